package org.pressmark.model.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.pressmark.model.ArticleId;

/**
 * Which articles an annotator codes a second time without being told, for intra-coder reliability.
 * <p>
 * The articles with the smallest SHA-256 of {@code repeat:SEED:ARTICLE} are chosen.
 *
 * @param amount
 *            how many: per cent of the assigned articles, or a number
 * @param isPercent
 *            whether the amount is per cent
 * @param afterDays
 *            how many times 24 hours lie at least between the end of the first coding and the second
 * @param seed
 *            where chance starts
 */
public record RepeatPlan(int amount, boolean isPercent, int afterDays, int seed) {

	private static final int WHOLE = 100;

	/**
	 * Checks the numbers.
	 *
	 * @throws IllegalArgumentException
	 *             if the amount is not positive or more than 100 per cent, or the days are negative
	 */
	public RepeatPlan {
		if (amount < 1 || isPercent && amount > WHOLE) {
			throw new IllegalArgumentException(
					"Repeats must be 1 or more articles, or 1 % to 100 % of them, not " + amount);
		}
		if (afterDays < 0) {
			throw new IllegalArgumentException("Repeats must come after 0 or more days, not " + afterDays);
		}
	}

	/**
	 * Computes how many articles are repeated.
	 *
	 * @param assigned
	 *            how many are assigned
	 * @return the share of them, halves rounded up, but one at least; never more than there are
	 */
	public int number(int assigned) {
		int wanted = isPercent ? Math.max(1, (int) ((2L * assigned * amount + WHOLE) / (2L * WHOLE))) : amount;
		return Math.min(assigned, wanted);
	}

	/**
	 * Chooses the articles.
	 *
	 * @param assigned
	 *            all assigned articles
	 * @return those that are coded twice; the same ones in whatever order they are given
	 */
	public List<ArticleId> choose(Collection<ArticleId> assigned) {
		List<ArticleId> sorted = new SeededOrder("repeat", seed).sorted(assigned);
		return sorted.subList(0, number(sorted.size()));
	}

	/**
	 * Computes when an article may be coded again.
	 *
	 * @param finished
	 *            when its first coding was finished
	 * @return the first moment
	 */
	public Instant due(Instant finished) {
		return finished.plus(Duration.ofDays(afterDays));
	}

	/** {@return the amount as it is written on the command line: {@code 10%} or {@code 10}} */
	public String display() {
		return amount + (isPercent ? "%" : "");
	}
}
