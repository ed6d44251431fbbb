package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.pressmark.model.Article;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.ui.editor.session.MarkPlanner;
import org.pressmark.ui.editor.session.Plan;

/** One mark becomes two and several become one; nothing that was said about them is lost, and no link dangles. */
final class PiecesTest {

	private static final Article ARTICLE = SampleArticle.create();

	private final MarkPlanner planner = new MarkPlanner(ARTICLE, SampleCodebook.create(), "ada",
			InstantSource.fixed(Instant.EPOCH));

	@Test
	void bothPartsOfASplitMarkHaveItsAttributesAndItsLinks() {
		Mark cue = mark("Cue", "said Mayor", "said");
		Mark quote = mark("Quote", "“We have", "“We have waited long enough, and the sea will not wait for us,”")
				.withAttributes(Map.of("quoteType", AttributeValue.of("direct"))).withNote("heard")
				.withSlots(Map.of("cue", List.of(cue.id())));
		Layer layer = layer(cue, quote);
		int caret = SampleArticle.find("and the sea", "and").begin();
		Layer after = carryOut(layer, planner.pieces().split(quote, caret));
		List<Mark> quotes = quotes(after);
		assertEquals(List.of("“We have waited long enough,", "and the sea will not wait for us,”"), words(quotes));
		assertEquals(quote.id(), quotes.getFirst().id());
		assertNotEquals(quote.id(), quotes.getLast().id());
		for (Mark part : quotes) {
			assertEquals(quote.attributes(), part.attributes());
			assertEquals(quote.slots(), part.slots());
			assertEquals("heard", part.note());
		}
	}

	@Test
	void aMarkOfTwoFragmentsIsSplitInTheGap() {
		Fragment first = SampleArticle.find("“They", "“They count the tourists,”");
		Fragment second = SampleArticle.find("“and forget", "“and forget who was here first.”");
		Mark quote = mark("Quote", first).withFragments(List.of(first, second));
		Layer after = carryOut(layer(quote), planner.pieces().split(quote, first.end() + 5));
		assertEquals(List.of(List.of(first), List.of(second)), quotes(after).stream().map(Mark::fragments).toList());
	}

	@Test
	void aMarkIsNotSplitAtItsEdges() {
		Mark said = mark("Cue", "said Mayor", "said");
		for (int caret : new int[]{0, said.begin(), said.end(), ARTICLE.text().length()}) {
			assertInstanceOf(Plan.Refusal.class, planner.pieces().split(said, caret));
		}
	}

	@Test
	void mergedMarksCoverWhatTheyCoveredAndLinksFollow() {
		Mark mayor = mark("Source", "Mayor Orla", "Mayor");
		Mark finch = mark("Source", "Orla Finch", "Orla Finch").withNote("elected");
		Mark quote = mark("Quote", "“We have", "“We have").withSlots(Map.of("source", List.of(finch.id())));
		Layer after = carryOut(layer(mayor, finch, quote),
				planner.pieces().merge(layer(mayor, finch, quote), List.of(mayor, finch)));
		assertEquals(2, after.size());
		Mark merged = after.mark(mayor.id()).orElseThrow();
		assertEquals("Mayor Orla Finch", merged.textIn(ARTICLE.text()));
		assertEquals(1, merged.fragments().size());
		assertEquals("elected", merged.note());
		assertEquals(List.of(mayor.id()), after.mark(quote.id()).orElseThrow().slot("source"));
	}

	@Test
	void whatStandsBetweenMergedMarksStaysAGap() {
		Mark one = mark("Quote", "“They", "“They count the tourists,”");
		Mark other = mark("Quote", "“and forget", "“and forget who was here first.”");
		Layer layer = layer(one, other);
		Mark merged = carryOut(layer, planner.pieces().merge(layer, List.of(one, other))).marks().iterator().next();
		assertEquals(List.of(one.extent(), other.extent()), merged.fragments());
		Layer joined = carryOut(layer(merged), planner.spans().join(merged));
		assertEquals(List.of(merged.extent()), joined.marks().iterator().next().fragments());
	}

