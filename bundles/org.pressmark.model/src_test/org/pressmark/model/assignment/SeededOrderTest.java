package org.pressmark.model.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.pressmark.model.ArticleId;

class SeededOrderTest {

	/** Chi-square with 23 degrees of freedom is above this once in 1000 times (NIST/SEMATECH e-Handbook, 1.3.6.7.4). */
	private static final double CRITICAL_23 = 49.728;
	/** With 9 degrees of freedom, from the same table. */
	private static final double CRITICAL_9 = 27.877;

	private static List<ArticleId> articles(int number) {
		return IntStream.rangeClosed(1, number).mapToObj(each -> new ArticleId("article-" + each)).toList();
	}

	/** The order was computed with another implementation of SHA-256, Python's hashlib. */
	@Test
	void anybodyCanComputeTheOrderAgain() {
		List<ArticleId> given = Stream.concat(articles(10).stream(),
				Stream.of(new ArticleId("K\u00e4se"), new ArticleId("\u65e5\u672c"))).toList();
		assertEquals(List.of("article-4", "article-6", "article-3", "article-7", "K\u00e4se", "article-8", "article-9",
				"article-2", "article-10", "article-1", "\u65e5\u672c", "article-5"),
				ArticleOrder.RANDOM.of(given, 7).stream().map(ArticleId::value).toList());
		assertEquals(List.of("article-5", "article-9", "article-7"),
				new RepeatPlan(3, false, 14, 7).choose(given).stream().map(ArticleId::value).toList());
	}

	@Test
	void theOrderDoesNotDependOnHowArticlesAreListed() {
		List<ArticleId> given = articles(200);
		for (int seed = -3; seed < 30; seed++) {
			List<ArticleId> order = ArticleOrder.RANDOM.of(given, seed);
			assertEquals(new HashSet<>(given), new HashSet<>(order));
			assertEquals(given.size(), order.size());
			List<ArticleId> shuffled = new ArrayList<>(given);
			Collections.shuffle(shuffled, new Random(seed));
			assertEquals(order, ArticleOrder.RANDOM.of(shuffled, seed));
			assertEquals(given, ArticleOrder.GIVEN.of(given, seed));
		}
	}

	@Test
	void articlesThatComeLaterDoNotMixUpTheOthers() {
		List<ArticleId> few = ArticleOrder.RANDOM.of(articles(50), 9);
		List<ArticleId> many = new ArrayList<>(ArticleOrder.RANDOM.of(articles(80), 9));
		many.retainAll(few);
		assertEquals(few, many);
	}

	@Test
	void allOrdersAreAboutAsLikely() {
		int seeds = 24_000;
		Map<List<ArticleId>, Integer> found = new HashMap<>();
		for (int seed = 0; seed < seeds; seed++) {
			found.merge(ArticleOrder.RANDOM.of(articles(4), seed), 1, Integer::sum);
		}
		assertEquals(24, found.size());
		double chiSquare = chiSquare(found, seeds / 24.0);
		assertTrue(chiSquare < CRITICAL_23, () -> "chi-square " + chiSquare);
	}

	@Test
	void allArticlesAreAboutAsLikelyToBeRepeated() {
		int seeds = 10_000;
		Map<ArticleId, Integer> found = new HashMap<>();
		for (int seed = 0; seed < seeds; seed++) {
			new RepeatPlan(10, true, 14, seed).choose(articles(10)).forEach(each -> found.merge(each, 1, Integer::sum));
		}
		double chiSquare = chiSquare(found, seeds / 10.0);
		assertTrue(chiSquare < CRITICAL_9, () -> "chi-square " + chiSquare);
	}

	/** The first article of the order must say nothing of whether it is repeated. */
	@Test
	void orderAndRepeatsDoNotHangTogether() {
		int seeds = 10_000;
		int both = 0;
		for (int seed = 0; seed < seeds; seed++) {
			ArticleId first = ArticleOrder.RANDOM.of(articles(10), seed).getFirst();
			both += new RepeatPlan(10, true, 14, seed).choose(articles(10)).contains(first) ? 1 : 0;
		}
		double deviation = (both - seeds * 0.1) / Math.sqrt(seeds * 0.1 * 0.9);
		assertTrue(Math.abs(deviation) < 3.291, "deviations of the normal distribution: " + deviation);
	}

	private static double chiSquare(Map<?, Integer> found, double expected) {
		return found.values().stream().mapToDouble(count -> (count - expected) * (count - expected) / expected).sum();
	}

	@Test
	void sharesAreRoundedAndAtLeastOne() {
		assertEquals(List.of(0, 1, 1, 1, 2, 2, 10, 12), IntStream.of(0, 1, 5, 14, 15, 24, 100, 115)
				.mapToObj(new RepeatPlan(10, true, 14, 1)::number).toList());
		assertEquals(3, new RepeatPlan(7, false, 14, 1).number(3));
		assertEquals(40, new RepeatPlan(100, true, 0, 1).number(40));
	}
}
