package org.pressmark.benchmarks.report;

import java.util.Arrays;

/** Times of one thing that was done many times, in milliseconds. */
public final class Times {

	private double[] samples = {};

	/**
	 * Adds a time.
	 *
	 * @param milliseconds
	 *            the time
	 */
	public void add(double milliseconds) {
		samples = Arrays.copyOf(samples, samples.length + 1);
		samples[samples.length - 1] = milliseconds;
		Arrays.sort(samples);
	}

	/**
	 * Adds the time that has passed since a moment.
	 *
	 * @param begun
	 *            the moment, as of {@link System#nanoTime()}
	 */
	public void addSince(long begun) {
		add((System.nanoTime() - begun) / 1e6);
	}

	/** {@return how many times there are} */
	public int size() {
		return samples.length;
	}

	/** {@return the time in the middle} */
	public double median() {
		return quantile(0.5);
	}

	/** {@return the longest time} */
	public double max() {
		return quantile(1);
	}

	/** {@return the time that 99 of 100 are not longer than} */
	public double p99() {
		return quantile(0.99);
	}

	private double quantile(double share) {
		if (samples.length == 0) {
			throw new IllegalStateException("Nothing was measured");
		}
		return samples[Math.max(0, (int) Math.ceil(share * samples.length) - 1)];
	}
}
