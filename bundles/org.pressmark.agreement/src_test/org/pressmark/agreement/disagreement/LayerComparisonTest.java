package org.pressmark.agreement.disagreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.pressmark.agreement.Marks;
import org.pressmark.agreement.span.ComparedMark;
import org.pressmark.agreement.span.Continuum;
import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;

class LayerComparisonTest {

	private static final Set<String> LABELS = Set.of("Quote", "Cue", "Source");
	private static final Article ARTICLE = Marks.article("a", "x".repeat(200));

	@Test
	void theSameMarksAgree() {
		List<Mark> marks = List.of(Marks.mark("1", "Quote", 0, 10, 20, 30), Marks.mark("2", "Cue", 40, 40),
				Marks.mark("3", "Quote", 0, 10, 20, 30));
		LayerComparison.Found found = compare(marks, marks);
		assertEquals(3, found.agreed());
		assertEquals(List.of(), found.disagreements());
	}

	@Test
	void notesDoubtAndIdsDoNotCount() {
		Mark mark = Marks.mark("1", "Quote", 0, 10);
		assertEquals(Map.of(), kinds(List.of(mark),
				List.of(Marks.mark("other", "Quote", 0, 10).withNote("why?").withUncertain(true))));
	}

	@Test
	void otherLabelOnTheSameOrMostlyTheSameText() {
		assertEquals(Map.of(DisagreementKind.LABEL, 2),
				kinds(List.of(Marks.mark("1", "Quote", 0, 10), Marks.mark("2", "Cue", 50, 60)),
						List.of(Marks.mark("1", "Source", 0, 10), Marks.mark("2", "Source", 52, 62))));
	}

	@Test
	void aSmallMarkInALargeOneOfAnotherLabelIsNoConfusion() {
		assertEquals(Map.of(DisagreementKind.MISSED, 2),
				kinds(List.of(Marks.mark("1", "Quote", 0, 50)), List.of(Marks.mark("1", "Source", 10, 15))));
	}

	@Test
	void sameLabelOnOverlappingText() {
		assertEquals(Map.of(DisagreementKind.BOUNDARY, 1),
				kinds(List.of(Marks.mark("1", "Quote", 0, 10)), List.of(Marks.mark("1", "Quote", 9, 40))));
	}

	@Test
	void aGapInTheMiddleIsABoundary() {
		assertEquals(Map.of(DisagreementKind.BOUNDARY, 1),
				kinds(List.of(Marks.mark("1", "Quote", 0, 30)), List.of(Marks.mark("1", "Quote", 0, 10, 20, 30))));
	}

	@Test
	void twoMarksForOneAreABoundaryAndASplit() {
		assertEquals(Map.of(DisagreementKind.BOUNDARY, 1, DisagreementKind.SPLIT, 1), kinds(
				List.of(Marks.mark("1", "Quote", 0, 30)),
				List.of(Marks.mark("1", "Quote", 0, 18), Marks.mark("2", "Quote", 20, 30))));
	}

	@Test
	void whatOnlyOneHasIsMissed() {
		assertEquals(Map.of(DisagreementKind.MISSED, 3), kinds(
				List.of(Marks.mark("1", "Quote", 0, 30), Marks.mark("2", "Cue", 60, 60)),
				List.of(Marks.mark("1", "Quote", 30, 40))));
	}

	@Test
	void otherAttributes() {
		Mark mark = Marks.mark("1", "Quote", 0, 10);
		assertEquals(Map.of(DisagreementKind.ATTRIBUTE, 1),
				kinds(List.of(Marks.with(mark, "type", "direct")), List.of(Marks.with(mark, "type", "indirect"))));
		assertEquals(Map.of(DisagreementKind.ATTRIBUTE, 1), kinds(List.of(Marks.with(mark, "type", "direct")),
				List.of(mark)));
	}

	@Test
	void freeTextDoesNotCount() {
		Mark mark = Marks.mark("1", "Cue", 0, 10);
		assertEquals(Map.of(), kinds(List.of(Marks.with(mark, "lemma", "say")), List.of(mark)));
	}