	@Test
	void onlySeveralMarksOfOneLabelAreMerged() {
		Mark said = mark("Cue", "said Mayor", "said");
		Mark mayor = mark("Source", "Mayor Orla", "Mayor");
		assertInstanceOf(Plan.Refusal.class, planner.pieces().merge(layer(said), List.of(said)));
		assertInstanceOf(Plan.Refusal.class, planner.pieces().merge(layer(said, mayor), List.of(said, mayor)));
		assertInstanceOf(Plan.Refusal.class, planner.spans().join(said));
	}

	@Test
	void aDuplicateDiffersInItsIdOnly() {
		Mark quote = mark("Quote", "“They", "“They count the tourists,”").withUncertain(true);
		Layer after = carryOut(layer(quote), planner.pieces().duplicate(List.of(quote)));
		assertEquals(2, after.size());
		Mark copy = after.marks().stream().filter(mark -> !mark.id().equals(quote.id())).findFirst().orElseThrow();
		assertEquals(quote.withProvenance(copy.provenance()), copy.withId(quote.id()));
	}

	@Test
	void quotationMarksGoOutAndIn() {
		Mark quote = mark("Quote", "“They", "“They count the tourists,”");
		Layer without = carryOut(layer(quote), planner.spans().toggleQuotationMarks(quote));
		Mark bare = without.mark(quote.id()).orElseThrow();
		assertEquals("They count the tourists,", bare.textIn(ARTICLE.text()));
		Layer with = carryOut(without, planner.spans().toggleQuotationMarks(bare));
		assertEquals(quote.fragments(), with.mark(quote.id()).orElseThrow().fragments());
		Mark said = mark("Cue", "said Mayor", "said");
		assertInstanceOf(Plan.Refusal.class, planner.spans().toggleQuotationMarks(said));
	}

	/** Wherever a mark is split, merging brings it back, and undoing brings the layer back. */
	@Test
	void splittingAndMergingComeToTheSame() {
		Random random = new Random(20261123);
		Layer sample = SampleArticle.layer();
		int splits = 0;
		for (int round = 0; round < 2_000; round++) {
			List<Mark> marks = sample.inTextOrder();
			Mark mark = marks.get(random.nextInt(marks.size()));
			int caret = mark.begin() + random.nextInt(mark.extent().length() + 1);
			if (!(planner.pieces().split(mark, caret) instanceof Plan.Step step)) {
				continue;
			}
			splits++;
			Layer split = step.edit().applyTo(sample);
			assertEquals(sample, step.edit().inverse().applyTo(split));
			List<Mark> parts = List.of(split.mark(mark.id()).orElseThrow(),
					split.mark(step.select().getFirst()).orElseThrow());
			assertFalse(parts.getFirst().overlaps(parts.getLast()));
			Layer merged = carryOut(split, planner.pieces().merge(split, parts));
			Mark again = merged.mark(mark.id()).orElseThrow();
			assertEquals(mark, again.withProvenance(mark.provenance()));
			assertEquals(sample.size(), merged.size());
		}
		assertTrue(splits > 1_000, splits + " splits");
	}

	private static Layer carryOut(Layer layer, Plan plan) {
		return assertInstanceOf(Plan.Step.class, plan).edit().applyTo(layer);
	}

	private static List<Mark> quotes(Layer layer) {
		return layer.inTextOrder().stream().filter(mark -> mark.label().equals("Quote")).toList();
	}

	private static List<String> words(List<Mark> marks) {
		return marks.stream().map(mark -> mark.textIn(ARTICLE.text())).toList();
	}

	private static Layer layer(Mark... marks) {
		Layer empty = Layer.empty(ARTICLE.id(), "ada");
		return Stream.of(marks).reduce(empty, Layer::with, (one, other) -> other);
	}

	private static Mark mark(String label, String at, String words) {
		return mark(label, SampleArticle.find(at, words));
	}

	private static Mark mark(String label, Fragment span) {
		return Mark.of(label, span.begin(), span.end(), SampleArticle.BY_ADA).withId(MarkId.random());
	}
}
