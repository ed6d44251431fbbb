package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.progress.Progress;

/** What a save leaves that never ended is removed, but not while it may still end. */
class AbandonedSaveTest {

	private final Path root;
	private final Corpus corpus;
	private final Article article;

	AbandonedSaveTest(@TempDir Path temp) throws Exception {
		corpus = Samples.corpus(temp.resolve("c"));
		root = corpus.folder();
		article = Samples.add(corpus, "a", Samples.TEXT);
		corpus.saveLayer(Samples.fullLayer(article, "anna"));
	}

	@Test
	void isRemovedByTheNextOpeningOnceItsProcessIsDead() throws Exception {
		Process process = start(root.resolve("layers/anna/a.xmi"));
		try (BufferedReader out = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			assertEquals("half", out.readLine());
			Corpus.open(root);
			assertEquals(1, leftovers().size(), "it is still being written");
			process.destroyForcibly().waitFor();
			assertEquals(leftovers(), Verification.of(root, Progress.NONE).stream()
					.map(finding -> root.resolve(finding.file())).toList(),
					"the verification says so and changes nothing");
			Corpus.open(root);
			assertEquals(List.of(), leftovers());
			assertEquals(3, corpus.layer("anna", article.id()).size());
		} finally {
			process.destroyForcibly();
		}
	}

	@Test
	void isKeptWhileThisProcessWritesIt() throws Exception {
		AtomicFile.at(root.resolve("layers/anna/a.xmi")).write(out -> {
			out.write(Files.readAllBytes(root.resolve("layers/anna/a.xmi")));
			Corpus.open(root);
		}, written -> Corpus.open(root));
		assertEquals(3, corpus.layer("anna", article.id()).size());
	}

	@Test
	void isRemovedWhereAnotherProcessHasTheNumberOfTheDeadOne() throws Exception {
		Path left = leave(root.resolve("corpus.json"));
		Corpus.open(root);
		assertTrue(Files.exists(left), "this process may be writing it");
		Files.setLastModifiedTime(left, FileTime.from(started().minus(Duration.ofHours(1))));
		Corpus.open(root);
		assertEquals(List.of(), leftovers(), "it was written before this process began");
	}

	@Test
	void ofAnotherMachineIsRemovedAfterAWeek() throws Exception {
		Path other = Files.writeString(root.resolve("layers/anna/.pressmark-0123456789abcdef-00000000-1.tmp"), "x");
		Path older = Files.writeString(root.resolve("layers/anna/.pressmark-0123456789abcdef.tmp"), "x");
		Files.setLastModifiedTime(other, FileTime.from(Instant.now().minus(Duration.ofDays(6))));
		Corpus.open(root);
		assertEquals(2, leftovers().size());
		Files.setLastModifiedTime(other, FileTime.from(Instant.now().minus(Duration.ofDays(8))));
		Files.setLastModifiedTime(older, FileTime.from(Instant.now().minus(Duration.ofDays(8))));
		Corpus.open(root);
		assertEquals(List.of(), leftovers());
	}

	@Test
	void isRemovedWhereverASaveWrites() throws Exception {
		List<Path> files = List.of(root.resolve("corpus.json"), root.resolve("layers/anna/a.xmi"),
				root.resolve(".pressmark/index.json"), root.resolve(".pressmark/lastgood/anna/a.xmi"),
				root.resolve(".pressmark/damaged/anna/a.xmi"), root.resolve(".pressmark/unapplied/anna/a.jsonl"),
				root.resolve(".pressmark/journal/anna/a.jsonl"), root.resolve("history/anna/a.jsonl"),
				root.resolve("dismissed/anna/a.json"), root.resolve("assignments/anna.json"),
				root.resolve("codebooks/3.json"));
		for (Path file : files) {
			expire(leave(file));
		}
		Corpus.open(root);
		assertEquals(List.of(), leftovers());
	}

	@Test
	void besideOlderCopiesIsRemovedWhenTheNextIsKept() throws Exception {
		expire(leave(root.resolve(".pressmark/backups/anna/a/20260101-000000.xmi")));
		corpus.saveLayer(Samples.fullLayer(article, "anna").withState(LayerState.DONE));
		assertEquals(List.of(), leftovers());
	}

	@Test
	void inAnArticleIsRemovedWhenItIsOpenedOrSaved() throws Exception {
		expire(leave(root.resolve("articles/a/article.json")));
		corpus.saveArticle(article);
		assertEquals(List.of(), leftovers());
		expire(leave(root.resolve("articles/a/article.json")));
		corpus.journal("anna", article.id()).close();
		assertEquals(List.of(), leftovers());
	}

	@Test
	void ofAnArticleThatWasNeverAddedIsRemovedByTheNextOne() throws Exception {
		Path staged = Files.createDirectories(root.resolve(".pressmark/staging/x"));
		Files.writeString(staged.resolve("article.txt"), "half");
		Samples.add(Corpus.open(root), "b", "Another text.");
		assertTrue(Files.notExists(staged));
	}

	/** Leaves what a save of this process would leave if it were killed. */
	private static Path leave(Path target) throws IOException {
		Path[] written = new Path[1];
		byte[] before = Files.exists(target) ? Files.readAllBytes(target) : new byte[]{1};
		AtomicFile.derived(target).write(out -> out.write(before), temporary -> written[0] = temporary);
		return Files.write(written[0], new byte[]{1, 2});
	}

	private static void expire(Path left) throws IOException {
		Files.setLastModifiedTime(left, FileTime.from(started().minus(Duration.ofHours(1))));
	}

	private static Instant started() {
		return ProcessHandle.current().info().startInstant().orElseThrow();
	}

	private List<Path> leftovers() throws IOException {
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter(AtomicFile::isLeftover).toList();
		}
	}

	private static Process start(Path target) throws Exception {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		String classes = path(AbandonedSaveTest.class) + File.pathSeparator + path(AtomicFile.class)
				+ File.pathSeparator + path(Layer.class);
		return new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", classes, HangingSave.class.getName(),
				target.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

	private static String path(Class<?> type) throws Exception {
		return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
	}

	/** A process that begins to save a file and never comes to an end. */
	static final class HangingSave {

		private HangingSave() {}

		/**
		 * Saves until it is killed.
		 *
		 * @param arguments
		 *            the file
		 */
		public static void main(String[] arguments) throws CorpusException {
			AtomicFile.at(Path.of(arguments[0])).write(out -> {
				out.write(1);
				System.out.println("half");
				System.in.read();
			}, AtomicFile.Check.NONE);
		}
	}
}
