package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.Provenance;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;
import org.pressmark.model.lint.Check;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.NewArticle;
import org.pressmark.store.codebook.BuiltInCodebooks;
import org.pressmark.ui.corpus.internal.problems.CorpusScan;
import org.pressmark.ui.corpus.internal.problems.ProblemList;
import org.pressmark.ui.corpus.internal.problems.ProblemRow;

/** What the Problems view shows of a corpus, and what it reads again. */
final class ProblemListTest {

	private static final String TEXT = "The “super bin” was full. “Never again,” she said.";

	@TempDir
	Path folder;
	private Corpus corpus;

	@BeforeEach
	void create() throws Exception {
		corpus = Corpus.create(folder.resolve("c"), "c", BuiltInCodebooks.read("attribution"));
		for (String name : List.of("bins", "ferries")) {
			Article article = corpus.add(new NewArticle(name, TEXT + " " + name, ArticleMetadata.ofSource(name)
					.withHeadline("About " + name).withLanguage("en"),
					List.of(Region.of(RegionKind.BODY, 0, TEXT.length() + 1 + name.length(), "")), Optional.empty()))
					.article();
			for (String annotator : List.of("ana", "ben")) {
				corpus.saveLayer(layer(article, annotator));
			}
		}
	}

	/** A quote whose marks are left out, and one that is missing. */
	private static Layer layer(Article article, String annotator) {
		int begin = article.text().indexOf("Never");
		return Layer.of(article.id(), annotator, LayerState.IN_PROGRESS, List.of(Mark.of("Quote", begin,
				begin + "Never again".length(), new Provenance(annotator, Instant.EPOCH, 1))));
	}

	@Test
	void showsAllLayersAndFiltersAndSorts() throws Exception {
		ProblemList list = new ProblemList();
		list.take(new CorpusScan(corpus).run(EnumSet.of(Check.SCARE_QUOTES, Check.MARKS_LEFT_OUT), Progress.NONE)
				.rows());
		assertEquals(8, list.shown().size());
		assertEquals("4 warnings, 4 notes", list.counted());
		assertEquals(List.of(Check.MARKS_LEFT_OUT, Check.SCARE_QUOTES), list.checks());
		assertEquals(List.of("ana", "ben"), list.annotators());
		assertEquals(List.of("“super bin”", "Never again"),
				list.shown().stream().limit(2).map(ProblemRow::words).toList(), "in text order");
		list.filter(Optional.of(Check.MARKS_LEFT_OUT), Optional.of("ben"), "FERRIES");
		assertEquals(List.of("About ferries"), list.shown().stream().map(ProblemRow::headline).toList());
		assertEquals("1 warning (of 8 in all)", list.counted());
		list.filter(Optional.empty(), Optional.empty(), "");
		list.sort(Comparator.comparing(ProblemRow::annotator).reversed());
		assertEquals("ben", list.shown().getFirst().annotator());
	}

	@Test
	void aLayerThatIsAsItWasIsNotReadAgain() throws Exception {
		CorpusScan scan = new CorpusScan(corpus);
		Set<Check> all = EnumSet.allOf(Check.class);
		assertEquals(4, scan.run(all, Progress.NONE).read());
		CorpusScan.Found again = scan.run(all, Progress.NONE);
		assertEquals(0, again.read());
		Path file = corpus.folder().resolve("layers/ana/bins.xmi");
		Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
		CorpusScan.Found once = scan.run(all, Progress.NONE);
		assertEquals(1, once.read());
		assertEquals(Set.copyOf(again.rows()), Set.copyOf(once.rows()));
		assertEquals(4, scan.run(EnumSet.of(Check.SCARE_QUOTES), Progress.NONE).read(), "other checks");
	}

	@Test
	void aDamagedLayerIsNamedAndTheOthersAreLookedAt() throws Exception {
		Files.writeString(corpus.folder().resolve("layers/ana/bins.xmi"), "<xmi");
		CorpusScan.Found found = new CorpusScan(corpus).run(EnumSet.of(Check.SCARE_QUOTES), Progress.NONE);
		assertEquals(3, found.rows().size());
		assertEquals(1, found.failures().size());
	}
}
