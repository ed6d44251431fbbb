package org.pressmark.model.codebook;

import java.util.Locale;

/** The part that the marks in a slot play. */
public enum SlotRole {
	/** The words that report: a verb, a noun, "according to", a colon. */
	CUE,
	/** Who says it, or who claims it. */
	SOURCE,
	/** To whom it is said. */
	ADDRESSEE,
	/** The quote that a claim stands in. */
	QUOTE,
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
	public static SlotRole of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT));
	}
}
