package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;
import org.pressmark.model.progress.Progress;

class CorpusIndexTest {

	private final Corpus corpus;
	private final Path indexFile;
	private final Article one;

	CorpusIndexTest(@TempDir Path temp) throws Exception {
		corpus = Samples.corpus(temp.resolve("c"));
		indexFile = corpus.folder().resolve(".pressmark/index.json");
		List<Region> regions = List.of(Region.of(RegionKind.BYLINE, 0, 4, ""),
				Region.of(RegionKind.HEADLINE, 4, 21, ""),
				Region.of(RegionKind.BODY, 21, Samples.TEXT.length(), ""));
		one = corpus.add(new NewArticle("one", Samples.TEXT,
				new ArticleMetadata("", "Daily", "", "2026-01-02", "", "en", "", "one.txt", Map.of()), regions,
				Optional.empty())).article();
		Samples.add(corpus, "two", "\n  First line \nsecond");
		corpus.saveLayer(Samples.fullLayer(one, "anna"));
		corpus.saveLayer(Layer.empty(one.id(), "ben").withState(LayerState.DONE));
		corpus.saveLayer(Layer.empty(new ArticleId("two"), "anna").withState(LayerState.LOCKED));
	}

	@Test
	void saysWhatAListShows() throws Exception {
		CorpusIndex index = corpus.index(Progress.NONE);
		assertEquals(new ArticleSummary(one.id(), "r opens bridge \uD83D\uDE00", "Daily", "2026-01-02", "en",
				Samples.TEXT.length(), Samples.TEXT.length() - 4, one.sha256()), index.article(one.id()).orElseThrow());
		assertEquals("About two", index.article(new ArticleId("two")).orElseThrow().headline());
		LayerSummary anna = index.layer(new LayerKey("anna", one.id())).orElseThrow();
		assertEquals(LayerState.IN_PROGRESS, anna.state());
		assertEquals(Map.of("Quote", 1, "Cue", 1, "Source", 1), anna.marks());
		assertEquals(2, index.layersOn(one.id()).size());
		assertEquals(List.of(), index.problems());
	}

	@Test
	void countsForTheStatus() throws Exception {
		CorpusStatus status = CorpusStatus.of(corpus, Progress.NONE);
		long second = "\n  First line \nsecond".length();
		assertEquals(2, status.articles());
		assertEquals(Samples.TEXT.length() + second, status.characters());
		assertEquals(Samples.TEXT.length() + second - 4, status.includedCharacters());
		assertEquals("try", status.codebook());
		assertEquals(3, status.codebookVersion());
		assertEquals(Map.of("anna", new CorpusStatus.Annotator(2, 1, Map.of("Quote", 1, "Cue", 1, "Source", 1)), "ben",
				new CorpusStatus.Annotator(1, 1, Map.of())), status.annotators());
	}

