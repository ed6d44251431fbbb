package org.pressmark.agreement.measure;

import java.util.Locale;

/** What may be said of two values that differ: the level of measurement, which decides how far apart they are. */
public enum Level {
	/** Names: two values are the same or not. */
	NOMINAL,
	/** Ranks: the number of values between two counts. */
	ORDINAL,
	/** Numbers whose differences have a meaning. */
	INTERVAL,
	/** Numbers with a true zero, whose proportions have a meaning. */
	RATIO;

	/** {@return whether values must be numbers} */
	public boolean isNumeric() {
		return this != NOMINAL;
	}

	/** {@return the name used on the command line, in lower case} */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}
}
