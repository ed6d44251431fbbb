package org.pressmark.ui.corpus.internal.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.model.ArticleId;
import org.pressmark.model.LayerState;
import org.pressmark.ui.corpus.ArticleSummary;
import org.pressmark.ui.corpus.LayerSummary;

final class ArticleListTest {

	private final ArticleList list = new ArticleList();

	@BeforeEach
	void threeArticles() {
		list.show(List.of(article("ferry", "Ferry crews walk out", "The Harbour Post", LayerState.DONE, 7),
				article("budget", "\u00c4rger um den Haushalt", "Abendblatt", LayerState.IN_PROGRESS, 3),
				article("tram", "Council backs tram", "The Harbour Post", LayerState.NEW, 0)), "ana");
	}

	private static ArticleSummary article(String id, String headline, String outlet, LayerState state, int marks) {
		Map<String, LayerSummary> layers = state == LayerState.NEW
				? Map.of()
				: Map.of("ana", new LayerSummary(state, marks), "ben", new LayerSummary(LayerState.LOCKED, 1));
		return new ArticleSummary(new ArticleId(id), headline, outlet, "2025-03-01", layers);
	}

	private List<String> shown() {
		return list.visible().stream().map(article -> article.id().value()).toList();
	}

	@Test
	void sortsHeadlinesAsPeopleDo() {
		assertEquals(List.of("budget", "tram", "ferry"), shown(), "\u00c4 sorts with A, not after Z");
	}

	@Test
	void saysHowManyArticlesAndLayersHaveSomethingAboutThem() {
		assertEquals("", list.problem());
		ArticleSummary sound = article("ferry", "Ferry crews walk out", "The Harbour Post", LayerState.DONE, 7);
		LayerSummary more = sound.layer("ana").withWarning("The file holds more. Keep a copy.");
		list.show(List.of(sound.withLayer("ana", more)), "ana");
		assertEquals("1 layer with additions of another tool.", list.problem());
		LayerSummary broken = LayerSummary.unreadable("The file is cut off. Take it from a backup.");
		list.show(List.of(sound.withLayer("ana", more).withLayer("ben", broken),
				ArticleSummary.unreadable(new ArticleId("tram"), "No JSON. Take it from a backup."),
				ArticleSummary.unreadable(new ArticleId("budget"), "No JSON. Take it from a backup.")), "ana");
		list.filter("nothing matches", StateFilter.ALL);
		assertEquals("2 articles and 1 layer cannot be read. 1 layer with additions of another tool.", list.problem());
	}

	@Test
	void findsEveryWordInAnyOrderAndField() {
		list.filter("post FERRY", StateFilter.ALL);
		assertEquals(List.of("ferry"), shown());
		list.filter("ferry abendblatt", StateFilter.ALL);
		assertEquals(List.of(), shown());
		list.filter("  ", StateFilter.ALL);
		assertEquals(3, shown().size());
	}

	@Test
	void filtersByTheStateOfTheAnnotatorAlone() {
		list.filter("", StateFilter.NOT_DONE);
		assertEquals(List.of("budget", "tram"), shown());
		list.filter("", StateFilter.LOCKED);
		assertEquals(List.of(), shown(), "ben's locked layers are not ana's");
		assertEquals(1, list.finished(), "counted over all articles, shown or not");
		assertEquals(3, list.total());
	}

	@Test
	void aSecondClickOnAColumnTurnsTheOrderRound() {
		ArticleOrder once = ArticleOrder.INITIAL.clicked(ArticleOrder.By.LAYER, "ana");
		list.sort(once);
		assertEquals(List.of("tram", "budget", "ferry"), shown());
		list.sort(once.clicked(ArticleOrder.By.LAYER, "ana"));
		assertEquals(List.of("ferry", "budget", "tram"), shown());
		list.sort(once.clicked(ArticleOrder.By.LAYER, "ben"));
		assertEquals("tram", shown().getFirst(), "another annotator's column begins ascending");
	}

	@Test
	void theNextArticleComesAfterTheCurrentOneAndWrapsAround() {
		assertEquals(Optional.of("budget"), next("ferry"));
		assertEquals(Optional.of("tram"), next("budget"));
		assertEquals(Optional.of("budget"), next("tram"));
		list.filter("", StateFilter.DONE);
		assertEquals(Optional.empty(), next("ferry"), "what the filter hides is not gone to");
	}

	private Optional<String> next(String after) {
		return list.nextNotDone(Optional.of(new ArticleId(after))).map(article -> article.id().value());
	}

	@Test
	void anArticleIsNotItsOwnSuccessor() {
		list.filter("tram", StateFilter.ALL);
		assertEquals(Optional.empty(), next("tram"));
		assertEquals(Optional.of("tram"), list.nextNotDone(Optional.empty()).map(article -> article.id().value()));
	}

	@Test
	void aQueueIsShownInItsOrderWithItsPlaces() {
		list.queue(List.of(new ArticleId("tram"), new ArticleId("gone"), new ArticleId("budget")), true);
		assertEquals(List.of("tram", "budget"), shown());
		assertEquals("1. ", list.number(new ArticleId("tram")));
		assertEquals("3. ", list.number(new ArticleId("budget")), "as the bar above counts them");
		assertEquals("", list.number(new ArticleId("ferry")));
		assertEquals(2, list.whole());
		assertEquals(0, list.finished());
		list.sort(ArticleOrder.INITIAL.clicked(ArticleOrder.By.HEADLINE, ""));
		assertEquals(2, shown().size(), "another order shows the same articles");
		list.queue(List.of(new ArticleId("tram")), false);
		assertEquals(3, shown().size());
		assertEquals("", list.number(new ArticleId("tram")));
	}

	@Test
	void namesAreNotSearchedForSomebodyWhoIsBlind() {
		list.show(List.of(article("harbour-post-1", "Crews walk out", "", LayerState.NEW, 0)), "ana");
		list.filter("harbour", StateFilter.ALL);
		assertEquals(1, shown().size());
		list.searchNames(false);
		list.filter("harbour", StateFilter.ALL);
		assertEquals(List.of(), shown());
	}
}
