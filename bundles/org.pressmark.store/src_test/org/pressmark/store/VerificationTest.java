package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Finding.Severity;

/** Breaks one promise at a time, and expects it to be found where it is and nothing else. */
class VerificationTest {

	private final Path root;
	private final Corpus corpus;
	private final Article article;

	VerificationTest(@TempDir Path temp) throws Exception {
		corpus = Samples.corpus(temp.resolve("c"));
		root = corpus.folder();
		article = corpus.add(new NewArticle("a", Samples.TEXT, ArticleMetadata.ofSource("a.html"),
				List.of(Region.of(RegionKind.BODY, 0, Samples.TEXT.length(), "")),
				Optional.of(new NewArticle.Original("html", new byte[]{1})))).article();
		corpus.saveLayer(Samples.fullLayer(article, "anna"));
	}

	@Test
	void findsNothingInASoundCorpus() throws Exception {
		assertEquals(List.of(), Verification.of(root, Progress.NONE));
	}

	@Test
	void findsAChangedText() throws Exception {
		replace("articles/a/article.txt", "safe", "sane");
		expect(Severity.ERROR, "articles/a/article.txt", "changed");
	}

	@Test
	void findsATextThatIsNoUtf8() throws Exception {
		Path file = root.resolve("articles/a/article.txt");
		byte[] latin = {'a', (byte) 0xE4, 'b'};
		Files.write(file, latin);
		Path json = root.resolve("articles/a/article.json");
		Files.writeString(json, Files.readString(json).replaceFirst("\"sha256\": \"[0-9a-f]+\"",
				"\"sha256\": \"" + hash(latin) + "\""));
		expect(Severity.ERROR, "articles/a/article.txt", "UTF-8");
	}

	@Test
	void findsRegionsThatDoNotCoverTheText() throws Exception {
		replace("articles/a/article.json", "\"end\": " + Samples.TEXT.length(), "\"end\": 10");
		expect(Severity.ERROR, "articles/a/article.json", "regions end at 10");
		replace("articles/a/article.json", "\"begin\": 0", "\"begin\": 1");
		assertEquals(Optional.of(16),
				only(Severity.ERROR, "articles/a/article.json", "does not follow").map(Finding::line));
	}

	@Test
	void findsAMissingOriginalAndFilesThatDoNotBelong() throws Exception {
		Files.delete(root.resolve("articles/a/original.html"));
		Files.writeString(root.resolve("articles/a/notes.txt"), "mine");
		Files.writeString(root.resolve("layers/anna/a.bak"), "mine");
		Files.writeString(root.resolve("thesis.txt"), "mine");
		Files.writeString(root.resolve(".gitignore"), "x");
		assertEquals(List.of("NOTE thesis.txt", "ERROR articles/a/original.html", "NOTE articles/a/notes.txt",
				"NOTE layers/anna/a.bak"), found());
	}

	@Test
	void findsTwoArticlesOfOneTextAndNamesThatCollide() throws Exception {
		Path copy = Files.createDirectories(root.resolve("articles/A"));
		for (String name : List.of("article.txt", "article.json", "original.html")) {
			Files.copy(root.resolve("articles/a").resolve(name), copy.resolve(name));
		}
		assertEquals(List.of("ERROR articles/a", "ERROR articles/a/article.txt"), found());
	}

	@Test
	void findsATypeSystemThatIsNotTheCodebooks() throws Exception {
		replace("typesystem.xml", ".Cue<", ".Clue<");
		expect(Severity.ERROR, "typesystem.xml", "Cue is missing");
		Files.delete(root.resolve("typesystem.xml"));
		expect(Severity.ERROR, "typesystem.xml", "not there");
	}

	@Test
	void takesATypeSystemForWhatItDefinesNotForHowItIsWritten() throws Exception {
		Path file = root.resolve("typesystem.xml");
		Files.writeString(file, Files.readString(file).replaceAll(">\\s+<", "><"));
		assertEquals(List.of(), found());
	}

	@Test
	void findsAnotherVersionOfTheCodebook() throws Exception {
		replace("corpus.json", "\"codebookVersion\": 3", "\"codebookVersion\": 2");
		expect(Severity.ERROR, "corpus.json", "version 2");
	}

	@Test
	void findsADamagedCodebookWithItsLine() throws Exception {
		replace("codebook.json", "\"role\": \"content\"", "\"role\": \"contents\"");
		Finding finding = expect(Severity.ERROR, "codebook.json", "'contents' is not allowed");
		assertTrue(finding.line() > 5, finding.display());
		assertTrue(finding.remedy().contains("'content'"), finding.remedy());
	}

	@Test
	void findsALayerThatDoesNotLoadStrictly() throws Exception {
		replace("layers/anna/a.xmi", "kind=\"direct\"", "kind=\"direct\" mood=\"calm\"");
		Finding finding = expect(Severity.ERROR, "layers/anna/a.xmi", "mood");
		assertTrue(finding.remedy().contains(".pressmark/lastgood/anna/a.xmi"), finding.remedy());
	}

