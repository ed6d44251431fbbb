package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.MarkId;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.store.history.LayerHistory;

/** A process that dies between the save of a layer and its history leaves the journal, from which it is caught up. */
class HistoryAfterKillTest {

	private final Corpus corpus;
	private final Article article;
	private final Path journal;
	private final Path history;

	HistoryAfterKillTest(@TempDir Path temp) throws Exception {
		corpus = Samples.corpus(temp.resolve("c"));
		article = Samples.add(corpus, "a", Samples.TEXT);
		journal = corpus.folder().resolve(".pressmark/journal/anna/a.jsonl");
		history = corpus.folder().resolve("history/anna/a.jsonl");
	}

	private LayerEdit add(int number) {
		return new LayerEdit("Add " + number,
				List.of(Change.add(Samples.randomMark(article.text(), new Random(number), new MarkId("m" + number)))));
	}

	/** Edits and saves; gives the journal as it was after the file was renamed, before it was deleted. */
	private byte[] saved(int... numbers) throws Exception {
		try (EditJournal open = corpus.journal("anna", article.id())) {
			Layer layer = open.replay().layer();
			for (int number : numbers) {
				open.append(add(number));
				layer = add(number).applyTo(layer);
			}
			byte[] before = Files.readAllBytes(journal);
			Path kept = history.resolveSibling("kept");
			Files.createDirectories(history.getParent());
			// A folder in the place of the file: the history cannot be written, so that the journal is kept.
			if (Files.exists(history)) {
				Files.move(history, kept);
			}
			Files.createDirectories(history.resolve("x"));
			assertTrue(open.save(layer).isPresent(), "the save says that it was not noted");
			assertTrue(Files.size(journal) > before.length, "the journal has the note of the save");
			Files.delete(history.resolve("x"));
			Files.delete(history);
			if (Files.exists(kept)) {
				Files.move(kept, history);
			}
			return Files.readAllBytes(journal);
		}
	}

	private LayerHistory opened() throws Exception {
		try (EditJournal open = corpus.journal("anna", article.id())) {
			assertEquals(List.of(), open.replay().applied());
		}
		return corpus.history("anna", article.id());
	}

	@Test
	void theEditsOfTheSaveAreNotedWhenTheLayerIsOpenedAgain() throws Exception {
		saved(1, 2);
		assertEquals(List.of(add(1), add(2)), opened().done());
		assertEquals(Optional.of(corpus.layer("anna", article.id())), opened().lastState());
		assertTrue(Files.notExists(journal));
	}

	@Test
	void theyAreNotNotedTwice() throws Exception {
		byte[] left = saved(1, 2);
		opened();
		Files.write(journal, left);
		assertEquals(List.of(add(1), add(2)), opened().done());
		assertEquals(3, opened().entries().size());
	}

	@Test
	void aSecondSaveNotesWhatTheFirstCouldNot() throws Exception {
		try (EditJournal open = corpus.journal("anna", article.id())) {
			Layer layer = open.replay().layer();
			open.append(add(1));
			layer = add(1).applyTo(layer);
			Files.createDirectories(history.resolve("x"));
			assertTrue(open.save(layer).isPresent());
			Files.delete(history.resolve("x"));
			Files.delete(history);
			open.append(add(2));
			layer = add(2).applyTo(layer);
			assertEquals(Optional.empty(), open.save(layer));
		}
		assertEquals(List.of(add(1), add(2)), opened().done());
	}

	/** Edits that took each other back: nothing has to be saved, and the history has them. */
	@Test
	void whatWasTakenBackIsNotedWithoutASave() throws Exception {
		byte[] left;
		try (EditJournal open = corpus.journal("anna", article.id())) {
			Layer layer = open.replay().layer();
			open.append(add(1));
			open.append(add(1).inverse());
			left = Files.readAllBytes(journal);
			open.noteUndone(layer);
		}
		assertTrue(Files.notExists(journal));
		assertTrue(!corpus.hasLayer("anna", article.id()), "there was nothing to save");
		assertEquals(List.of(), opened().done());
		assertEquals(List.of(add(1)), opened().undone());
		assertEquals(3, opened().entries().size());

		Files.write(journal, left);
		try (EditJournal killed = corpus.journal("anna", article.id())) {
			Layer layer = killed.replay().layer();
			assertEquals(Layer.empty(article.id(), "anna"), layer);
			assertEquals(List.of(add(1)), killed.historyBefore().undone());
		}
	}

	@Test
	void aHistoryThatIsReadAgainIsWhatItsFileSays() throws Exception {
		Random random = new Random(5);
		try (EditJournal open = corpus.journal("anna", article.id())) {
			Layer layer = open.replay().layer();
			for (int number = 0; number < 60; number++) {
				LayerEdit edit = random.nextInt(4) == 0 && open.history().done().size() > 0
						? open.history().done().getLast().inverse()
						: add(number);
				open.append(edit);
				layer = edit.applyTo(layer);
				if (random.nextInt(3) == 0) {
					open.save(layer);
					if (random.nextInt(4) == 0) {
						append("{\"torn\":");
					}
				}
				LayerHistory known = open.history();
				assertEquals(Optional.of(layer), known.lastState(), "edit " + number);
				LayerHistory anew = corpus.history("anna", article.id());
				assertEquals(anew.entries(), known.entries().subList(0, anew.entries().size()), "edit " + number);
				assertEquals(anew.damagedLines(), known.damagedLines());
			}
			open.save(layer);
			LayerHistory known = open.history();
			LayerHistory anew = corpus.history("anna", article.id());
			assertEquals(anew.entries(), known.entries());
			assertEquals(anew.done(), known.done());
			assertEquals(anew.undone(), known.undone());
		}
	}

	private void append(String what) throws Exception {
		Files.writeString(history, what, StandardOpenOption.APPEND);
	}
}
