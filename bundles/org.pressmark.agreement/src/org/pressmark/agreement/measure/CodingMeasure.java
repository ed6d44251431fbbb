package org.pressmark.agreement.measure;

/** A coefficient over items that were coded into categories. Implementations keep no state and may be shared. */
public interface CodingMeasure {

	/**
	 * Computes the coefficient.
	 *
	 * @param rows
	 *            the distinct rows
	 * @param times
	 *            how often each row occurs, by its number; whole numbers, 0 or more, and at least as many as there
	 *            are rows
	 * @return the value, or why there is none
	 */
	Outcome of(Codings rows, double[] times);
}
