package org.pressmark.agreement.internal;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.pressmark.agreement.measure.Outcome;
import org.pressmark.model.progress.Progress;

/**
 * Percentile intervals by resampling whole articles with replacement.
 * <p>
 * Articles, not tokens or marks, are drawn: those of one article depend on each other. Each round has a random
 * generator of its own, whose seed depends on the seed given and on the round alone, so that the same seed gives the
 * same intervals on any number of processors.
 */
public final class Bootstrap {

	private static final double LOW = 0.025;
	private static final double HIGH = 0.975;
	private static final double DEFINED_AT_LEAST = 0.95;

	private final Estimates estimates;
	private final int articles;
	private final int rounds;
	private final long seed;

	/**
	 * Prepares the resampling.
	 *
	 * @param estimates
	 *            what to compute in each round
	 * @param articles
	 *            number of articles
	 * @param rounds
	 *            how many resamples to draw; 0 for none
	 * @param seed
	 *            where the random numbers start
	 */
	public Bootstrap(Estimates estimates, int articles, int rounds, long seed) {
		this.estimates = estimates;
		this.articles = articles;
		this.rounds = rounds;
		this.seed = seed;
	}

	/**
	 * Draws the resamples and reads the intervals off them.
	 *
	 * @param progress
	 *            told of each round; may cancel
	 * @return the interval by number of coefficient
	 */
	public Interval[] intervals(Progress progress) {
		Interval[] intervals = new Interval[estimates.size()];
		if (rounds == 0 || articles < 2) {
			Arrays.fill(intervals, Interval.none(rounds == 0
					? "No interval was asked for."
					: "An interval needs two units of resampling at least."));
			return intervals;
		}
		double[][] values = draw(progress);
		Arrays.setAll(intervals, number -> interval(values[number]));
		return intervals;
	}

	private double[][] draw(Progress progress) {
		double[][] values = new double[estimates.size()][rounds];
		long[] seeds = new SplittableRandom(seed).longs(rounds).toArray();
		AtomicInteger done = new AtomicInteger();
		IntStream.range(0, rounds).parallel().forEach(round -> {
			progress.checkCancelled();
			Outcome[] outcomes = estimates.of(resample(seeds[round]));
			for (int number = 0; number < outcomes.length; number++) {
				values[number][round] = outcomes[number].value().orElse(Double.NaN);
			}
			int finished = done.incrementAndGet();
			synchronized (done) {
				progress.report("Bootstrap", finished, rounds);
			}
		});
		return values;
	}

	private int[] resample(long itsSeed) {
		SplittableRandom random = new SplittableRandom(itsSeed);
		int[] times = new int[articles];
		for (int draw = 0; draw < articles; draw++) {
			times[random.nextInt(articles)]++;
		}
		return times;
	}

	private static Interval interval(double[] drawn) {
		double[] defined = Arrays.stream(drawn).filter(Double::isFinite).sorted().toArray();
		if (defined.length < DEFINED_AT_LEAST * drawn.length) {
			return Interval.none("The coefficient had no value in " + (drawn.length - defined.length) + " of "
					+ drawn.length + " resamples.");
		}
		return Interval.of(quantile(defined, LOW), quantile(defined, HIGH));
	}

	/** Interpolates between the two nearest values. */
	private static double quantile(double[] sorted, double share) {
		double place = share * (sorted.length - 1);
		int below = (int) Math.floor(place);
		int above = Math.min(below + 1, sorted.length - 1);
		return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
	}
}
