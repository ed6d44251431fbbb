package org.pressmark.agreement.measure;

/**
 * Cohen's kappa for two coders.
 * <p>
 * <b>Formula:</b> {@code kappa = (A_o - A_e) / (1 - A_e)} with {@code A_e = sum over categories of p1(c) p2(c)},
 * where {@code p1} and {@code p2} are the proportions in which each coder used the categories. <b>Unit:</b> an item.
 * <b>Missing data:</b> an item that one of the two did not code is left out. <b>Undefined</b> where both coders used
 * one and the same category throughout: chance agreement is certain then. <b>Source:</b> Cohen 1960, A coefficient of
 * agreement for nominal scales, Educational and Psychological Measurement 20(1).
 * <b>Not for</b> more than two coders: those are compared pair by pair, and a mean over pairs is named as such.
 * Coders who use the categories in different proportions are rewarded for it; use Krippendorff's alpha where that
 * matters.
 */
public final class CohenKappa implements CodingMeasure {

	@Override
	public Outcome of(Codings rows, double[] times) {
		if (rows.coders() != 2) {
			throw new IllegalArgumentException("Cohen's kappa compares two coders, not " + rows.coders());
		}
		double[] first = new double[rows.categories()];
		double[] second = new double[rows.categories()];
		double units = 0;
		double agreeing = 0;
		for (int row = 0; row < rows.size(); row++) {
			int one = rows.cell(row, 0);
			int other = rows.cell(row, 1);
			if (one != Codings.MISSING && other != Codings.MISSING) {
				units += times[row];
				agreeing += one == other ? times[row] : 0;
				first[one] += times[row];
				second[other] += times[row];
			}
		}
		return units == 0
				? Outcome.undefined("No unit was coded by both annotators.")
				: corrected(units, agreeing, chance(first, second));
	}

	private static double chance(double[] first, double[] second) {
		double products = 0;
		for (int category = 0; category < first.length; category++) {
			products += first[category] * second[category];
		}
		return products;
	}

	private static Outcome corrected(double units, double agreeing, double products) {
		double square = units * units;
		if (products == square) {
			return Outcome.undefined("Both annotators gave every unit the same one category,"
					+ " so that agreement by chance is certain and kappa has no value.");
		}
		return Outcome.of((agreeing * units - products) / (square - products));
	}
}
