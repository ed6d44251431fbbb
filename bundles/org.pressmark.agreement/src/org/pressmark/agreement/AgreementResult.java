package org.pressmark.agreement;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One value of one measure.
 *
 * @param measure
 *            the measure
 * @param label
 *            the label that it speaks of, or {@link #ALL_LABELS}
 * @param annotators
 *            the annotators compared
 * @param over
 *            whether they are a pair, or more taken together or pair by pair
 * @param value
 *            the value; absent where the measure is not defined
 * @param low
 *            lower end of the 95 % interval; absent where there is none
 * @param high
 *            upper end of the 95 % interval; absent where there is none
 * @param units
 *            number of units: tokens or items that two of the annotators coded; for F1 the marks, or labels of
 *            tokens, of all annotators together
 * @param whyNull
 *            why there is no value; empty if there is one
 * @param whyNoInterval
 *            why there is no interval; empty if there is one
 */
public record AgreementResult(Measure measure, String label, List<String> annotators, Over over, OptionalDouble value,
		OptionalDouble low, OptionalDouble high, long units, String whyNull, String whyNoInterval) {

	/** Stands for all labels at once: the set of labels on a token, or marks of any label. */
	public static final String ALL_LABELS = "*";

	/** Copies the list. */
	public AgreementResult {
		annotators = List.copyOf(annotators);
	}
}
