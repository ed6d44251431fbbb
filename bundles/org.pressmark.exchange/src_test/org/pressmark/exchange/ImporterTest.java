package org.pressmark.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.exchange.reading.AnnotatorRule;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.RegionKind;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.codebook.BuiltInCodebooks;

final class ImporterTest {

	private static final String TEXT = "The mayor said that it was late.\n";

	private final Path folder;
	private final Path input;
	private final Corpus corpus;

	ImporterTest(@TempDir Path folder) throws IOException {
		this.folder = folder;
		this.input = Files.createDirectories(folder.resolve("in"));
		this.corpus = Corpus.create(folder.resolve("corpus"), "test", BuiltInCodebooks.read("polnear"));
	}

	@Test
	void importsBratAndPlainTextFromOneFolder() throws IOException {
		write("a.txt", TEXT);
		write("a_ada.ann", "T1\tSource 0 9\tThe mayor\n");
		write("a_bob.ann", "");
		write("b.txt", "A headline of this kind\n\nA paragraph that is longer than the headline above it, by far.\n");
		write("README.txt", "About these files.");
		write("picture.png", "\u0000\u0001\u0002");
		write("annotation.conf", "[entities]\nSource\n");
		ImportReport report = run(ImportRequest.of(input));
		assertEquals(List.of(2, 2, 2, 1),
				List.of(report.articles(), report.newArticles(), report.layers(), report.marks()));
		assertEquals(List.of(), report.refused());
		assertEquals(3, report.skipped().size(), report.skipped()::toString);
		assertEquals(Set.of("ada", "bob"), corpus.annotators());
		assertTrue(corpus.layer("bob", new ArticleId("a")).state().isFinished(), "an empty file says: nothing found");
		Article plain = corpus.article(new ArticleId("b"));
		assertEquals(RegionKind.HEADLINE, plain.regions().getFirst().kind());
		assertEquals(1, corpus.article(new ArticleId("a")).regions().size(), "nothing below marks is left out");
	}

	@Test
	void aLayerWithoutASecondCopyIsInTheCorpusAndTheReportSaysSo() throws IOException {
		write("a.txt", TEXT);
		write("a_ada.ann", "T1\tSource 0 9\tThe mayor\n");
		Path copies = Files.createDirectories(folder.resolve("corpus/.pressmark/lastgood"));
		Files.writeString(copies.resolve("ada"), "no folder");
		ImportReport report = run(ImportRequest.of(input));
		assertEquals(List.of(), report.refused());
		assertEquals(1, corpus.layer("ada", new ArticleId("a")).size());
		assertEquals(List.of("ada/a"), report.withoutCopy().stream()
				.map(layer -> layer.annotator() + "/" + layer.article()).toList());
		assertTrue(report.withoutCopy().getFirst().problem().startsWith("The marks are saved, but not their second"));
	}

	@Test
	void aBrokenLinkOrOneThatLeadsBackKeepsNothingElseOut() throws IOException {
		write("a.txt", TEXT);
		Files.createSymbolicLink(input.resolve("b.txt"), Path.of("gone.txt"));
		Files.createSymbolicLink(input.resolve("back"), Path.of("."));
		ImportReport report = run(ImportRequest.of(input));
		assertEquals(1, report.newArticles());
		assertEquals(List.of(input.resolve("b.txt").toString()),
				report.refused().stream().map(ImportReport.Refusal::file).toList());
		assertEquals(List.of(input.resolve("back").toString()),
				report.skipped().stream().map(ImportReport.Skipped::file).toList());
	}

	@Test
	void aFolderWithNothingToImportIsSaidToBeSo() throws IOException {
		ImportReport report = run(ImportRequest.of(input));
		assertEquals(List.of(input.toString()), report.refused().stream().map(ImportReport.Refusal::file).toList());
	}

	@Test
	void theSameTextIsTheSameArticleWhateverItIsCalled() throws IOException {
		write("x/one.txt", TEXT);
		write("x/one.ann", "T1\tSource 0 9\tThe mayor\n");
		write("y/two.txt", TEXT);
		write("y/two.ann", "T1\tCue 10 14\tsaid\n");
		ImportReport report = run(ImportRequest.of(input).withAnnotators(AnnotatorRule.FOLDER));
		assertEquals(List.of(1, 2), List.of(report.articles(), report.layers()));
		assertEquals(1, corpus.articles().size());
		assertEquals(Set.of("x", "y"), corpus.annotators());
	}

