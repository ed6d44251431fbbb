package org.pressmark.model.codebook;

import java.util.Locale;

/** The kind of value that an attribute takes. */
public enum AttributeType {
	/** One of the allowed values. */
	CHOICE,
	/** Any number of the allowed values. */
	CHOICES,
	/** Any text. */
	TEXT,
	/** Yes or no. */
	FLAG,
	/** A whole number. */
	INTEGER,
	/** A decimal number. */
	DECIMAL;

	/** {@return the name used in files, in lower case} */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Reads a name as files carry it.
	 *
	 * @param key
	 *            the name
	 * @return the type
	 * @throws IllegalArgumentException
	 *             if no type has that name
	 */
	public static AttributeType of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT));
	}
}
