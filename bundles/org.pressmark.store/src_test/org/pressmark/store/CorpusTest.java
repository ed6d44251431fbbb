package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.pressmark.store.codebook.BuiltInCodebooks;

class CorpusTest {

	private final Path temp;

	CorpusTest(@TempDir Path temp) {
		this.temp = temp;
	}

	@Test
	void hasTheFilesOfTheContract() throws Exception {
		Corpus corpus = Samples.corpus(temp.resolve("c"));
		Article article = corpus.add(new NewArticle("Brücke", Samples.TEXT, ArticleMetadata.ofSource("a.html"),
				List.of(Region.of(RegionKind.BODY, 0, Samples.TEXT.length(), "")),
				Optional.of(new NewArticle.Original("HTML", new byte[]{1, 2})))).article();
		corpus.saveLayer(Samples.fullLayer(article, "anna"));

		assertEquals(Set.of("corpus.json", "codebook.json", "typesystem.xml", "articles/Brücke/article.txt",
				"articles/Brücke/article.json", "articles/Brücke/original.html", "layers/anna/Brücke.xmi"),
				filesOf(corpus.folder()));
		assertArrayEquals(Samples.TEXT.getBytes(StandardCharsets.UTF_8),
				Files.readAllBytes(corpus.folder().resolve("articles/Brücke/article.txt")));
		assertTrue(Files.readString(corpus.folder().resolve("articles/Brücke/article.json"))
				.contains("\"sha256\": \"" + Article.sha256(Samples.TEXT) + "\""));
	}

	@Test
	void givesBackWhatWasSaved() throws Exception {
		Corpus corpus = Samples.corpus(temp.resolve("c"));
		ArticleMetadata metadata = new ArticleMetadata("Head \u05D0", "Outlet", "By", "2026-01-02",
				"https://e.example/",
				"de", "news", "a.txt", Map.of("k", "v", "empty", ""));
		List<Region> regions = List.of(Region.of(RegionKind.HEADLINE, 0, 21, "first line"),
				new Region(RegionKind.NOTICE, new org.pressmark.model.Fragment(21, Samples.TEXT.length()), true,
						"anna"));
		Article added = corpus.add(new NewArticle("x", Samples.TEXT, metadata, regions, Optional.empty())).article();
		Layer layer = Samples.fullLayer(added, "anna");
		corpus.saveLayer(layer);

		Corpus again = Corpus.open(temp.resolve("c"));
		assertEquals("try", again.name());
		assertEquals(corpus.codebook(), again.codebook());
		assertEquals(List.of(added.id()), again.articles());
		Article read = again.article(added.id());
		assertEquals(Samples.TEXT, read.text());
		assertEquals(metadata, read.metadata());
		assertEquals(regions, read.regions());
		assertEquals(List.of(new LayerKey("anna", added.id())), again.layers());
		assertEquals(layer, again.layer("anna", added.id()));
	}

	@Test
	void aLayerWithoutFileIsEmptyAndNew() throws Exception {
		Corpus corpus = Samples.corpus(temp.resolve("c"));
		Article article = Samples.add(corpus, "a", "Text");
		assertFalse(corpus.hasLayer("anna", article.id()));
		assertEquals(Layer.empty(article.id(), "anna"), corpus.layer("anna", article.id()));
		corpus.saveLayer(Layer.empty(article.id(), "anna").withState(LayerState.DONE));
		assertEquals(LayerState.DONE, corpus.layer("anna", article.id()).state());
		assertTrue(corpus.hasLayer("anna", article.id()));
	}

	@Test
	void sameTextIsTheSameArticleWhateverItsName() throws Exception {
		Corpus corpus = Samples.corpus(temp.resolve("c"));
		Article first = Samples.add(corpus, "one", "The same text.");
		Added second = corpus.add(Samples.newArticle("two", "The same text."));
		assertFalse(second.isNew());
		assertEquals(first, second.article());
		assertFalse(Corpus.open(corpus.folder()).add(Samples.newArticle("three", "The same text.")).isNew());
		assertEquals(Optional.of(first.id()), corpus.articleWithText(Article.sha256("The same text.")));
		assertEquals(1, corpus.articles().size());
	}

	@Test
	void anotherTextUnderTheSameNameGetsANumber() throws Exception {
		Corpus corpus = Samples.corpus(temp.resolve("c"));
		assertEquals(new ArticleId("Report"), Samples.add(corpus, "Report", "1").id());
		assertEquals(new ArticleId("report-2"), Samples.add(corpus, "report", "2").id());
		assertEquals(new ArticleId("REPORT-3"), Samples.add(corpus, "REPORT", "3").id());
		assertEquals(new ArticleId("M\u00FCller"), Samples.add(corpus, "M\u00FCller", "4").id());
		assertEquals(new ArticleId("M\u00FCller-2"), Samples.add(corpus, "Mu\u0308ller", "5").id());
	}

