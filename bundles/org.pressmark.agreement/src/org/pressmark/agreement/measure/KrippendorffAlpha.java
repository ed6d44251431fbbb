package org.pressmark.agreement.measure;

import java.util.Arrays;

/**
 * Krippendorff's alpha for any number of coders, with missing data, at four levels of measurement.
 * <p>
 * <b>Formula:</b> {@code alpha = 1 - D_o / D_e}. Every two values of one item make a pair, weighted by {@code 1 / (m
 * - 1)} where {@code m} coders coded the item; {@code D_o} is the mean distance of such pairs, {@code D_e} that of
 * all pairs that the {@code n} pairable values could make: {@code D_e = sum over c, k of n_c n_k d(c, k) / (n (n -
 * 1))}. Distances: nominal 0 or 1; interval {@code (c - k)^2}; ratio {@code ((c - k) / (c + k))^2}; ordinal the
 * square of the number of values ranked between the two, each of the two counting half, which is the interval
 * distance of mid-ranks. <b>Unit:</b> an item. <b>Missing data:</b> an item with fewer than two values plays no part;
 * otherwise the values that are there are used. <b>Undefined</b> where all pairable values are the same, or there are
 * none. <b>Source:</b> Krippendorff 2004, Content Analysis, 2nd edition, chapter 11; Krippendorff 2011, Computing
 * Krippendorff's alpha-reliability.
 */
public final class KrippendorffAlpha implements CodingMeasure {

	private static final Outcome NOTHING = Outcome.undefined("No unit was coded by two annotators.");
	private static final Outcome ONE_VALUE = Outcome.undefined("All annotators gave every unit the same one category,"
			+ " so that no disagreement is expected by chance and alpha has no value.");

	private final Level level;
	private final double[] numbers;

	private KrippendorffAlpha(Level level, double[] numbers) {
		this.level = level;
		this.numbers = numbers;
	}

	/** {@return alpha for categories that are only names} */
	public static KrippendorffAlpha nominal() {
		return new KrippendorffAlpha(Level.NOMINAL, new double[0]);
	}

	/**
	 * Makes alpha for categories that are numbers.
	 *
	 * @param level
	 *            the level of measurement
	 * @param numbers
	 *            the number that each category stands for, by category, in rising order
	 * @return the measure
	 * @throws IllegalArgumentException
	 *             if the numbers do not rise, or one is negative at the level ratio
	 */
	public static KrippendorffAlpha of(Level level, double... numbers) {
		for (int category = 1; category < numbers.length; category++) {
			if (!(numbers[category] > numbers[category - 1])) {
				throw new IllegalArgumentException("Categories must stand for rising numbers");
			}
		}
		if (level == Level.RATIO && numbers.length > 0 && numbers[0] < 0) {
			throw new IllegalArgumentException("A ratio scale has no negative value, but " + numbers[0] + " is given");
		}
		return new KrippendorffAlpha(level, numbers.clone());
	}

	@Override
	public Outcome of(Codings rows, double[] times) {
		double[] margins = margins(rows, times);
		double values = Arrays.stream(margins).sum();
		if (values == 0) {
			return NOTHING;
		}
		Distance distance = distance(margins, values);
		double expected = distance.expected(margins, values);
		if (Arrays.stream(margins).filter(margin -> margin > 0).count() == 1 || expected == 0) {
			return ONE_VALUE;
		}
		return Outcome.of(1 - (values - 1) * observed(rows, times, distance) / expected);
	}

	/** Counts the values in pairable items by category. */
	private static double[] margins(Codings rows, double[] times) {
		double[] margins = new double[rows.categories()];
		for (int row = 0; row < rows.size(); row++) {
			if (times[row] > 0 && rows.coded(row) >= 2) {
				for (int coder = 0; coder < rows.coders(); coder++) {
					int category = rows.cell(row, coder);
					if (category != Codings.MISSING) {
						margins[category] += times[row];
					}
				}
			}
		}
		return margins;
	}

	/** Adds up the distances of ordered pairs within items, each weighted by 1 / (m - 1). */
	private static double observed(Codings rows, double[] times, Distance distance) {
		double sum = 0;
		for (int row = 0; row < rows.size(); row++) {
			int coded = rows.coded(row);
			if (times[row] > 0 && coded >= 2) {
				sum += times[row] * 2 * unorderedPairs(rows, row, distance) / (coded - 1);
			}
		}
		return sum;
	}

	private static double unorderedPairs(Codings rows, int row, Distance distance) {
		double sum = 0;
		for (int one = 0; one < rows.coders(); one++) {
			int category = rows.cell(row, one);
			for (int other = one + 1; category != Codings.MISSING && other < rows.coders(); other++) {
				int its = rows.cell(row, other);
				sum += its == Codings.MISSING || its == category ? 0 : distance.between(category, its);
			}
		}
		return sum;
	}

	private Distance distance(double[] margins, double values) {
		return switch (level) {
			case NOMINAL -> new Nominal();
			case ORDINAL -> new Squared(midRanks(margins));
			case INTERVAL -> new Squared(centred(margins, values));
			case RATIO -> new Ratio(numbers);
		};
	}

	/** Half the values of a category and all of those below it. */
	private static double[] midRanks(double[] margins) {
		double[] ranks = new double[margins.length];
		double below = 0;
		for (int category = 0; category < margins.length; category++) {
			ranks[category] = below + margins[category] / 2;
			below += margins[category];
		}
		return ranks;
	}

	/** Shifts the numbers to a mean near zero, so that squares of large numbers do not cancel. */
	private double[] centred(double[] margins, double values) {
		double[] shifted = numbers.clone();
		double mean = 0;
		for (int category = 0; category < margins.length; category++) {
			mean += margins[category] / values * shifted[category];
		}
		for (int category = 0; category < shifted.length; category++) {
			shifted[category] -= mean;
		}
		return shifted;
	}

	/** How far two categories are apart. */
	private sealed interface Distance {
		double between(int one, int other);

		/** Sum over ordered pairs of categories of the product of their margins and their distance. */
		default double expected(double[] margins, double values) {
			double sum = 0;
			for (int one = 0; one < margins.length; one++) {
				for (int other = one + 1; margins[one] > 0 && other < margins.length; other++) {
					sum += margins[other] == 0 ? 0 : 2 * margins[one] * margins[other] * between(one, other);
				}
			}
			return sum;
		}
	}

	private record Nominal() implements Distance {
		@Override
		public double between(int one, int other) {
			return 1;
		}

		@Override
		public double expected(double[] margins, double values) {
			return values * values - Arrays.stream(margins).map(margin -> margin * margin).sum();
		}
	}

	private record Squared(double[] places) implements Distance {
		@Override
		public double between(int one, int other) {
			double apart = places[one] - places[other];
			return apart * apart;
		}

		/** In one pass: twice n times the squared deviations from the mean. */
		@Override
		public double expected(double[] margins, double values) {
			double mean = 0;
			for (int category = 0; category < margins.length; category++) {
				mean += margins[category] / values * places[category];
			}
			double squares = 0;
			for (int category = 0; category < margins.length; category++) {
				double deviation = places[category] - mean;
				squares += margins[category] * deviation * deviation;
			}
			return 2 * values * squares;
		}
	}

	private record Ratio(double[] numbers) implements Distance {
		@Override
		public double between(int one, int other) {
			double sum = numbers[one] + numbers[other];
			double proportion = (numbers[one] - numbers[other]) / sum;
			return sum == 0 ? 0 : proportion * proportion;
		}
	}
}
