package org.pressmark.model.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pressmark.model.ArticleId;
import org.pressmark.model.LayerState;

class QueueTest {

	private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

	/** An annotator whom the queue tells what to do. */
	private static final class Coder implements CodedState {
		private final Map<String, Instant> finished = new HashMap<>();
		private final Set<String> begun = new HashSet<>();

		private static String key(String layer, ArticleId article) {
			return layer + "/" + article;
		}

		void finish(QueueItem item, Instant now) {
			finished.put(key(item.layer(), item.article()), now);
		}

		@Override
		public LayerState state(String layer, ArticleId article) {
			return finished.containsKey(key(layer, article))
					? LayerState.DONE
					: begun.contains(key(layer, article)) ? LayerState.IN_PROGRESS : LayerState.NEW;
		}

		@Override
		public Optional<Instant> finished(String layer, ArticleId article) {
			return Optional.ofNullable(finished.get(key(layer, article)));
		}
	}

	private static Assignment assignment(int articles, ArticleOrder order, int seed, Optional<RepeatPlan> repeat) {
		List<ArticleId> all = IntStream.range(0, articles).mapToObj(each -> new ArticleId("a" + each)).toList();
		return new Assignment("ana", "lena", START, all, order, seed, Set.of(), repeat, Optional.empty(),
				OptionalInt.empty());
	}

	@Test
	void nextGoesOnBelowAndThenFromTheTop() {
		Coder coder = new Coder();
		Assignment assigned = assignment(4, ArticleOrder.GIVEN, 1, Optional.empty());
		coder.finish(new QueueItem(new ArticleId("a1"), "ana", LayerState.DONE), START);
		Queue queue = Queue.of(assigned, coder, START);
		assertEquals("a0", next(queue, ""));
		assertEquals("a2", next(queue, "a0"));
		assertEquals("a0", next(queue, "a3"));
		assertEquals("a0", next(queue, "not assigned"));
		assertEquals("a2", queue.previous(new ArticleId("a3")).orElseThrow().article().value());
		assertTrue(queue.previous(new ArticleId("a0")).isEmpty());
		assertEquals(1, queue.done());
		for (String rest : List.of("a0", "a2")) {
			coder.finish(new QueueItem(new ArticleId(rest), "ana", LayerState.DONE), START);
		}
		assertTrue(Queue.of(assigned, coder, START).next(Optional.of(new ArticleId("a3"))).isEmpty());
	}

	private static String next(Queue queue, String after) {
		return queue.next(after.isEmpty() ? Optional.empty() : Optional.of(new ArticleId(after))).orElseThrow()
				.article()
				.value();
	}

	/** Somebody codes two to six articles a day until nothing is left, over many seeds and plans. */
	@Test
	void repeatsComeNeverTooEarlyAndAllOfThemInTheEnd() {
		for (int seed = 0; seed < 60; seed++) {
			Random random = new Random(seed);
			RepeatPlan plan = new RepeatPlan(5 + random.nextInt(30), true, random.nextInt(10), seed);
			int articles = 10 + random.nextInt(60);
			simulate(assignment(articles, ArticleOrder.RANDOM, seed, Optional.of(plan)), plan, random);
		}
	}

	private static void simulate(Assignment assigned, RepeatPlan plan, Random random) {
		Coder coder = new Coder();
		List<QueueItem> coded = new ArrayList<>();
		Instant now = START;
		int idle = 0;
		while (idle < 40) {
			int today = 2 + random.nextInt(5);
			for (int each = 0; each < today; each++) {
				now = now.plus(Duration.ofMinutes(5));
				Queue queue = Queue.of(assigned, coder, now);
				Optional<QueueItem> next = queue.next(Optional.empty());
				if (next.isPresent()) {
					check(queue, next.get(), coder, plan, now);
					coder.finish(next.get(), now);
					coded.add(next.get());
					idle = 0;
				}
			}
			now = now.plus(Duration.ofHours(18));
			idle++;
		}
		int articles = assigned.articles().size();
		assertEquals(articles + plan.number(articles), coded.size());
		assertEquals(coded.size(), new HashSet<>(coded.stream().map(item -> item.layer() + item.article()).toList())
				.size());
		assertEquals(assigned.repeated(), new HashSet<>(
				coded.stream().filter(QueueItem::isRepeat).map(QueueItem::article).toList()));
	}

	private static void check(Queue queue, QueueItem next, Coder coder, RepeatPlan plan, Instant now) {
		assertEquals(queue.assignment().articles().size(), queue.items().size());
		assertEquals(queue.items().size(), queue.items().stream().map(QueueItem::article).distinct().count());
		assertEquals(next.isRepeat(), queue.beingRepeated().contains(next.article()));
		if (next.isRepeat()) {
			Instant first = coder.finished("ana", next.article()).orElseThrow();
			assertFalse(now.isBefore(first.plus(Duration.ofDays(plan.afterDays()))),
					() -> next.article() + " was finished " + first + ", and comes again " + now);
		}
	}

	@Test
	void repeatsThatAreDueOnOneDayDoNotComeInARow() {
		RepeatPlan plan = new RepeatPlan(5, false, 14, 3);
		Assignment assigned = assignment(40, ArticleOrder.GIVEN, 3, Optional.of(plan));
		Coder coder = new Coder();
		assigned.repeated().forEach(article -> coder.finish(new QueueItem(article, "ana", LayerState.DONE), START));
		Instant later = START.plus(Duration.ofDays(20));
		List<QueueItem> items = Queue.of(assigned, coder, later).items();
		List<Integer> places = IntStream.range(0, items.size()).filter(at -> items.get(at).isRepeat()).boxed().toList();
		assertEquals(5, places.size());
		for (int at = 1; at < places.size(); at++) {
			assertTrue(places.get(at) - places.get(at - 1) > Queue.APART - 1, () -> "places " + places);
		}
	}

	@Test
	void aFirstCodingThatIsOpenAgainPutsTheSecondOff() {
		Assignment assigned = assignment(3, ArticleOrder.GIVEN, 1, Optional.of(new RepeatPlan(100, true, 0, 1)));
		Coder coder = new Coder();
		QueueItem first = new QueueItem(new ArticleId("a0"), "ana", LayerState.DONE);
		coder.finish(first, START);
		assertEquals(Set.of(first.article()), Queue.of(assigned, coder, START).beingRepeated());
		coder.finished.clear();
		coder.begun.add(Coder.key("ana", first.article()));
		assertEquals(Set.of(), Queue.of(assigned, coder, START).beingRepeated());
	}
}
