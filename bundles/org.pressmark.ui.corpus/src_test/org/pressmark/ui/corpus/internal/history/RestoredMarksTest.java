package org.pressmark.ui.corpus.internal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Provenance;

final class RestoredMarksTest {

	private static final Provenance BY = new Provenance("ana", Instant.EPOCH, 1);
	private static final Layer NONE = Layer.empty(new ArticleId("a"), "ana");

	private final Mark cue = mark("cue", 0);
	private final Mark source = mark("source", 10);
	private final Mark quote = mark("quote", 20).withSlot("cue", List.of(cue.id())).withSlot("source",
			List.of(source.id()));
	private final Layer then = NONE.with(cue).with(source).with(quote);

	private static Mark mark(String id, int begin) {
		return Mark.of("Quote", begin, begin + 5, BY).withId(new MarkId(id));
	}

	@Test
	void eachDifferenceHasItsKind() {
		Mark later = mark("later", 40);
		Layer now = NONE.with(cue.withNote("why")).with(quote).with(later);
		List<Difference> found = Difference.between(then, now);
		assertEquals(List.of(Difference.Kind.CHANGED, Difference.Kind.REMOVED, Difference.Kind.ADDED),
				found.stream().map(Difference::kind).toList());
		assertEquals(Messages.partNote, found.getFirst().details());
		assertEquals(List.of(), Difference.between(then, then));
	}

	@Test
	void allDifferencesTogetherAreTheWholeState() {
		Layer now = NONE.with(cue.withUncertain(true)).with(mark("later", 40));
		Layer restored = RestoredMarks.edit(now, Difference.between(then, now), "Restore").orElseThrow().applyTo(now);
		assertEquals(then, restored);
		assertEquals(Optional.empty(), RestoredMarks.edit(then, List.of(), "Nothing"));
	}

	@Test
	void aMarkThatComesBackHasNoLinkToOneThatDoesNot() {
		Layer now = NONE.with(source);
		Difference quoteOnly = Difference.between(then, now).stream()
				.filter(difference -> difference.mark().id().equals(quote.id())).findFirst().orElseThrow();
		Layer restored = RestoredMarks.edit(now, List.of(quoteOnly), "Bring back").orElseThrow().applyTo(now);
		Mark back = restored.mark(quote.id()).orElseThrow();
		assertEquals(List.of(), back.slot("cue"));
		assertEquals(List.of(source.id()), back.slot("source"));
		assertTrue(restored.mark(cue.id()).isEmpty());
	}

	@Test
	void whereAMarkThatCameSinceGoesItsLinksGoToo() {
		Mark later = mark("later", 40);
		Layer now = then.with(later).with(quote.withSlot("source", List.of(source.id(), later.id())));
		Difference added = Difference.between(then, now).stream()
				.filter(difference -> difference.kind() == Difference.Kind.ADDED).findFirst().orElseThrow();
		assertEquals(then, RestoredMarks.edit(now, List.of(added), "Take away").orElseThrow().applyTo(now));
	}
}