	@Test
	void isReadBackAndBelievedOnlyWhereTheFilesAreTheSame() throws Exception {
		age();
		CorpusIndex fresh = corpus.index(Progress.NONE);
		String kept = Files.readString(indexFile);
		assertTrue(kept.contains("\"Daily\""), kept);
		// What the file says is believed as long as size and time of the article are the same: that is its use.
		Files.writeString(indexFile, kept.replace("\"Daily\"", "\"Weekly\""));
		assertEquals("Weekly", outletIn(Corpus.open(corpus.folder()).index(Progress.NONE)));
		Path article = corpus.folder().resolve("articles/one/article.json");
		Files.setLastModifiedTime(article, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
		assertEquals("Daily", outletIn(Corpus.open(corpus.folder()).index(Progress.NONE)));
		assertEquals("Daily", outletIn(fresh));
	}

	@Test
	void keepsNothingOfFilesThatWereJustChanged() throws Exception {
		corpus.index(Progress.NONE);
		assertFalse(Files.readString(indexFile).contains("Daily"));
		assertEquals("Daily", outletIn(corpus.index(Progress.NONE)));
	}

	@Test
	void isRebuiltWhenItIsMissingOrDamaged() throws Exception {
		age();
		List<ArticleSummary> expected = corpus.index(Progress.NONE).articles();
		for (String damage : List.of("", "{", "[]", "{\"format\": \"pressmark-index-1\", \"articles\": [{}]}",
				"{\"format\": \"pressmark-index-0\"}")) {
			Files.writeString(indexFile, damage);
			CorpusIndex index = Corpus.open(corpus.folder()).index(Progress.NONE);
			assertEquals(expected, index.articles(), damage);
			assertEquals(3, index.layers().size());
		}
		deleteLocal();
		assertEquals(expected, Corpus.open(corpus.folder()).index(Progress.NONE).articles());
	}

	@Test
	void seesNewAndChangedAndDeletedFiles() throws Exception {
		age();
		corpus.index(Progress.NONE);
		corpus.saveLayer(Layer.empty(one.id(), "anna").withState(LayerState.DONE));
		Files.delete(corpus.folder().resolve("layers/ben/one.xmi"));
		Samples.add(corpus, "three", "3");
		CorpusIndex index = corpus.index(Progress.NONE);
		assertEquals(3, index.articles().size());
		assertEquals(LayerState.DONE, index.layer(new LayerKey("anna", one.id())).orElseThrow().state());
		assertEquals(Optional.empty(), index.layer(new LayerKey("ben", one.id())));
		assertEquals(index.layers(), Corpus.open(corpus.folder()).index(Progress.NONE).layers());
	}

	@Test
	void listsTheOthersBesideADamagedFile() throws Exception {
		Files.writeString(corpus.folder().resolve("layers/anna/one.xmi"), "<broken");
		Files.writeString(corpus.folder().resolve("articles/two/article.json"), "{");
		CorpusIndex index = corpus.index(Progress.NONE);
		assertEquals(List.of(one.id()), index.articles().stream().map(ArticleSummary::id).toList());
		assertEquals(List.of("two/article.json", "anna/one.xmi", "anna/two.xmi"),
				index.problems().stream().map(problem -> problem.file().getParent().getFileName() + "/"
						+ problem.file().getFileName()).toList());
		assertEquals(Set.of(new ArticleId("two")), index.noArticles().keySet());
		assertEquals("article.json",
				index.noArticles().get(new ArticleId("two")).file().getFileName().toString());
		assertEquals("one.xmi", index.noLayers().get(new LayerKey("anna", one.id())).file().getFileName().toString());
		assertFalse(index.noLayers().containsKey(new LayerKey("ben", one.id())));
	}

	@Test
	void aLayerWhoseFileIsGoneIsNotTakenForOneThatWasNeverBegun() throws Exception {
		LayerKey gone = new LayerKey("ben", one.id());
		Files.delete(corpus.folder().resolve("layers/ben/one.xmi"));
		CorpusIndex index = corpus.index(Progress.NONE);
		assertEquals(Set.of(gone), index.noLayers().keySet());
		assertEquals("The file of this layer is gone", index.noLayers().get(gone).problem());
		assertEquals(List.of(), index.problems(), "what somebody deleted is no damage");
	}

	@Test
	void whatWasReadBeforeItWasCancelledIsKept() throws Exception {
		age();
		Progress cancelled = new Progress() {
			private int calls;

			@Override
			public void report(String task, long done, long total) {
				calls++;
			}

			@Override
			public boolean isCancelled() {
				return calls > 2;
			}
		};
		assertThrows(CancellationException.class, () -> corpus.index(cancelled));
		assertTrue(Files.readString(indexFile).contains("Daily"));
		assertEquals(3, corpus.index(Progress.NONE).layers().size());
	}

	private String outletIn(CorpusIndex index) {
		return index.article(one.id()).orElseThrow().outlet();
	}

	/** Makes all files look as if they had been left alone for an hour. */
	private void age() throws IOException {
		try (Stream<Path> files = Files.walk(corpus.folder())) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
			}
		}
	}

	private void deleteLocal() throws IOException {
		try (Stream<Path> files = Files.walk(corpus.folder().resolve(".pressmark"))) {
			for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
				Files.delete(file);
			}
		}
	}
}
