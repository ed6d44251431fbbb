package org.pressmark.model.codebook;

import java.util.Locale;

/** A rule on marks that a codebook can switch on. */
public enum Rule {
	/** Contents do not lie within contents. */
	NO_NESTING,
	/** No mark begins in another of its label and ends outside it. */
	NO_CROSSING,
	/** A cue is one stretch of text. */
	CONTIGUOUS_CUE,
	/** The quotation marks of a quote belong to its content. */
	QUOTE_MARKS_INSIDE,
	/** The quotation marks of a quote do not belong to its content. */
	QUOTE_MARKS_OUTSIDE,
	/** Each content has a cue. */
	CUE_REQUIRED,
	/** Each content has a source. */
	SOURCE_REQUIRED;

	/** {@return the name used in files, in lower case with hyphens} */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Reads a name as files carry it.
	 *
	 * @param key
	 *            the name
	 * @return the rule
	 * @throws IllegalArgumentException
	 *             if no rule has that name
	 */
	public static Rule of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
	}
}
