package org.pressmark.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The measures that a study can compute. */
public enum Measure {
	/** {@link org.pressmark.agreement.measure.ObservedAgreement} on tokens. */
	PERCENT("Observed agreement", true),
	/** {@link org.pressmark.agreement.measure.CohenKappa} on tokens. */
	COHEN_KAPPA("Cohen's kappa", true),
	/** {@link org.pressmark.agreement.measure.KrippendorffAlpha} on tokens. */
	ALPHA("Krippendorff's alpha", true),
	/** {@link org.pressmark.agreement.measure.F1} over marks of the same label on exactly the same text. */
	F1_EXACT("F1, exact marks", false),
	/** {@link org.pressmark.agreement.measure.F1} over labels of tokens. */
	F1_TOKEN("F1, tokens", false);

	private final String title;
	private final boolean coding;

	Measure(String title, boolean coding) {
		this.title = title;
		this.coding = coding;
	}

	/** {@return the name for people} */
	public String title() {
		return title;
	}

	/** {@return whether it also applies to a table of coded items} */
	public boolean isCoding() {
		return coding;
	}

	/** {@return whether it compares two annotators only, so that more are compared pair by pair} */
	public boolean isPairwise() {
		return this != PERCENT && this != ALPHA;
	}

	/** {@return the name used in files and on the command line} */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Reads a name.
	 *
	 * @param key
	 *            the name used in files and on the command line
	 * @return the measure, if there is one of that name
	 */
	public static Optional<Measure> of(String key) {
		return Arrays.stream(values()).filter(measure -> measure.key().equals(key)).findFirst();
	}

	/** {@return the names of all measures, for messages} */
	public static String keys() {
		return Arrays.stream(values()).map(Measure::key).collect(Collectors.joining(", "));
	}
}
