package org.pressmark.agreement.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * The counts of all articles from which one or more coefficients are computed.
 */
public final class Pool {

	private final List<Tally> articles = new ArrayList<>();
	private int width;

	/**
	 * Adds the counts of the next article.
	 *
	 * @param tally
	 *            its counts
	 */
	public void add(Tally tally) {
		articles.add(tally.compact());
		width = Math.max(width, tally.width());
	}

	/**
	 * Adds the articles up.
	 *
	 * @param times
	 *            how often each article counts, in the order in which they were added
	 * @param atLeast
	 *            how long the sums must be at least
	 * @return the sum by cell
	 */
	public double[] sum(int[] times, int atLeast) {
		double[] sums = new double[Math.max(width, atLeast)];
		for (int article = 0; article < times.length; article++) {
			if (times[article] > 0) {
				articles.get(article).addTo(sums, times[article]);
			}
		}
		return sums;
	}
}