	@Test
	void seesWhatAnotherInstanceAdded() throws Exception {
		Corpus one = Samples.corpus(temp.resolve("c"));
		Corpus other = Corpus.open(one.folder());
		Samples.add(one, "a", "first");
		Article second = Samples.add(other, "a", "second");
		assertEquals(new ArticleId("a-2"), second.id());
		assertEquals(Optional.of(second.id()), one.articleWithText(second.sha256()));
	}

	@Test
	void keepsKeysThatItDoesNotKnow() throws Exception {
		Corpus corpus = Samples.corpus(temp.resolve("c"));
		Article article = Samples.add(corpus, "a", "Text");
		Path file = corpus.folder().resolve("articles/a/article.json");
		Files.writeString(file, Files.readString(file).replaceFirst("\\{",
				"{\"archive\": {\"shelf\": 12, \"ratio\": 1.50, \"tags\": [\"x\"]},"));
		corpus.saveArticle(article.withRegions(List.of(article.regions().getFirst().withIncluded(false, "anna"))));
		String saved = Files.readString(file);
		assertTrue(saved.replaceAll("\\s", "").contains("\"archive\":{\"shelf\":12,\"ratio\":1.50,\"tags\":[\"x\"]}"),
				saved);
		assertEquals(0, corpus.article(article.id()).includedLength());
	}

	@Test
	void refusesATextThatIsNotTheOneItHashed() throws Exception {
		Corpus corpus = Samples.corpus(temp.resolve("c"));
		Article article = Samples.add(corpus, "a", "Line one\nline two\n");
		Path file = corpus.folder().resolve("articles/a/article.txt");
		Files.writeString(file, "Line one\r\nline two\r\n");
		CorpusException failure = assertThrows(CorpusException.class, () -> corpus.article(article.id()));
		assertEquals(file, failure.file());
		assertTrue(failure.problem().contains("changed"), failure.problem());
	}

	@Test
	void refusesATextThatXmlCannotHold() throws Exception {
		Corpus corpus = Samples.corpus(temp.resolve("c"));
		for (String text : List.of("a\u0000b", "a\uFFFE", "lone \uD800 half")) {
			assertThrows(CorpusException.class, () -> Samples.add(corpus, "a", text));
		}
		assertEquals(List.of(), corpus.articles());
		assertEquals(Set.of("corpus.json", "codebook.json", "typesystem.xml"), filesOf(corpus.folder()));
	}

	@Test
	void refusesAnnotatorsThatCannotBeFolders() throws Exception {
		Corpus corpus = Samples.corpus(temp.resolve("c"));
		Article article = Samples.add(corpus, "a", "Text");
		corpus.saveLayer(Layer.empty(article.id(), "Anna"));
		for (String name : List.of("", " ", "..", "a/b", "con", "x.", " x", "anna", "a\u202Eb")) {
			assertThrows(CorpusException.class, () -> corpus.saveLayer(Layer.empty(article.id(), name)), name);
		}
		corpus.saveLayer(Layer.empty(article.id(), "J\u00F6rg \u05D0"));
		assertEquals(Set.of("Anna", "J\u00F6rg \u05D0"), corpus.annotators());
	}

	@Test
	void isNotMadeInAFolderThatHoldsSomething() throws Exception {
		Path folder = Files.createDirectories(temp.resolve("full"));
		Files.writeString(folder.resolve("notes.txt"), "mine");
		assertThrows(CorpusException.class,
				() -> Corpus.create(folder, "x", BuiltInCodebooks.read(BuiltInCodebooks.DEFAULT)));
		assertEquals(Set.of("notes.txt"), filesOf(folder));
		CorpusException none = assertThrows(CorpusException.class, () -> Corpus.open(folder));
		assertTrue(none.remedy().contains("init"), none.remedy());
	}

	@Test
	void refusesACorpusOfANewerFormat() throws Exception {
		Corpus corpus = Samples.corpus(temp.resolve("c"));
		Path file = corpus.folder().resolve("corpus.json");
		Files.writeString(file, Files.readString(file).replace("\"formatVersion\": 1", "\"formatVersion\": 2"));
		CorpusException failure = assertThrows(CorpusException.class, () -> Corpus.open(corpus.folder()));
		assertTrue(failure.remedy().contains("newer"), failure.remedy());
		assertEquals(3, failure.line());
	}

	@Test
	void everyBuiltInCodebookMakesACorpus() throws Exception {
		for (String name : BuiltInCodebooks.names()) {
			Corpus corpus = Corpus.create(temp.resolve(name), name, BuiltInCodebooks.read(name));
			assertEquals(BuiltInCodebooks.read(name), Corpus.open(corpus.folder()).codebook());
		}
	}

	/** All files but those that belong to this machine. */
	static Set<String> filesOf(Path folder) throws Exception {
		try (Stream<Path> files = Files.walk(folder)) {
			return Set.copyOf(files.filter(Files::isRegularFile)
					.map(file -> folder.relativize(file).toString().replace('\\', '/'))
					.filter(file -> !file.startsWith(".pressmark")).toList());
		}
	}
}
