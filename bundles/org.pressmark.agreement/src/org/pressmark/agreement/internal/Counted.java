package org.pressmark.agreement.internal;

import org.pressmark.agreement.measure.CodingMeasure;
import org.pressmark.agreement.measure.Codings;
import org.pressmark.agreement.measure.F1;
import org.pressmark.agreement.measure.Outcome;

/**
 * Counts of all articles with the reading of their cells.
 */
public sealed interface Counted {

	/**
	 * How often coders coded items in which way; a cell is a row of the table.
	 *
	 * @param pool
	 *            the counts
	 * @param rows
	 *            what the cells stand for
	 */
	record OfCodings(Pool pool, Codings rows) implements Counted {

		/**
		 * Begins without items.
		 *
		 * @param coders
		 *            number of coders
		 * @return empty counts
		 */
		public static OfCodings begin(int coders) {
			return new OfCodings(new Pool(), new Codings(coders));
		}

		/**
		 * Makes a coefficient of these counts.
		 *
		 * @param measure
		 *            the measure
		 * @return what computes it
		 */
		public Estimates.Estimator estimator(CodingMeasure measure) {
			return sums -> measure.of(rows, sums);
		}

		@Override
		public int width() {
			return rows.size();
		}

		@Override
		public double units(double[] sums) {
			return rows.units(sums);
		}
	}

	/**
	 * What two annotators have in common, and each has; three cells. Of more annotators, the second cell is what they
	 * have together and the others are empty.
	 *
	 * @param pool
	 *            the counts
	 */
	record OfMatches(Pool pool) implements Counted {

		/**
		 * Adds an article.
		 *
		 * @param common
		 *            what both have
		 * @param first
		 *            what the first has
		 * @param second
		 *            what the second has
		 */
		public void add(double common, double first, double second) {
			Tally tally = new Tally();
			tally.add(0, common);
			tally.add(1, first);
			tally.add(2, second);
			pool.add(tally);
		}

		/**
		 * Computes F1.
		 *
		 * @param sums
		 *            the three sums
		 * @return the value, or why there is none
		 */
		public Outcome f1(double[] sums) {
			return F1.of(sums[0], sums[1], sums[2]);
		}

		@Override
		public int width() {
			return 3;
		}

		@Override
		public double units(double[] sums) {
			return sums[1] + sums[2];
		}
	}

	/** {@return the counts} */
	Pool pool();

	/** {@return how many cells there are} */
	int width();

	/**
	 * Counts the units that the coefficients speak of.
	 *
	 * @param sums
	 *            sums by cell
	 * @return their number
	 */
	double units(double[] sums);
}
