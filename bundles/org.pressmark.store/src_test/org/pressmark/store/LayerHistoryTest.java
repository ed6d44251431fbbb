package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.edit.LayerEdits;
import org.pressmark.store.history.HistoryEntry;
import org.pressmark.store.history.HistoryEntry.Kind;
import org.pressmark.store.history.LayerHistory;

class LayerHistoryTest {

	private final Corpus corpus;
	private final Article article;
	private final Path file;

	LayerHistoryTest(@TempDir Path temp) throws Exception {
		corpus = Samples.corpus(temp.resolve("c"));
		article = Samples.add(corpus, "a", Samples.TEXT);
		file = corpus.folder().resolve("history/anna/a.jsonl");
	}

	private LayerHistory history() throws Exception {
		return corpus.history("anna", article.id());
	}

	private static LayerEdit add(Mark mark) {
		return new LayerEdit("Add " + mark.id().value(), List.of(Change.add(mark)));
	}

	private Mark mark(int number) {
		return Samples.randomMark(article.text(), new Random(number), new MarkId("m" + number));
	}

	/** Makes random edits through the journal, undoes some of them, saves now and then, and keeps every state. */
	private List<Layer> edit(Random random, int edits) throws Exception {
		List<Layer> states = new ArrayList<>();
		try (EditJournal journal = corpus.journal("anna", article.id())) {
			Layer layer = journal.replay().layer();
			for (int i = 0; i < edits; i++) {
				LayerEdit edit = randomEdit(layer, random, i);
				journal.append(edit);
				layer = edit.applyTo(layer);
				states.add(layer);
				if (random.nextInt(5) == 0 || i == edits - 1) {
					assertEquals(Optional.empty(), journal.save(layer));
				}
			}
		}
		return states;
	}

	private LayerEdit randomEdit(Layer layer, Random random, int number) {
		List<Mark> marks = List.copyOf(layer.marks());
		return switch (marks.isEmpty() ? 0 : random.nextInt(4)) {
			case 1 -> LayerEdits.delete(layer, Set.of(marks.get(random.nextInt(marks.size())).id()), "Delete");
			case 2 -> {
				Mark mark = marks.get(random.nextInt(marks.size()));
				Mark linked = mark.withNote("n" + number).withSlot("source", List.of(marks.getFirst().id()));
				yield new LayerEdit("Note", List.of(Change.replace(mark, linked)));
			}
			case 3 -> {
				LayerState other = layer.state() == LayerState.DONE ? LayerState.IN_PROGRESS : LayerState.DONE;
				yield new LayerEdit("State", List.of(new Change.OfState(layer.state(), other)));
			}
			default -> add(Samples.randomMark(article.text(), random, new MarkId("r" + random.nextLong())));
		};
	}

	@Test
	void everyEarlierStateIsRebuiltExactly() throws Exception {
		for (int seed = 1; seed <= 10; seed++) {
			Random random = new Random(seed);
			Files.deleteIfExists(file);
			List<Layer> states = edit(random, 200);
			LayerHistory history = history();
			assertEquals(201, history.entries().size(), "seed " + seed);
			assertEquals(Kind.START, history.entries().getFirst().kind());
			for (int i = 0; i < states.size(); i++) {
				HistoryEntry entry = history.entries().get(i + 1);
				assertEquals(i + 2, entry.number());
				assertTrue(entry.kind().isEdit());
				assertEquals("anna", entry.by());
				assertEquals(3, entry.codebookVersion());
				assertEquals(Optional.of(states.get(i)), history.stateAt(entry), "seed " + seed + ", edit " + i);
			}
			assertEquals(Optional.of(corpus.layer("anna", article.id())), history.lastState());
		}
	}

	@Test
	void attributesLinksNotesAndFragmentsAreRebuiltToo() throws Exception {
		Layer full = Samples.fullLayer(article, "anna");
		LayerEdit edit = LayerEdits.difference(Layer.empty(article.id(), "anna"), full, "All").orElseThrow();
		corpus.saveLayer(full, edit, "lead");
		HistoryEntry entry = history().entries().getLast();
		assertEquals("lead", entry.by());
		assertEquals("All", entry.title());
		assertEquals(Optional.of(edit), entry.edit());
		assertEquals(Optional.of(full), history().lastState());
	}

	@Test
	void undoAndRedoAreKnownFromTheEditsThemselves() throws Exception {
		LayerEdit one = add(mark(1));
		LayerEdit two = add(mark(2));
		try (EditJournal journal = corpus.journal("anna", article.id())) {
			Layer layer = journal.replay().layer();
			for (LayerEdit edit : List.of(one, two, two.inverse(), one.inverse(), one)) {
				journal.append(edit);
				layer = edit.applyTo(layer);
			}
			journal.save(layer);
		}
		LayerHistory history = history();
		assertEquals(List.of(Kind.START, Kind.EDIT, Kind.EDIT, Kind.UNDO, Kind.UNDO, Kind.REDO),
				history.entries().stream().map(HistoryEntry::kind).toList());
		assertEquals(List.of(one), history.done());
		assertEquals(List.of(two), history.undone());
	}

