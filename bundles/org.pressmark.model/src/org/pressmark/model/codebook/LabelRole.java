package org.pressmark.model.codebook;

import java.util.Locale;

/** What a label stands for in an attribution, so that the product knows a quote whatever a lab calls it. */
public enum LabelRole {
	/** What was said: the label that an attribution hangs on. */
	CONTENT,
	/** The reporting words. */
	CUE,
	/** Who says it. */
	SOURCE,
	/** A statement that can be checked or contested. */
	CLAIM,
	/** Anything else. */
	OTHER;

	/** {@return the name used in files, in lower case} */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Reads a name as files carry it.
	 *
	 * @param key
	 *            the name
	 * @return the role
	 * @throws IllegalArgumentException
	 *             if no role has that name
	 */
	public static LabelRole of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT));
	}
}