	@Test
	void keepsTheFileAsItCameWhereItIsNotTheText() throws IOException {
		write("plain.txt", TEXT);
		write("marked.txt", "\uFEFF" + TEXT + "more\n");
		run(ImportRequest.of(input));
		assertEquals(Optional.empty(), corpus.original(new ArticleId("plain")));
		Path original = corpus.original(new ArticleId("marked")).orElseThrow();
		assertArrayEquals(Files.readAllBytes(input.resolve("marked.txt")), Files.readAllBytes(original));
	}

	@Test
	void importingTwiceChangesNothing() throws IOException {
		write("a.txt", TEXT);
		write("a_ada.ann", "T1\tSource 0 9\tThe mayor\nT2\tCue 10 14\tsaid\n");
		run(ImportRequest.of(input));
		Map<String, String> before = content(corpus.folder().resolve("layers"));
		ImportReport again = run(ImportRequest.of(input));
		assertEquals(List.of(1, 0, 0, 0),
				List.of(again.articles(), again.newArticles(), again.layers(), again.marks()));
		assertEquals("ada", again.alreadyThere().getFirst().annotator());
		assertTrue(again.isComplete());
		assertEquals(before, content(corpus.folder().resolve("layers")));
	}

	@Test
	void neverOverwritesALayerWithOtherMarks() throws IOException {
		write("a.txt", TEXT);
		write("a_ada.ann", "T1\tSource 0 9\tThe mayor\n");
		run(ImportRequest.of(input));
		Layer before = corpus.layer("ada", new ArticleId("a"));
		write("a_ada.ann", "T1\tSource 4 9\tmayor\n");
		ImportReport report = run(ImportRequest.of(input));
		assertEquals(0, report.layers());
		assertTrue(report.refused().getFirst().file().endsWith("a_ada.ann"));
		assertTrue(report.refused().getFirst().remedy().contains("--annotator"));
		assertEquals(before, corpus.layer("ada", new ArticleId("a")));
	}

	@Test
	void refusesWhatItCannotReadAndImportsTheRest() throws IOException {
		Files.write(input.resolve("bad.txt"), new byte[]{'a', '\n', (byte) 0x93, 'b'});
		write("bad_ada.ann", "T1\tSource 0 1\ta\n");
		write("good.txt", TEXT);
		write("lonely_ada.ann", "T1\tSource 0 1\ta\n");
		ImportReport report = run(ImportRequest.of(input, folder.resolve("missing.txt")));
		assertEquals(1, report.articles());
		assertEquals(3, report.refused().size(), report.refused()::toString);
		ImportReport.Refusal encoding = report.refused().stream().filter(refusal -> refusal.file().endsWith("bad.txt"))
				.findFirst().orElseThrow();
		assertEquals(2, encoding.line());
		assertEquals(List.of(new ArticleId("good")), corpus.articles(), "nothing of the bad one is in");
		report.refused().forEach(refusal -> assertTrue(!refusal.problem().isBlank() && !refusal.remedy().isBlank()));
	}

	@Test
	void refusesAnAnnotatorThatCannotBeAFolder() throws IOException {
		write("a.txt", TEXT);
		write("a.ann", "T1\tSource 0 9\tThe mayor\n");
		ImportReport report = run(ImportRequest.of(input).withAnnotators(AnnotatorRule.named("../x")));
		assertEquals(0, report.layers());
		assertEquals(1, report.refused().size());
		assertTrue(Files.notExists(corpus.folder().resolve("x")));
	}

	@Test
	void refusesTheSecondOfTwoAnnotatorsThatSomeSystemsTakeForOne() throws IOException {
		for (int number = 0; number < 12; number++) {
			write("t" + number + ".txt", TEXT + number);
			write("t" + number + "_Ada.ann", "T1\tSource 0 9\tThe mayor\n");
			write("t" + number + "_ada.ann", "T1\tCue 10 14\tsaid\n");
		}
		ImportReport report = run(ImportRequest.of(input));
		assertEquals(Set.of("Ada"), corpus.annotators());
		assertEquals(12, report.layers());
		assertEquals(12, report.refused().size());
	}

	@Test
	void aLayerWhoseFileNamesNobodyIsRefusedOnce() throws IOException {
		write("a.txt", TEXT);
		write("a_ada.ann", "T1\tSource 0 9\tThe mayor\n");
		run(ImportRequest.of(input));
		ImportRequest nameless = ImportRequest.of(corpus.folder().resolve("layers/ada/a.xmi"))
				.withAnnotators(AnnotatorRule.SUFFIX);
		assertEquals(1, run(nameless).refused().size());
	}

