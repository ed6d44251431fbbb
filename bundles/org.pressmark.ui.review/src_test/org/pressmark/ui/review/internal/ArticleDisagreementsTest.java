package org.pressmark.ui.review.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Provenance;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.Guideline;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.codebook.LabelStyle;
import org.pressmark.model.codebook.MarkShape;
import org.pressmark.ui.review.internal.ArticleDisagreements.Place;

/** Each place where others have marked otherwise is found once for each of them, and reached in turn. */
final class ArticleDisagreementsTest {

	private static final String TEXT = "The mayor said the pier is safe, and the builder denied it at once.";
	private static final Provenance BY = new Provenance("ana", Instant.EPOCH, 1);
	private static final ArticleId ID = new ArticleId("pier");
	private static final Article ARTICLE = new Article(ID, TEXT, ArticleMetadata.ofSource("pier.txt"),
			List.of(Region.of(RegionKind.BODY, 0, TEXT.length(), "")));
	private static final Codebook CODEBOOK = new Codebook("test", 1, "", "",
			List.of(label("Source"), label("Cue"), label("Quote")), Set.of(), List.of());

	private static LabelDefinition label(String name) {
		return new LabelDefinition(name, List.of(), LabelRole.OTHER, "",
				new LabelStyle("#000000", "#FFFFFF", MarkShape.BOX), Guideline.NONE, List.of(), List.of(),
				Optional.empty());
	}

	private static Mark mark(String label, String words) {
		int begin = TEXT.indexOf(words);
		return Mark.of(label, begin, begin + words.length(), BY).withId(new MarkId(label + begin));
	}

	private static Layer layer(String annotator, Mark... marks) {
		return Layer.of(ID, annotator, LayerState.DONE, List.of(marks));
	}

	private static List<Place> places(Layer own, Map<String, Layer> others) {
		return ArticleDisagreements.between(ARTICLE, CODEBOOK, own, others);
	}

	@Test
	void eachKindIsSaidInTextOrder() {
		Layer own = layer("ana", mark("Source", "The mayor"), mark("Cue", "said"), mark("Quote", "the pier is safe"));
		Layer ben = layer("ben", mark("Source", "mayor"), mark("Quote", "said"), mark("Quote", "the pier is safe"),
				mark("Cue", "denied"));
		List<Place> found = places(own, Map.of("ben", ben));
		assertEquals(List.of("ben has other words: \u201cmayor\u201d", "ben calls it Quote", "ben has a Cue here"),
				found.stream().map(Place::message).toList());
		assertEquals(Optional.of(own.inTextOrder().getFirst().id()), found.getFirst().own());
		assertEquals(Optional.empty(), found.get(2).own());
		assertEquals("denied", found.get(2).extent().in(TEXT));
	}

	@Test
	void onlyTheValuesThatDifferAreNamed() {
		Mark own = mark("Cue", "said").withAttribute("tone", Optional.of(AttributeValue.of("calm")))
				.withAttribute("sort", Optional.of(AttributeValue.of("verb")));
		Mark theirs = own.withAttribute("tone", Optional.empty()).withAttribute("kind",
				Optional.of(AttributeValue.of("plain")));
		assertEquals(List.of("ben has other values: kind plain, tone not set"),
				places(layer("ana", own), Map.of("ben", layer("ben", theirs))).stream().map(Place::message).toList());
	}

	@Test
	void everybodyElseIsCompared() {
		Layer own = layer("ana", mark("Cue", "said"));
		assertEquals(List.of("ben has no Cue here", "cleo has no Cue here"),
				places(own, Map.of("cleo", layer("cleo"), "ben", layer("ben"))).stream().map(Place::message).toList());
		assertEquals(List.of(), places(own, Map.of("dora", layer("dora", mark("Cue", "said")))));
	}

	@Test
	void theKeysReachAllOfThemInTurnAndBack() {
		Layer own = layer("ana", mark("Cue", "said"), mark("Cue", "denied"));
		List<Place> found = places(own, Map.of("ben", layer("ben"), "cleo", layer("cleo")));
		assertEquals(4, found.size());
		Optional<Place> last = Optional.empty();
		int caret = 0;
		for (int step : IntStream.range(0, 9).toArray()) {
			int next = ArticleDisagreements.next(found, last, caret, true);
			assertEquals(step % 4, next);
			last = Optional.of(found.get(next));
			caret = found.get(next).extent().end();
		}
		assertEquals(3, ArticleDisagreements.next(found, last, caret, false));
	}

	@Test
	void whoHasGoneElsewhereBeginsThere() {
		Layer own = layer("ana", mark("Cue", "said"), mark("Cue", "denied"));
		List<Place> found = places(own, Map.of("ben", layer("ben")));
		Optional<Place> last = Optional.of(found.getLast());
		assertEquals(0, ArticleDisagreements.next(found, last, 0, true));
		assertEquals(1, ArticleDisagreements.next(found, last, TEXT.indexOf("pier"), true));
		assertEquals(0, ArticleDisagreements.next(found, last, TEXT.indexOf("pier"), false));
	}
}
