package org.pressmark.model.codebook;

import java.util.Locale;
import java.util.Optional;

/** How faithful the wording of a quote claims to be, whatever a codebook calls it. */
public enum QuoteType {
	/** All of it stands in quotation marks. */
	DIRECT,
	/** It is in the writer's words. */
	INDIRECT,
	/** Part of it stands in quotation marks. */
	MIXED,
	/** It is the speaker's view in the writer's grammar, without words that report. */
	FREE_INDIRECT,
	/** It sums up what was said. */
	REPORTED;

	/** {@return the name used in files, in lower case with hyphens} */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Recognises a value of a codebook by its name, such as {@code freeIndirect} or {@code free_indirect}.
	 *
	 * @param value
	 *            the value
	 * @return the type that has this name, but for case, hyphens, blanks and low lines
	 */
	public static Optional<QuoteType> named(String value) {
		String plain = value.replaceAll("[-_ ]", "");
		for (QuoteType type : values()) {
			if (type.name().replace("_", "").equalsIgnoreCase(plain)) {
				return Optional.of(type);
			}
		}
		return Optional.empty();
	}
}
