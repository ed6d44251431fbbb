package org.pressmark.agreement.measure;

/**
 * F1 of two annotators: twice what they have in common over what they have together.
 * <p>
 * <b>Formula:</b> {@code F1 = 2 common / (first + second)}. It is the harmonic mean of precision and recall and the
 * same whichever of the two is taken for the reference. Counts are pooled over articles before the division (micro
 * average). <b>Undefined</b> where neither has anything. <b>Source:</b> Hripcsak and Rothschild 2005, Agreement, the
 * F-measure, and reliability in information retrieval, Journal of the American Medical Informatics Association 12(3).
 * <b>Not for</b> more than two annotators: those are compared pair by pair, and a mean over pairs is named as such.
 * It does not correct for chance, and needs no count of what neither marked.
 */
public final class F1 {

	private F1() {}

	/**
	 * Computes F1.
	 *
	 * @param common
	 *            what both have
	 * @param first
	 *            what the first has, the common part with it
	 * @param second
	 *            what the second has, the common part with it
	 * @return the value, or why there is none
	 */
	public static Outcome of(double common, double first, double second) {
		return first + second == 0
				? Outcome.undefined("Neither annotator made such a mark in the articles that both finished.")
				: Outcome.of(2 * common / (first + second));
	}
}
