package org.pressmark.agreement.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

import org.pressmark.agreement.measure.Outcome;

/**
 * A list of coefficients that are computed together, from all articles or from a resample of them.
 */
public final class Estimates {

	/** Computes one coefficient from sums over articles. */
	@FunctionalInterface
	public interface Estimator {
		/**
		 * Computes it.
		 *
		 * @param sums
		 *            sums by cell
		 * @return the value, or why there is none
		 */
		Outcome of(double[] sums);
	}

	private record Direct(int number, Estimator estimator) {}

	private record Source(Pool pool, IntSupplier width, List<Direct> direct) {}

	private record Mean(int number, int[] of) {}

	private final Map<Pool, Source> sources = new LinkedHashMap<>();
	private final List<Mean> means = new ArrayList<>();
	private int size;

	/**
	 * Adds a coefficient. Those of one pool share its sums.
	 *
	 * @param pool
	 *            the counts
	 * @param width
	 *            how many cells the estimator reads, asked when it is computed
	 * @param estimator
	 *            the coefficient
	 * @return its number
	 */
	public int add(Pool pool, IntSupplier width, Estimator estimator) {
		sources.computeIfAbsent(pool, its -> new Source(its, width, new ArrayList<>())).direct
				.add(new Direct(size, estimator));
		return size++;
	}

	/**
	 * Adds the mean of coefficients that were added before; those without a value are left out of it.
	 *
	 * @param of
	 *            their numbers
	 * @return the number of the mean
	 */
	public int addMean(int... of) {
		means.add(new Mean(size, of.clone()));
		return size++;
	}

	/** {@return how many coefficients there are} */
	public int size() {
		return size;
	}

	/**
	 * Computes all coefficients.
	 *
	 * @param times
	 *            how often each article counts
	 * @return the outcome by number
	 */
	public Outcome[] of(int[] times) {
		Outcome[] outcomes = new Outcome[size];
		for (Source source : sources.values()) {
			double[] sums = source.pool.sum(times, source.width.getAsInt());
			for (Direct direct : source.direct) {
				outcomes[direct.number] = direct.estimator.of(sums);
			}
		}
		for (Mean mean : means) {
			outcomes[mean.number] = mean(mean.of, outcomes);
		}
		return outcomes;
	}

	private static Outcome mean(int[] of, Outcome[] outcomes) {
		double sum = 0;
		int defined = 0;
		for (int number : of) {
			if (outcomes[number] instanceof Outcome.Value value) {
				sum += value.number();
				defined++;
			}
		}
		return defined > 0
				? Outcome.of(sum / defined)
				: Outcome.undefined("No pair of annotators has a value. " + outcomes[of[0]].why());
	}
}
