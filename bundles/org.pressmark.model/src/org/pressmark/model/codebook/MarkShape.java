package org.pressmark.model.codebook;

import java.util.Locale;

/** How marks of a label are drawn, beside their colour, so that no meaning hangs on colour alone. */
public enum MarkShape {
	/** A tint behind the text. */
	BACKGROUND,
	/** A frame around the text. */
	BOX,
	/** One line below. */
	UNDERLINE,
	/** Two lines below. */
	DOUBLE_UNDERLINE,
	/** A dashed line below. */
	DASHED,
	/** A dotted line below. */
	DOTTED,
	/** A wavy line below. */
	WAVE,
	/** Square brackets at both ends with a line below. */
	BRACKET;

	/** {@return the name used in files, in lower case with hyphens} */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Reads a name as files carry it.
	 *
	 * @param key
	 *            the name
	 * @return the shape
	 * @throws IllegalArgumentException
	 *             if no shape has that name
	 */
	public static MarkShape of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
	}
}
