package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.MarkId;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;

/** A save that runs in the background must neither lose an edit that comes meanwhile nor hold it up. */
class SaveWhileEditingTest {

	private static final int EDITS = 400;

	private final Corpus corpus;
	private final Article article;

	SaveWhileEditingTest(@TempDir Path temp) throws Exception {
		corpus = Samples.corpus(temp.resolve("c"));
		article = Samples.add(corpus, "a", Samples.TEXT);
	}

	private LayerEdit add(int number) {
		return new LayerEdit("Add " + number,
				List.of(Change.add(Samples.randomMark(article.text(), new Random(number), new MarkId("m" + number)))));
	}

	@Test
	void aSaveIsRefusedWhereAnEditCameSinceItBegan() throws Exception {
		try (EditJournal journal = corpus.journal("anna", article.id())) {
			Layer layer = journal.replay().layer();
			journal.append(add(1));
			layer = add(1).applyTo(layer);
			LayerSave save = journal.beginSave(layer).prepare();
			journal.append(add(2));
			assertFalse(save.write());
			assertFalse(corpus.hasLayer("anna", article.id()));
			layer = add(2).applyTo(layer);
			assertTrue(journal.beginSave(layer).prepare().write());
			assertEquals(layer, corpus.layer("anna", article.id()));
		}
	}

	@Test
	void editsGoOnWhileTheLayerIsSavedAndNoneIsLost() throws Exception {
		Layer[] current = new Layer[1];
		Object changing = new Object();
		try (EditJournal journal = corpus.journal("anna", article.id())) {
			current[0] = journal.replay().layer();
			CompletableFuture<Integer> saves = CompletableFuture.supplyAsync(() -> {
				int written = 0;
				try {
					while (current[0].size() < EDITS) {
						LayerSave save;
						synchronized (changing) {
							save = journal.beginSave(current[0]);
						}
						written += save.prepare().write() ? 1 : 0;
					}
				} catch (CorpusException e) {
					throw new IllegalStateException(e);
				}
				return written;
			});
			for (int i = 0; i < EDITS; i++) {
				synchronized (changing) {
					journal.append(add(i));
					current[0] = add(i).applyTo(current[0]);
				}
				Thread.sleep(i % 40 == 0 ? 60 : 0);
			}
			assertTrue(saves.get() > 0, "no save came between the edits");
			assertEquals(Optional.of(current[0]), journal.history().lastState());
			assertEquals(EDITS, journal.history().done().size());
		}
		// As after a kill: what the file lacks is in the journal, and only that.
		try (EditJournal journal = corpus.journal("anna", article.id())) {
			Recovery recovery = journal.replay();
			assertEquals(current[0], recovery.layer());
			assertEquals(List.of(), recovery.unapplied());
			journal.save(recovery.layer());
		}
		assertEquals(EDITS + 1, corpus.history("anna", article.id()).entries().size());
		assertEquals(Optional.of(current[0]), corpus.history("anna", article.id()).lastState());
	}
}
