package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.RegionKind;
import org.pressmark.model.validation.LayerValidator;
import org.pressmark.store.codebook.BuiltInCodebooks;

/** The corpus that ships with the product holds what the welcome page and the documentation promise. */
class SampleCorpusTest {

	private final Corpus corpus;

	SampleCorpusTest() throws CorpusException {
		corpus = Corpus.open(Path.of("../org.pressmark.app/samples/corpus"));
	}

	@Test
	void carriesTheDefaultCodebookAsItIs() {
		assertEquals(BuiltInCodebooks.read(BuiltInCodebooks.DEFAULT), corpus.codebook(),
				"The codebook has changed since the corpus was made: run releng/samples/build");
	}

	@Test
	void everyLayerIsValidAndStaysInIncludedRegions() throws CorpusException {
		List<String> problems = new ArrayList<>();
		for (LayerKey key : corpus.layers()) {
			Article article = corpus.article(key.article());
			Layer layer = corpus.layer(key.annotator(), key.article());
			new LayerValidator(article, corpus.codebook()).check(layer)
					.forEach(problem -> problems.add(layer + ": " + problem.message() + " at " + problem.where()));
		}
		assertEquals(List.of(), problems);
	}

	@Test
	void twoAnnotatorsDifferOnEachArticleThatBothHaveDoneButNotByMuch() throws CorpusException {
		int compared = 0;
		for (ArticleId id : corpus.articles()) {
			Layer ana = corpus.layer("ana", id);
			Layer ben = corpus.layer("ben", id);
			if (ana.state().isFinished() && ben.state().isFinished() && ana.size() > 0) {
				double agreement = f1(spans(ana), spans(ben));
				assertTrue(agreement > 0.5 && agreement < 0.95, id + ": F1 over marks of equal extent is " + agreement);
				compared++;
			}
		}
		assertTrue(compared >= 12, "articles done by both: " + compared);
	}

	@Test
	void showsEveryStateAnEmptyFinishedLayerAndGold() throws CorpusException {
		Set<LayerState> states = new HashSet<>();
		int gold = 0;
		int nothingFound = 0;
		for (LayerKey key : corpus.layers()) {
			Layer layer = corpus.layer(key.annotator(), key.article());
			states.add(layer.state());
			gold += key.annotator().equals(Layer.GOLD) && layer.size() > 0 ? 1 : 0;
			nothingFound += layer.state() == LayerState.DONE && layer.size() == 0 ? 1 : 0;
		}
		assertEquals(Set.of(LayerState.values()), states);
		assertTrue(gold >= 4, "adjudicated layers with marks: " + gold);
		assertTrue(nothingFound >= 1, "no empty layer in state done");
	}

	@Test
	void holdsTheTextsThatBreakTools() throws CorpusException {
		List<Article> articles = new ArrayList<>();
		for (ArticleId id : corpus.articles()) {
			articles.add(corpus.article(id));
		}
		assertTrue(articles.size() >= 12, "articles: " + articles.size());
		assertTrue(has(articles, "[\\p{IsArabic}\\p{IsHebrew}]{3}"), "right-to-left script");
		assertTrue(has(articles, ".\\u200D."), "emoji joined by U+200D");
		assertTrue(has(articles, "\\x{1F1EE}\\x{1F1F8}"), "flag");
		assertTrue(has(articles, "\\p{L}\\p{M}"), "combining mark");
		assertTrue(has(articles, "„[^“]+“"), "German quotation marks");
		assertTrue(has(articles, "« [^»]+ »"), "French quotation marks");
		Set<RegionKind> kinds = articles.stream().flatMap(article -> article.regions().stream())
				.map(region -> region.kind()).collect(Collectors.toSet());
		assertEquals(Set.of(RegionKind.values()), kinds);
	}

	@Test
	void hasQuotesInFragmentsWithinQuotesAndWithoutSource() throws CorpusException {
		int discontinuous = 0;
		int nested = 0;
		int withoutSource = 0;
		for (LayerKey key : corpus.layers()) {
			Layer layer = corpus.layer(key.annotator(), key.article());
			List<Mark> quotes = layer.marks().stream().filter(mark -> mark.label().equals("Quote")).toList();
			discontinuous += quotes.stream().filter(quote -> quote.fragments().size() > 1).count();
			nested += quotes.stream().filter(inner -> quotes.stream()
					.anyMatch(outer -> outer != inner && outer.extent().contains(inner.extent()))).count();
			withoutSource += quotes.stream().filter(quote -> quote.slot("source").isEmpty()).count();
		}
		assertTrue(discontinuous >= 20, "discontinuous quotes: " + discontinuous);
		assertTrue(nested >= 20, "nested quotes: " + nested);
		assertTrue(withoutSource >= 20, "quotes without source: " + withoutSource);
	}

	private static boolean has(List<Article> articles, String pattern) {
		Pattern compiled = Pattern.compile(pattern);
		return articles.stream().anyMatch(article -> compiled.matcher(article.text()).find());
	}

	private static Set<Object> spans(Layer layer) {
		return layer.marks().stream().map(mark -> List.of(mark.label(), mark.fragments())).collect(Collectors.toSet());
	}

	private static double f1(Set<Object> one, Set<Object> other) {
		Set<Object> both = new HashSet<>(one);
		both.retainAll(other);
		return 2.0 * both.size() / (one.size() + other.size());
	}
}