	@Test
	void linksToOtherPlacesDiffer() {
		Mark quote = Marks.mark("q", "Quote", 0, 10);
		List<Mark> ends = List.of(Marks.mark("s1", "Source", 20, 25), Marks.mark("s2", "Source", 30, 35),
				Marks.mark("c", "Cue", 40, 44));
		assertEquals(DisagreementKind.SOURCE,
				only(Marks.linked(quote, "source", "s1"), Marks.linked(quote, "source", "s2"), ends));
		assertEquals(DisagreementKind.CUE, only(Marks.linked(quote, "cue", "c"), quote, ends));
		assertEquals(DisagreementKind.LINK,
				only(Marks.linked(quote, "addressee", "s1"), Marks.linked(quote, "addressee", "s1", "s2"), ends));
		assertEquals(DisagreementKind.SOURCE, only(Marks.linked(Marks.linked(quote, "cue", "c"), "source", "s1"), quote,
				ends));
	}

	@Test
	void aLinkToAMarkWithOtherEdgesIsTheSameLink() {
		Mark quote = Marks.linked(Marks.mark("q", "Quote", 0, 10), "source", "s");
		assertEquals(Map.of(DisagreementKind.BOUNDARY, 1), kinds(
				List.of(quote, Marks.mark("s", "Source", 20, 25)), List.of(quote, Marks.mark("s", "Source", 18, 25))));
	}

	@Test
	void aMarkWhoseFirstFragmentIsExcludedHidesNoOtherMark() {
		Article article = ARTICLE.withRegions(
				List.of(Region.of(RegionKind.RELATED, 0, 10, ""), Region.of(RegionKind.BODY, 10, 200, "")));
		List<Mark> marks = List.of(Marks.mark("1", "Quote", 0, 5, 100, 110), Marks.mark("2", "Cue", 20, 30));
		LayerComparison.Found found = compare(article, marks, marks);
		assertEquals(List.of(), found.disagreements());
		assertEquals(2, found.agreed());
	}

	@Test
	void classesSumToTheWholeAndTheOrderOfAnnotatorsDoesNotCount() {
		Random random = new Random(5);
		int split = 0;
		for (int round = 0; round < 500; round++) {
			List<Mark> one = marks(random);
			List<Mark> other = marks(random);
			LayerComparison.Found found = compare(one, other);
			Map<DisagreementKind, Integer> kinds = kinds(found);
			int alone = kinds.getOrDefault(DisagreementKind.MISSED, 0)
					+ kinds.getOrDefault(DisagreementKind.SPLIT, 0);
			assertEquals(one.size() + other.size(),
					2 * found.agreed() + 2 * (found.disagreements().size() - alone) + alone, "round " + round);
			LayerComparison.Found back = compare(other, one);
			assertEquals(found.agreed(), back.agreed());
			split += kinds.getOrDefault(DisagreementKind.SPLIT, 0);
		}
		assertTrue(split > 0);
	}

	private static List<Mark> marks(Random random) {
		List<String> labels = List.copyOf(new TreeSet<>(LABELS));
		List<Mark> marks = new ArrayList<>();
		int size = random.nextInt(25);
		for (int each = 0; each < size; each++) {
			int begin = random.nextInt(60);
			marks.add(Marks.mark("m" + each, labels.get(random.nextInt(3)), begin, begin + random.nextInt(15)));
		}
		return marks;
	}

	private static DisagreementKind only(Mark one, Mark other, List<Mark> ends) {
		List<Mark> first = new ArrayList<>(ends);
		first.add(one);
		List<Mark> second = new ArrayList<>(ends);
		second.add(other);
		List<Disagreement> found = compare(first, second).disagreements();
		assertEquals(1, found.size());
		return found.getFirst().kind();
	}

	private static Map<DisagreementKind, Integer> kinds(List<Mark> first, List<Mark> second) {
		return kinds(compare(first, second));
	}

	private static Map<DisagreementKind, Integer> kinds(LayerComparison.Found found) {
		Map<DisagreementKind, Integer> kinds = new EnumMap<>(DisagreementKind.class);
		found.disagreements().forEach(each -> kinds.merge(each.kind(), 1, Integer::sum));
		return kinds;
	}

	private static LayerComparison.Found compare(List<Mark> first, List<Mark> second) {
		return compare(ARTICLE, first, second);
	}

	private static LayerComparison.Found compare(Article article, List<Mark> first, List<Mark> second) {
		Continuum continuum = Continuum.of(article, false);
		Layer one = Marks.done(article, "one", first.toArray(Mark[]::new));
		Layer other = Marks.done(article, "other", second.toArray(Mark[]::new));
		Alignment alignment = Alignment.of(ComparedMark.in(one, LABELS, continuum),
				ComparedMark.in(other, LABELS, continuum));
		return new LayerComparison(Marks.codebook()).compare(alignment, one, other);
	}
}
