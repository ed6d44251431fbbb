package org.pressmark.ui.corpus.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.pressmark.model.ArticleId;
import org.pressmark.model.LayerState;
import org.pressmark.model.assignment.ArticleOrder;
import org.pressmark.model.assignment.Assignment;
import org.pressmark.model.assignment.Blind;
import org.pressmark.model.assignment.CodedState;
import org.pressmark.model.assignment.Queue;
import org.pressmark.model.assignment.RepeatPlan;

/** The queue is looked at again when the next second coding is due. */
final class DueTimerTest {

	private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
	private static final ArticleId EARLY = new ArticleId("early");
	private static final ArticleId LATE = new ArticleId("late");

	private static Queue queue(Map<ArticleId, Instant> finished) {
		Assignment assignment = new Assignment("ana", "lena", Instant.EPOCH, List.of(EARLY, LATE), ArticleOrder.GIVEN,
				1,
				EnumSet.noneOf(Blind.class), Optional.of(new RepeatPlan(2, false, 7, 1)), Optional.empty(),
				OptionalInt.empty());
		return Queue.of(assignment, new CodedState() {
			@Override
			public LayerState state(String layer, ArticleId article) {
				return layer.equals("ana") && finished.containsKey(article) ? LayerState.DONE : LayerState.NEW;
			}

			@Override
			public Optional<Instant> finished(String layer, ArticleId article) {
				return layer.equals("ana") ? Optional.ofNullable(finished.get(article)) : Optional.empty();
			}
		}, NOW);
	}

	@Test
	void waitsForTheFirstThatIsNotDueYet() {
		assertEquals(Optional.empty(), DueTimer.next(queue(Map.of()), NOW));
		Instant week = NOW.minus(Duration.ofDays(7));
		assertEquals(Optional.of(NOW.plusSeconds(5)), DueTimer.next(
				queue(Map.of(EARLY, week.plusSeconds(5), LATE, week.plusSeconds(500))), NOW));
		assertEquals(Optional.of(NOW.plusSeconds(500)), DueTimer.next(
				queue(Map.of(EARLY, week.minusSeconds(5), LATE, week.plusSeconds(500))), NOW));
		assertEquals(Optional.empty(), DueTimer.next(queue(Map.of(EARLY, week)), NOW));
	}
}
