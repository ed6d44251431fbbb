package org.pressmark.model;

import java.util.Locale;

/** What one step of an offset in a file counts. */
public enum OffsetUnit {
	/** UTF-16 code units, as Java, JavaScript and UIMA count. */
	UTF16,
	/** Unicode code points, as Python and brat count. */
	CODEPOINT,
	/** Bytes of the UTF-8 form. */
	UTF8;

	/** {@return the name used in files and on the command line} */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Reads a name as files carry it.
	 *
	 * @param key
	 *            the name
	 * @return the unit
	 * @throws IllegalArgumentException
	 *             if no unit has that name
	 */
	public static OffsetUnit of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT));
	}
}