	@Test
	void editsThatAreNotSavedAreInTheHistoryOfTheirJournal() throws Exception {
		List<Layer> states = edit(new Random(7), 20);
		try (EditJournal journal = corpus.journal("anna", article.id())) {
			Layer layer = journal.replay().layer();
			LayerEdit edit = add(mark(500));
			journal.append(edit);
			LayerHistory history = journal.history();
			assertEquals(Optional.of(edit.applyTo(layer)), history.lastState());
			assertEquals(edit, history.done().getLast());
			assertEquals(states.size() + 2, history.entries().size());
			assertEquals(states.size() + 1, history().entries().size());
			journal.discard();
			assertEquals(states.size() + 1, journal.history().entries().size());
		}
	}

	@Test
	void aLayerThatAnotherToolChangedIsWrittenDownWhole() throws Exception {
		edit(new Random(3), 10);
		Layer changed = corpus.layer("anna", article.id()).with(mark(77));
		byte[] history = Files.readAllBytes(file);
		corpus.saveLayer(changed);
		Files.write(file, history);
		try (EditJournal journal = corpus.journal("anna", article.id())) {
			Layer layer = journal.replay().layer();
			LayerEdit edit = add(mark(78));
			journal.append(edit);
			journal.save(edit.applyTo(layer));
		}
		List<HistoryEntry> entries = history().entries();
		HistoryEntry outside = entries.get(entries.size() - 2);
		assertEquals(Kind.OUTSIDE, outside.kind());
		assertEquals(Optional.of(changed), history().stateAt(outside));
		assertEquals(1, history().done().size(), "what was before cannot be undone over it");
	}

	@Test
	void aTornLastLineCostsNothingThatWasSaved() throws Exception {
		List<Layer> states = edit(new Random(4), 30);
		byte[] whole = Files.readAllBytes(file);
		String more = "{\"edit\":\"Add\",\"at\":\"2026-01-01T00:00:00Z\",\"by\":\"anna\",\"changes\":[{\"rem";
		for (String torn : List.of(more, more.substring(0, 3), "{\"edit\":\"x\"}\n{\"sav")) {
			Files.write(file, (new String(whole, StandardCharsets.UTF_8) + torn).getBytes(StandardCharsets.UTF_8));
			assertEquals(Optional.of(states.getLast()), history().lastState());
			assertEquals(31, history().entries().size());
		}
		edit(new Random(5), 5);
		assertEquals(36, history().entries().size());
		assertEquals(List.of(), history().damagedLines(), "the torn line is cut off by the next save");
	}

	@Test
	void aDamagedLineHidesStatesOnlyUpToTheNextWholeLayer() throws Exception {
		List<Layer> states = edit(new Random(6), 3000);
		List<String> lines = new ArrayList<>(Files.readAllLines(file));
		int hit = 40;
		lines.set(hit, lines.get(hit).substring(5));
		Files.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
		LayerHistory history = history();
		assertEquals(List.of(hit + 1), history.damagedLines());
		assertEquals(Optional.of(states.getLast()), history.lastState());
		long hidden = history.entries().stream().filter(entry -> history.stateAt(entry).isEmpty()).count();
		assertTrue(hidden > 0 && hidden < 1000, hidden + " states are hidden");
		HistoryEntry before = history.entries().get(20);
		assertEquals(Optional.of(states.get(19)), history.stateAt(before));
	}

	@Test
	void aHistoryThatIsGoneIsBegunAnew() throws Exception {
		List<Layer> states = edit(new Random(8), 20);
		Files.delete(file);
		assertEquals(List.of(), history().entries());
		edit(new Random(9), 3);
		assertEquals(Kind.START, history().entries().getFirst().kind());
		assertEquals(Optional.of(states.getLast()), history().stateAt(history().entries().getFirst()));
	}

	@Test
	void anImportNeedsNoHistoryUntilItReplacesSomething() throws Exception {
		Layer first = Layer.empty(article.id(), "anna").with(mark(1));
		corpus.saveLayer(first);
		assertFalse(Files.exists(file));
		corpus.saveLayer(first);
		assertFalse(Files.exists(file), "nothing was changed");
		corpus.saveLayer(first.with(mark(2)));
		assertEquals(List.of(Kind.START, Kind.EDIT), history().entries().stream().map(HistoryEntry::kind).toList());
		assertEquals(Optional.of(first), history().stateAt(history().entries().getFirst()));
	}

	@Test
	void aHistoryOfANewerProgramIsNeitherReadNorWritten() throws Exception {
		edit(new Random(8), 3);
		String newer = Files.readString(file).replace("\"formatVersion\":1", "\"formatVersion\":2");
		Files.writeString(file, newer);
		CorpusException refused = assertThrows(CorpusException.class, this::history);
		assertTrue(refused.remedy().contains("newer Pressmark"), refused.getMessage());
		try (EditJournal journal = corpus.journal("anna", article.id())) {
			Layer layer = journal.replay().layer();
			LayerEdit edit = add(mark(78));
			journal.append(edit);
			assertTrue(journal.save(edit.applyTo(layer)).isPresent(), "the save says that it was not noted");
			assertEquals(edit.applyTo(layer), corpus.layer("anna", article.id()));
		}
		assertEquals(newer, Files.readString(file));
	}
}
