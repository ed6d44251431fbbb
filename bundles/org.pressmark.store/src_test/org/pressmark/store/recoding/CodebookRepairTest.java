package org.pressmark.store.recoding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.progress.Progress;
import org.pressmark.model.recoding.CodebookDraft;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import org.pressmark.store.Finding;
import org.pressmark.store.Samples;
import org.pressmark.store.Verification;

/** A corpus whose codebook.json was broken can be opened again. */
class CodebookRepairTest {

	private static final String BROKEN = "{\"format\":\"pressmark-codebook\"}";

	private final Path folder;
	private final Path codebook;
	private final Corpus corpus;
	private final Article article;

	CodebookRepairTest(@TempDir Path temp) throws Exception {
		folder = temp.resolve("c");
		codebook = folder.resolve("codebook.json");
		corpus = Samples.corpus(folder);
		article = Samples.add(corpus, "a", Samples.TEXT);
	}

	@BeforeEach
	void change() throws Exception {
		corpus.saveLayer(Samples.randomLayer(article, "anna", new Random(1), 20));
		CodebookDraft draft = CodebookDraft.of(corpus.codebook()).renameLabel("Source", "Voice");
		new CorpusRecoding(corpus).apply(new CodebookUpdate(draft.codebook(), draft.decisions(), "lena", ""),
				Progress.NONE);
	}

	private CorpusException notOpened() {
		return assertThrows(CorpusException.class, () -> Corpus.open(folder));
	}

	private List<Finding> errors() throws Exception {
		return Verification.of(folder, Progress.NONE).stream().filter(Finding::isError).toList();
	}

	@Test
	void takesTheCopyOfTheVersion() throws Exception {
		byte[] whole = Files.readAllBytes(codebook);
		Layer layer = Corpus.open(folder).layer("anna", article.id());
		Files.writeString(codebook, BROKEN);
		assertTrue(notOpened().remedy().contains("--repair"), notOpened().remedy());
		CodebookRepair repair = new CodebookRepair(folder);
		assertEquals(Optional.of(new CodebookRepair.Way(4, false)), repair.way());
		repair.repair("lena", Progress.NONE);
		assertArrayEquals(whole, Files.readAllBytes(codebook));
		assertEquals(layer, Corpus.open(folder).layer("anna", article.id()));
		assertEquals(List.of(), errors());
		try (Stream<Path> kept = Files.list(folder.resolve(".pressmark/damaged"))) {
			assertEquals(BROKEN, Files.readString(kept.findFirst().orElseThrow()));
		}
		CorpusException nothing = assertThrows(CorpusException.class, () -> repair.repair("lena", Progress.NONE));
		assertTrue(nothing.problem().contains("can be read"), nothing.problem());
		new CorpusRecoding(Corpus.open(folder)).undo("lena", Progress.NONE);
		assertEquals(3, Corpus.open(folder).codebook().version());
	}

	@Test
	void undoesTheChangeThatWroteABrokenOne() throws Exception {
		Files.writeString(codebook, BROKEN);
		Files.writeString(folder.resolve("codebooks/4.json"), BROKEN);
		assertEquals(Optional.of(new CodebookRepair.Way(3, true)), new CodebookRepair(folder).way());
		new CodebookRepair(folder).repair("lena", Progress.NONE);
		Corpus again = Corpus.open(folder);
		assertEquals(corpus.codebook(), again.codebook());
		assertEquals(Samples.randomLayer(article, "anna", new Random(1), 20), again.layer("anna", article.id()));
		assertEquals(List.of(), errors());
	}

	@Test
	void saysWhereNothingIsLeftToRepairItFrom() throws Exception {
		Files.writeString(codebook, BROKEN);
		Files.delete(folder.resolve("codebooks/4.json"));
		Files.delete(folder.resolve(".pressmark/before-recoding/undo.json"));
		assertFalse(notOpened().remedy().contains("--repair"), notOpened().remedy());
		CorpusException refused = assertThrows(CorpusException.class,
				() -> new CodebookRepair(folder).repair("lena", Progress.NONE));
		assertTrue(refused.problem().contains("no copy of it"), refused.problem());
		assertTrue(refused.remedy().contains("backup"), refused.remedy());
		assertEquals(BROKEN, Files.readString(codebook));
	}
}
