package org.pressmark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class MarkTest {

	private static final Provenance ANA = new Provenance("ana", Instant.EPOCH, 1);
	private static final String TEXT = "“We will wait,” she said, “until it rains.”";

	@Test
	void readsADiscontinuousQuote() {
		Mark quote = Mark.of("Quote", 0, 1, ANA).withFragments(List.of(new Fragment(26, 43), new Fragment(0, 15)));
		assertEquals("“We will wait,” “until it rains.”", quote.textIn(TEXT));
		assertEquals(new Fragment(0, 43), quote.extent());
		assertEquals(32, quote.length());
	}

	@Test
	void overlapsOnlyWhereCharactersAreShared() {
		Mark quote = Mark.of("Quote", 0, 1, ANA).withFragments(List.of(new Fragment(0, 15), new Fragment(26, 43)));
		assertFalse(quote.overlaps(Mark.of("Cue", 16, 24, ANA)), "the cue lies in the gap");
		assertTrue(quote.overlaps(Mark.of("Claim", 14, 20, ANA)));
		assertFalse(quote.overlaps(Mark.of("Source", 5, 5, ANA)), "a zero-width mark covers nothing");
	}

	@Test
	void refusesWhatIsNoMark() {
		Mark mark = Mark.of("Quote", 3, 3, ANA);
		assertThrows(IllegalArgumentException.class, () -> mark.withFragments(List.of()));
		assertThrows(IllegalArgumentException.class,
				() -> mark.withFragments(List.of(new Fragment(0, 5), new Fragment(4, 6))));
		assertThrows(IllegalArgumentException.class,
				() -> mark.withFragments(List.of(new Fragment(0, 5), new Fragment(7, 7))));
		assertThrows(IllegalArgumentException.class, () -> new Fragment(5, 4));
		assertThrows(IllegalArgumentException.class, () -> new Fragment(-1, 4));
	}

	@Test
	void forgetsEmptySlotsAndClearedAttributes() {
		MarkId cue = new MarkId("c1");
		Mark linked = Mark.of("Quote", 0, 15, ANA).withSlot("cue", List.of(cue)).withAttribute("quoteType",
				Optional.of(AttributeValue.of("direct")));
		assertEquals(List.of(cue), linked.slot("cue"));
		Mark cleared = linked.withSlot("cue", List.of()).withAttribute("quoteType", Optional.empty());
		assertEquals(Map.of(), cleared.slots());
		assertEquals(Map.of(), cleared.attributes());
	}

	@Test
	void sortsByPlaceLongerFirst() {
		Mark outer = Mark.of("Quote", 0, 15, ANA);
		Mark inner = Mark.of("Quote", 0, 5, ANA);
		Mark later = Mark.of("Quote", 4, 6, ANA);
		assertEquals(List.of(outer, inner, later), List.of(later, inner, outer).stream().sorted().toList());
	}
}
