package org.pressmark.ui.corpus.internal.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressmark.model.ArticleId;
import org.pressmark.model.LayerState;
import org.pressmark.model.assignment.SessionEvent;
import org.pressmark.model.assignment.SessionEvent.Kind;
import org.pressmark.store.LayerKey;

final class WorkOnArticleTest {

	private static final long SECOND = 1_000_000_000L;
	private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

	private final WorkOnArticle work = new WorkOnArticle(new LayerKey("ana", new ArticleId("ferry")),
			Duration.ofSeconds(30));

	@Test
	void pausesBeyondTheLimitDoNotCount() {
		work.input(100 * SECOND);
		work.input(110 * SECOND);
		work.input(140 * SECOND);
		// Lunch.
		work.input(4000 * SECOND);
		work.input(4005 * SECOND);
		assertEquals(Duration.ofSeconds(45), work.tell(Kind.WORKED, NOW, Optional.empty()).active());
	}

	@Test
	void whatIsSpentOnAnotherArticleDoesNotCountHere() {
		work.input(100 * SECOND);
		work.leave(105 * SECOND);
		work.input(115 * SECOND);
		work.input(117 * SECOND);
		assertEquals(Duration.ofSeconds(7), work.tell(Kind.CLOSED, NOW, Optional.empty()).active());
	}

	@Test
	void eachEventTellsWhatIsNewSinceTheOneBefore() {
		assertFalse(work.hasNews());
		work.input(100 * SECOND);
		work.edited();
		work.input(103 * SECOND);
		assertTrue(work.hasNews());
		assertEquals(new SessionEvent(NOW, Kind.STATE, new ArticleId("ferry"), "ana", Duration.ofSeconds(3), 1,
				Optional.of(LayerState.DONE)), work.tell(Kind.STATE, NOW, Optional.of(LayerState.DONE)));
		assertFalse(work.hasNews());
		work.input(104 * SECOND);
		assertEquals(Duration.ofSeconds(1), work.tell(Kind.WORKED, NOW, Optional.empty()).active());
	}
}
