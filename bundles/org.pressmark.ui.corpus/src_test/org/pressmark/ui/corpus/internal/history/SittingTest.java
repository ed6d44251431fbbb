package org.pressmark.ui.corpus.internal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.pressmark.store.history.HistoryEntry;

final class SittingTest {

	private static final ZoneId GREENWICH = ZoneOffset.UTC;

	private static List<HistoryEntry> at(String... times) {
		List<HistoryEntry> entries = new ArrayList<>();
		for (String time : times) {
			entries.add(new HistoryEntry(entries.size() + 1, HistoryEntry.Kind.EDIT, Instant.parse(time), "ana", "Tag",
					Optional.empty(), 1, ""));
		}
		return entries;
	}

	@Test
	void aLongBreakOrAnotherDayBeginsASitting() {
		List<Sitting> sittings = Sitting.of(at("2026-03-01T09:00:00Z", "2026-03-01T09:20:00Z", "2026-03-01T10:00:00Z",
				"2026-03-01T23:50:00Z", "2026-03-02T00:05:00Z"), GREENWICH);
		assertEquals(List.of(List.of(5), List.of(4), List.of(3), List.of(2, 1)),
				sittings.stream().map(sitting -> sitting.entries().stream().map(HistoryEntry::number).toList())
						.toList());
	}

	@Test
	void aLongSittingIsDividedSoThatWhatIsNewTouchesOnlyTheNewestPart() {
		Instant begin = Instant.parse("2026-03-01T09:00:00Z");
		List<HistoryEntry> entries = new ArrayList<>(
				at(Stream.iterate(begin, at -> at.plusSeconds(5)).limit(450).map(Instant::toString)
						.toArray(String[]::new)));
		List<Sitting> before = Sitting.of(entries, GREENWICH);
		assertEquals(List.of(50, 200, 200), before.stream().map(sitting -> sitting.entries().size()).toList());
		assertEquals(450, before.getFirst().entries().getFirst().number(), "the newest is first");
		entries.add(new HistoryEntry(451, HistoryEntry.Kind.EDIT, begin.plusSeconds(2400), "ana", "Tag",
				Optional.empty(), 1, ""));
		List<Sitting> after = Sitting.of(entries, GREENWICH);
		assertEquals(51, after.getFirst().entries().size());
		assertEquals(before.subList(1, 3), after.subList(1, 3));
	}

	@Test
	void aTitleSaysTheDayAndHowManyEntries() {
		Instant now = Instant.parse("2026-03-02T12:00:00Z");
		List<Sitting> sittings = Sitting.of(at("2026-02-01T09:00:00Z", "2026-03-01T09:00:00Z",
				"2026-03-02T11:00:00Z", "2026-03-02T11:05:00Z"), GREENWICH);
		assertTrue(sittings.get(0).title(now, GREENWICH).startsWith(Messages.today), sittings.toString());
		assertTrue(sittings.get(0).title(now, GREENWICH).contains("2"), sittings.toString());
		assertTrue(sittings.get(1).title(now, GREENWICH).startsWith(Messages.yesterday), sittings.toString());
		assertTrue(sittings.get(2).title(now, GREENWICH).contains("2026"), sittings.toString());
	}

	@Test
	void whatIsNotLongAgoSaysHowLong() {
		Instant now = Instant.parse("2026-03-02T12:00:00Z");
		assertTrue(Sitting.when(now.minusSeconds(600), now, GREENWICH).contains("10"));
		assertEquals(Sitting.time(now.minusSeconds(7200), GREENWICH),
				Sitting.when(now.minusSeconds(7200), now, GREENWICH));
	}
}
