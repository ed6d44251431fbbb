package org.pressmark.agreement.measure;

/**
 * Observed agreement, as a proportion between 0 and 1 ("percent").
 * <p>
 * <b>Formula:</b> {@code A_o = agreeing pairs / pairs}, where every two coders of one item make a pair. For two
 * coders it is the proportion of items on which they agree; for more, the pairs of all items are pooled, so that an
 * item that more coders judged weighs more. <b>Unit:</b> an item. <b>Missing data:</b> a coder who did not code an
 * item is in no pair of it; an item with fewer than two values plays no part. <b>Source:</b> Artstein and Poesio
 * 2008, Inter-coder agreement for computational linguistics, Computational Linguistics 34(4), section 2.3; for
 * several coders Fleiss 1971. <b>Not for</b> comparing codebooks or corpora: it does not correct for chance and rises
 * with the share of the commonest category, which for tokens is "no label".
 */
public final class ObservedAgreement implements CodingMeasure {

	@Override
	public Outcome of(Codings rows, double[] times) {
		double pairs = 0;
		double agreeing = 0;
		for (int row = 0; row < rows.size(); row++) {
			if (times[row] > 0) {
				int coded = rows.coded(row);
				pairs += times[row] * coded * (coded - 1) / 2.0;
				agreeing += times[row] * agreeingPairs(rows, row);
			}
		}
		return pairs == 0 ? Outcome.undefined("No unit was coded by two annotators.") : Outcome.of(agreeing / pairs);
	}

	/** Counts the pairs of coders that gave the item of a row the same category. */
	static int agreeingPairs(Codings rows, int row) {
		int agreeing = 0;
		for (int one = 0; one < rows.coders(); one++) {
			int category = rows.cell(row, one);
			for (int other = one + 1; category != Codings.MISSING && other < rows.coders(); other++) {
				agreeing += category == rows.cell(row, other) ? 1 : 0;
			}
		}
		return agreeing;
	}
}
