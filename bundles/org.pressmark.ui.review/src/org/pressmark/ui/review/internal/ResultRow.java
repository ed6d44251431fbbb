package org.pressmark.ui.review.internal;

import java.util.Locale;
import java.util.OptionalDouble;

import org.pressmark.agreement.AgreementReport;
import org.pressmark.agreement.AgreementResult;
import org.pressmark.agreement.disagreement.DisagreementKind;

/** How results read in a table. */
final class ResultRow {

	private ResultRow() {}

	/** {@return label, measure, annotators, value, interval, units, and why there is no value} */
	static String[] of(AgreementResult result) {
		String label = result.label().equals(AgreementResult.ALL_LABELS) ? Messages.allLabels : result.label();
		String who = switch (result.over()) {
			case PAIR, ALL -> String.join(", ", result.annotators());
			case MEAN_OF_PAIRS -> Messages.meanOfPairs;
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
		return new String[]{name(disagreement.kind()), labels,
				String.format(Locale.ROOT, "%,d", disagreement.count())};
	}

	private static String name(DisagreementKind kind) {
		return switch (kind) {
			case MISSED -> Messages.kindMissed;
			case LABEL -> Messages.kindLabel;
			case BOUNDARY -> Messages.kindBoundary;
			case ATTRIBUTE -> Messages.kindAttribute;
			case SOURCE -> Messages.kindSource;
			case CUE -> Messages.kindCue;
			case LINK -> Messages.kindLink;
			case SPLIT -> Messages.kindSplit;
		};
	}

	private static String number(OptionalDouble value) {
		return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "\u2013";
	}
}
