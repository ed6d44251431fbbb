package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Fragment;
import org.pressmark.model.MarkId;
import org.pressmark.model.lint.Check;
import org.pressmark.model.lint.Dismissal;
import org.pressmark.model.progress.Progress;

final class DismissalsTest {

	private static final Set<Dismissal> SOME = Set.of(
			new Dismissal.OfText(Check.SCARE_QUOTES, new Fragment(3, 9)),
			new Dismissal.OfMark(Check.DIRECT_WITHOUT_MARKS, new MarkId("m 1 \"x\"")));

	private final Corpus corpus;
	private final LayerKey key;
	private final Path file;

	DismissalsTest(@TempDir Path temp) throws Exception {
		corpus = Samples.corpus(temp.resolve("c"));
		Article article = Samples.add(corpus, "storm", "A text.");
		key = new LayerKey("anna", article.id());
		file = corpus.folder().resolve("dismissed/anna/storm.json");
	}

	@Test
	void areKeptForOneAnnotatorAndGoWithTheLast() throws Exception {
		Dismissals dismissals = new Dismissals(corpus.folder());
		assertEquals(Set.of(), dismissals.read(key));
		dismissals.write(key, SOME);
		assertEquals(SOME, new Dismissals(corpus.folder()).read(key));
		assertEquals(Set.of(), dismissals.read(new LayerKey("ben", key.article())));
		assertTrue(Verification.of(corpus.folder(), Progress.NONE).isEmpty());
		dismissals.write(key, Set.of());
		assertFalse(Files.exists(file));
	}

	@Test
	void whatALaterVersionKnowsIsPassedOver() throws Exception {
		write("{\"check\": \"smell\", \"begin\": 1, \"end\": 2},"
				+ "{\"check\": \"scare-quotes\", \"begin\": 1, \"end\": 2}");
		assertEquals(Set.of(new Dismissal.OfText(Check.SCARE_QUOTES, new Fragment(1, 2))),
				new Dismissals(corpus.folder()).read(key));
	}

	@Test
	void aDamagedFileIsRefusedWithItsPlaceAndFound() throws Exception {
		write("{\"check\": \"scare-quotes\", \"begin\": 5, \"end\": 2}");
		CorpusException refused = assertThrows(CorpusException.class,
				() -> new Dismissals(corpus.folder()).read(key));
		assertEquals(file, refused.file());
		assertTrue(refused.problem().contains("[5, 2)"), refused.problem());
		assertTrue(Verification.of(corpus.folder(), Progress.NONE).stream()
				.anyMatch(finding -> finding.isError() && finding.problem().contains("[5, 2)")));
	}

	@Test
	void aMarkWithoutANameIsDamage() throws Exception {
		write("{\"check\": \"half-marked\", \"mark\": \" \"}");
		CorpusException refused = assertThrows(CorpusException.class,
				() -> new Dismissals(corpus.folder()).read(key));
		assertTrue(refused.problem().contains("' '"), refused.problem());
	}

	@Test
	void aFileOfAnArticleThatIsNotThereIsFound() throws Exception {
		write("");
		Files.move(file, file.resolveSibling("gone.json"));
		assertEquals(1, Verification.of(corpus.folder(), Progress.NONE).size());
	}

	private void write(String entries) throws Exception {
		Files.createDirectories(file.getParent());
		Files.writeString(file,
				"{\"format\": \"pressmark-dismissals\", \"formatVersion\": 1, \"dismissed\": [" + entries
						+ "]}");
	}
}
