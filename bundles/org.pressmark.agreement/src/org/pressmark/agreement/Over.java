package org.pressmark.agreement;

import java.util.Locale;

/** Which annotators a value speaks of. */
public enum Over {
	/** Two annotators. */
	PAIR,
	/** All annotators at once. */
	ALL,
	/** The mean over all pairs of annotators that have a value, each pair counting the same. */
	MEAN_OF_PAIRS;

	/** {@return the name used in files: {@code pair}, {@code all}, {@code mean-of-pairs}} */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
