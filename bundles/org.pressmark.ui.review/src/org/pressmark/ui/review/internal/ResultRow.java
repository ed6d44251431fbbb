package org.pressmark.ui.review.internal;

import java.util.Locale;
import java.util.OptionalDouble;

import org.pressmark.agreement.AgreementReport;
import org.pressmark.agreement.AgreementResult;

/** How results read in a table. */
final class ResultRow {

	private ResultRow() {}

	/** {@return label, measure, annotators, value, interval, units, and why there is no value} */
	static String[] of(AgreementResult result) {
		String label = result.label().equals(AgreementResult.ALL_LABELS) ? "all labels" : result.label();
		String who = switch (result.over()) {
			case PAIR, ALL -> String.join(", ", result.annotators());
			case MEAN_OF_PAIRS -> "mean of pairs";
		};
		String interval = result.low().isPresent() && result.high().isPresent()
				? number(result.low()) + " \u2013 " + number(result.high())
				: "";
		String note = result.whyNull().isEmpty() ? result.whyNoInterval() : result.whyNull();
		return new String[]{label, result.measure().title(), who, number(result.value()), interval,
				String.format(Locale.ROOT, "%,d", result.units()), note};
	}

	/** {@return kind, label and count} */
	static String[] of(AgreementReport.DisagreementCount disagreement) {
		String labels = disagreement.otherLabel().isEmpty()
				? disagreement.label()
				: disagreement.label() + " / " + disagreement.otherLabel();
		return new String[]{disagreement.kind().name().toLowerCase(Locale.ROOT), labels,
				String.format(Locale.ROOT, "%,d", disagreement.count())};
	}

	private static String number(OptionalDouble value) {
		return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "\u2013";
	}
}