	@Test
	void aLayerOfOurOwnKeepsItsLanguageAndIsRefusedWhereSomethingChangedIt() throws IOException {
		write("a.txt", TEXT);
		write("a_ada.ann", "T1\tSource 0 9\tThe mayor\n");
		run(ImportRequest.of(input));
		Article article = corpus.article(new ArticleId("a"));
		corpus.saveArticle(new Article(article.id(), TEXT, article.metadata().withLanguage("cy"), article.regions()));
		corpus.saveLayer(corpus.layer("ada", article.id()));
		String layer = Files.readString(corpus.folder().resolve("layers/ada/a.xmi"));
		Path moved = folder.resolve("moved");
		Files.writeString(Files.createDirectories(moved.resolve("ada")).resolve("whole.xmi"), layer);
		Corpus other = Corpus.create(folder.resolve("other"), "other", BuiltInCodebooks.read("polnear"));
		ImportReport report = new Importer(other).run(ImportRequest.of(moved), Progress.NONE);
		assertEquals(List.of(), report.refused());
		assertEquals("cy", other.article(other.articles().getFirst()).metadata().language());
		String changed = layer.replace("end=\"9\"", "end=\"8\"");
		assertNotEquals(layer, changed);
		Files.writeString(moved.resolve("ada/whole.xmi"), changed);
		ImportReport second = new Importer(other).run(ImportRequest.of(moved), Progress.NONE);
		assertEquals(0, second.layers());
		assertTrue(second.refused().getFirst().problem().contains("not what was saved"), second.refused()::toString);
	}

	@Test
	void countsReplacedCharacters() throws IOException {
		write("a.txt", "A text\u0008 with\u0008 two and\u000c one.");
		ImportReport report = run(ImportRequest.of(input));
		assertEquals(3, report.replacedCharacters().stream().mapToInt(ImportReport.Replaced::count).sum());
		assertEquals("A text\ufffd with\ufffd two and\ufffd one.", corpus.article(new ArticleId("a")).text());
	}

	@Test
	void refusesAMappingToALabelThatIsNotThere() {
		ImportRequest request = ImportRequest.of(input).withLabels(Map.of("Person", "Nobody"));
		IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> run(request));
		assertTrue(refused.getMessage().contains("Content, Cue, Source"), refused.getMessage());
		assertThrows(IllegalArgumentException.class, () -> run(ImportRequest.of(input).withFormat("word")));
	}

	@Test
	void writesNothingOnceItIsCancelled() throws IOException {
		write("a.txt", TEXT);
		Progress cancelled = new Progress() {
			@Override
			public void report(String task, long done, long total) {
				// Nobody looks.
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThrows(CancellationException.class, () -> new Importer(corpus).run(ImportRequest.of(input), cancelled));
		assertEquals(List.of(), corpus.articles());
	}

	@Test
	void previewsWithoutWriting() throws IOException {
		write("a.txt", TEXT);
		write("a_ada.ann", "T1\tSource 0 9\tThe mayor\nbad\n");
		ImportPreview preview = new Importer(corpus).preview(ImportRequest.of(input), Progress.NONE);
		assertEquals(1, preview.documents().getFirst().layers().getFirst().marks().size());
		assertEquals(1, preview.report().refused().size());
		assertEquals(List.of(), corpus.articles());
	}

	@Test
	void previewsTheNamesThatTheCodebookDoesNotKnow() throws IOException {
		write("a.txt", TEXT);
		write("a_ada.ann", "T1\tSource 0 9\tThe mayor\nT2\tPerson 0 9\tThe mayor\nT3\tVerb 10 14\tsaid\n");
		write("a_bob.ann", "T1\tPerson 0 9\tThe mayor\n");
		ImportRequest request = ImportRequest.of(input);
		Importer importer = new Importer(corpus);
		assertEquals(Map.of("Person", 2, "Verb", 1), importer.preview(request, Progress.NONE).foreignLabels());
		assertEquals(Map.of("Verb", 1),
				importer.preview(request.withLabels(Map.of("Person", "Source")), Progress.NONE).foreignLabels());
	}

	private ImportReport run(ImportRequest request) throws IOException {
		return new Importer(corpus).run(request, Progress.NONE);
	}

	private void write(String name, String content) throws IOException {
		Path file = input.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, content);
	}

	private static Map<String, String> content(Path root) throws IOException {
		Map<String, String> content = new TreeMap<>();
		try (var files = Files.walk(root)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				content.put(root.relativize(file).toString(), Files.readString(file));
			}
		}
		return content;
	}
}
