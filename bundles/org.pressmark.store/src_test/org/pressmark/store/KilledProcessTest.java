package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.edit.Change;

/** Kills a process with a signal that it cannot catch while it edits, and counts what is lost. */
class KilledProcessTest {

	private static final int ROUNDS = 5;

	private final Corpus corpus;
	private final Article article;

	KilledProcessTest(@TempDir Path temp) throws Exception {
		corpus = Samples.corpus(temp.resolve("c"));
		article = Samples.add(corpus, "a", Samples.TEXT);
	}

	@Test
	void allThatWasConfirmedIsRecoveredAndAtMostOneEditMore() throws Exception {
		Random random = new Random(4711);
		int before = 0;
		for (int round = 0; round < ROUNDS; round++) {
			int confirmed;
			try (JournalProcess process = JournalProcess.start(corpus.folder(), "anna", article.id())) {
				int seen = process.awaitEdits(1 + random.nextInt(60));
				LockSupport.parkNanos(random.nextInt(3_000_000));
				confirmed = process.kill(seen) + 1;
			}
			UnsavedJournal left = corpus.unsavedJournals().getFirst();
			assertEquals(Optional.empty(), left.editedNow());
			try (EditJournal journal = corpus.journal("anna", article.id())) {
				Recovery recovery = journal.replay();
				int recovered = recovery.layer().size();
				assertTrue(confirmed > before, "round " + round + " made no edit");
				assertTrue(recovered == confirmed || recovered == confirmed + 1,
						"round " + round + ": confirmed " + confirmed + ", recovered " + recovered);
				assertEquals(List.of(), recovery.unapplied());
				for (int number = 0; number < recovered; number++) {
					assertTrue(recovery.layer().mark(JournalProcess.edit(number).changes().stream()
							.map(change -> ((Change.OfMark) change).id()).findFirst()
							.orElseThrow()).isPresent());
				}
				before = recovered;
				if (round % 2 == 0) {
					journal.save(recovery.layer());
				}
			}
		}
		assertEquals(before, corpus.layer("anna", article.id()).size(), "all of it was saved after the last round");
	}

	@Test
	void whileAnotherProcessEditsTheLayerCanOnlyBeRead() throws Exception {
		try (JournalProcess process = JournalProcess.start(corpus.folder(), "anna", article.id())) {
			process.awaitEdits(1);
			LayerBusyException busy = assertThrows(LayerBusyException.class,
					() -> corpus.journal("anna", article.id()));
			assertEquals(process.pid(), busy.owner().pid());
			assertTrue(busy.getMessage().contains("process " + process.pid()), busy.getMessage());
			assertThrows(LayerBusyException.class, () -> corpus.saveLayer(Layer.empty(article.id(), "anna")));
			assertEquals(0, corpus.layer("anna", article.id()).size());
			assertEquals(process.pid(), corpus.unsavedJournals().getFirst().editedNow().orElseThrow().pid());
			corpus.saveLayer(Layer.empty(article.id(), "ben"));
			process.kill(0);
		}
		corpus.journal("anna", article.id()).close();
	}
}