	@Test
	void findsALayerOnAnotherText() throws Exception {
		Corpus other = Samples.corpus(root.resolveSibling("other"));
		Article another = Samples.add(other, "a", Samples.TEXT.replace("safe", "sane"));
		other.saveLayer(Samples.fullLayer(another, "anna"));
		Files.copy(other.folder().resolve("layers/anna/a.xmi"), root.resolve("layers/anna/a.xmi"),
				StandardCopyOption.REPLACE_EXISTING);
		expect(Severity.ERROR, "layers/anna/a.xmi", "another text");
	}

	@Test
	void findsALayerWithoutArticleAndOneOfAnotherAnnotator() throws Exception {
		Files.createDirectories(root.resolve("layers/ben"));
		Files.copy(root.resolve("layers/anna/a.xmi"), root.resolve("layers/anna/b.xmi"));
		Files.copy(root.resolve("layers/anna/a.xmi"), root.resolve("layers/ben/a.xmi"));
		assertEquals(List.of("ERROR layers/anna/b.xmi", "WARNING layers/ben/a.xmi"), found());
	}

	@Test
	void tellsUnfinishedMarksFromDamage() throws Exception {
		Mark dangling = new Mark(new MarkId("d"), "Quote", List.of(new Fragment(0, 5)), Map.of(),
				Map.of("cue", List.of(new MarkId("x"), new MarkId("y"))), "", false, Samples.ANNA);
		Mark strange = new Mark(new MarkId("s"), "Rumour", List.of(new Fragment(0, 5)), Map.of(), Map.of(), "", false,
				Samples.ANNA);
		corpus.saveLayer(Layer.of(article.id(), "anna", LayerState.DONE, List.of(dangling, strange)));
		corpus.saveArticle(article.withRegions(List.of(article.regions().getFirst().withIncluded(false, "try"))));
		List<Finding> findings = Verification.of(root, Progress.NONE);
		assertEquals(2, findings.stream().filter(finding -> finding.problem().contains("not there")).count());
		assertEquals(List.of(Optional.of(new MarkId("s"))), findings.stream().filter(Finding::isError)
				.filter(finding -> finding.problem().contains("Rumour")).map(Finding::mark).toList());
		assertEquals(3, findings.stream().filter(Finding::isError).count());
		assertEquals(3, findings.stream().filter(finding -> finding.severity() == Severity.WARNING).count());
	}

	@Test
	void findsWhatAKilledProcessLeft() throws Exception {
		Files.writeString(root.resolve("layers/anna/.pressmark-0123456789abcdef.tmp"), "half");
		Files.createDirectories(root.resolve(".pressmark/staging/x"));
		try (EditJournal journal = corpus.journal("anna", article.id())) {
			journal.append(new LayerEdit("Done", List.of(new Change.OfState(LayerState.IN_PROGRESS, LayerState.DONE))));
			assertTrue(Verification.of(root, Progress.NONE).stream()
					.anyMatch(
							finding -> finding.severity() == Severity.NOTE && finding.problem().contains("edited by")));
		}
		assertEquals(List.of("WARNING layers/anna/.pressmark-0123456789abcdef.tmp",
				"WARNING .pressmark/journal/anna/a.jsonl", "WARNING .pressmark/staging/x"), found());
	}

	@Test
	void refusesAFolderThatIsNoCorpusAndStopsWhenCancelled() throws Exception {
		assertThrows(CorpusException.class, () -> Verification.of(root.resolve("articles"), Progress.NONE));
		Progress cancelled = new Progress() {
			@Override
			public void report(String task, long done, long total) {
				throw new AssertionError("it went on");
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThrows(CancellationException.class, () -> Verification.of(root, cancelled));
	}

	private void replace(String file, String old, String replacement) throws Exception {
		String content = Files.readString(root.resolve(file));
		assertTrue(content.contains(old), file + " has no " + old);
		Files.writeString(root.resolve(file), content.replace(old, replacement));
	}

	private Finding expect(Severity severity, String file, String problem) throws Exception {
		return only(severity, file, problem).orElseThrow();
	}

	private Optional<Finding> only(Severity severity, String file, String problem) throws Exception {
		List<Finding> findings = Verification.of(root, Progress.NONE);
		assertEquals(List.of(severity + " " + file), found());
		assertTrue(findings.getFirst().problem().contains(problem), findings.getFirst().display());
		return Optional.of(findings.getFirst());
	}

	private List<String> found() throws Exception {
		return Verification.of(root, Progress.NONE).stream()
				.map(finding -> finding.severity() + " " + finding.file().toString().replace('\\', '/')).toList();
	}

	private static String hash(byte[] bytes) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
	}
}
