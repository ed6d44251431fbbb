package org.pressmark.model.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressmark.model.ArticleId;
import org.pressmark.model.LayerState;
import org.pressmark.model.assignment.SessionEvent.Kind;

class PaceTest {

	private static final ArticleId ONE = new ArticleId("one");
	private static final ArticleId TWO = new ArticleId("two");
	private static final ArticleId THREE = new ArticleId("three");

	private static SessionEvent worked(String at, ArticleId article, int minutes, int edits) {
		return new SessionEvent(Instant.parse(at), Kind.WORKED, article, "ana", Duration.ofMinutes(minutes), edits,
				Optional.empty());
	}

	private static SessionEvent state(String at, ArticleId article, LayerState state) {
		return new SessionEvent(Instant.parse(at), Kind.STATE, article, "ana", Duration.ZERO, 0, Optional.of(state));
	}

	@Test
	void timeCountsWhenItWasSpentAndArticlesWhenTheyWereFinishedFirst() {
		Pace pace = Pace.of(List.of(worked("2026-11-22T22:30:00Z", ONE, 10, 4),
				worked("2026-11-22T23:30:00Z", ONE, 20, 6), state("2026-11-22T23:31:00Z", ONE, LayerState.DONE),
				state("2026-11-23T08:00:00Z", ONE, LayerState.IN_PROGRESS),
				state("2026-11-23T08:05:00Z", ONE, LayerState.LOCKED), worked("2026-11-23T09:00:00Z", TWO, 10, 1),
				state("2026-11-23T09:01:00Z", TWO, LayerState.DONE), worked("2026-11-23T09:30:00Z", THREE, 20, 0),
				state("2026-11-23T10:00:00Z", new ArticleId("imported"), LayerState.DONE)), ZoneOffset.UTC);
		assertEquals(Duration.ofMinutes(60), pace.active());
		assertEquals(Duration.ofMinutes(30), pace.on(ONE, "ana"));
		assertEquals(Optional.of(Duration.ofMinutes(20)), pace.median());
		assertEquals(2, pace.timed());
		assertEquals(3.0, pace.articlesPerHour(), 1e-9);
		assertEquals(6.0, pace.marksPerHour(article -> layer -> article.equals(ONE) ? 6 : 0), 1e-9);
		assertEquals(Optional.of(Duration.ofMinutes(100)), pace.remaining(5));
		assertEquals(Map.of(LocalDate.of(2026, 11, 22), new Pace.Period(1, Duration.ofMinutes(30), 10),
				LocalDate.of(2026, 11, 23), new Pace.Period(2, Duration.ofMinutes(30), 1)), pace.days());
		// 22 November 2026 is a Sunday.
		assertEquals(Map.of("2026-W47", new Pace.Period(1, Duration.ofMinutes(30), 10), "2026-W48",
				new Pace.Period(2, Duration.ofMinutes(30), 1)), pace.weeks());
	}

	@Test
	void daysBeginWhereTheAnnotatorIs() {
		Pace pace = Pace.of(List.of(worked("2026-11-22T23:30:00Z", ONE, 20, 6)), ZoneId.of("Europe/Berlin"));
		assertEquals(LocalDate.of(2026, 11, 23), pace.days().firstKey());
	}

	@Test
	void nothingIsKnownWithoutALog() {
		Pace pace = Pace.of(List.of(), ZoneOffset.UTC);
		assertTrue(pace.median().isEmpty());
		assertTrue(pace.remaining(5).isEmpty());
		assertTrue(Double.isNaN(pace.articlesPerHour()));
		assertTrue(Double.isNaN(pace.marksPerHour(article -> layer -> 1)));
	}

	/** The weeks of ISO 8601 around a turn of the year, as the standard has them. */
	@Test
	void weeksAreThoseOfTheStandard() {
		assertEquals("2020-W53", Pace.week(LocalDate.of(2021, 1, 3)));
		assertEquals("2021-W01", Pace.week(LocalDate.of(2021, 1, 4)));
		assertEquals("2009-W01", Pace.week(LocalDate.of(2008, 12, 29)));
	}

	@Test
	void pausesLongerThanAMinuteDoNotCount() {
		ActivityClock clock = new ActivityClock(ActivityClock.IDLE_AFTER);
		long second = 1_000_000_000L;
		long start = Long.MAX_VALUE - 100 * second;
		clock.stop(start);
		assertEquals(Duration.ZERO, clock.active());
		clock.input(start);
		clock.input(start + 60 * second);
		assertEquals(Duration.ofSeconds(60), clock.active());
		// The clock of the system may run over in between.
		clock.input(start + 121 * second);
		clock.input(start + 125 * second);
		assertEquals(Duration.ofSeconds(64), clock.take());
		clock.stop(start + 135 * second);
		assertEquals(Duration.ofSeconds(10), clock.active());
		clock.stop(start + 140 * second);
		clock.input(start + 145 * second);
		assertEquals(Duration.ofSeconds(10), clock.active());
		clock.stop(start + 145 * second + 61 * second);
		assertEquals(Duration.ofSeconds(10), clock.active());
	}

	@Test
	void theEndIsEstimatedByTheLastFourWeeksWithTheirFreeDays() {
		Pace pace = Pace.of(List.of(state("2026-09-01T08:00:00Z", new ArticleId("old"), LayerState.DONE),
				worked("2026-11-16T08:00:00Z", ONE, 10, 1), state("2026-11-16T09:00:00Z", ONE, LayerState.DONE),
				state("2026-11-18T09:00:00Z", TWO, LayerState.DONE)), ZoneOffset.UTC);
		LocalDate sunday = LocalDate.of(2026, 11, 22);
		// Two articles in the seven days from Monday to Sunday; what was done before does not count.
		assertEquals(2 / 7.0, pace.articlesPerDay(sunday), 1e-9);
		assertEquals(Optional.of(LocalDate.of(2026, 12, 3)), pace.end(3, sunday), "3 / (2 / 7) is 10.5 days");
		assertEquals(Optional.of(sunday), pace.end(0, sunday));
		LocalDate later = LocalDate.of(2027, 3, 1);
		assertEquals(Optional.empty(), pace.end(3, later), "nobody works any more");
		assertTrue(Double.isNaN(pace.articlesPerDay(later)));
	}
}
