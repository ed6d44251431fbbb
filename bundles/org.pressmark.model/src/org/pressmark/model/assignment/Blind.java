package org.pressmark.model.assignment;

import java.util.Locale;

/** What is hidden from an annotator. */
public enum Blind {
	/** Who published and who wrote an article, and where it was found. */
	METADATA,
	/** What others have coded, the adjudicated layer among it, and their names. */
	OTHERS;

	/** {@return the name used in files: {@code metadata}, {@code others}} */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}
}
