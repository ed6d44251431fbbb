package org.pressmark.store.internal.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Provenance;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerKey;
import org.pressmark.store.history.HistoryEntry;
import org.pressmark.store.history.HistoryEntry.Kind;
import org.pressmark.store.history.LayerHistory;
import org.pressmark.store.internal.journal.Tape;

class HistoryFileTest {

	private static final LayerKey KEY = new LayerKey("anna", new ArticleId("a"));
	private static final Provenance ANNA = new Provenance("anna", Instant.parse("2026-01-01T00:00:00Z"), 1);
	private static final Instant BEGIN = Instant.parse("2026-03-01T09:00:00Z");

	private final Path file;
	private final List<Layer> states = new ArrayList<>();

	HistoryFileTest(@TempDir Path temp) {
		file = temp.resolve("history/anna/a.jsonl");
		states.add(Layer.empty(KEY.article(), KEY.annotator()).withState(LayerState.IN_PROGRESS));
	}

	/** Appends saves of three edits each. */
	private void append(HistoryFile history, int saves) throws CorpusException {
		for (int save = 0; save < saves; save++) {
			Layer before = states.getLast();
			List<DoneEdit> edits = new ArrayList<>();
			for (int edit = 0; edit < 3; edit++) {
				int number = states.size();
				Instant at = BEGIN.plusSeconds(number);
				LayerEdit done = edit(states.getLast(), number);
				states.add(done.applyTo(states.getLast()));
				edits.add(new DoneEdit(done, at, "anna"));
			}
			history.append(new HistoryFile.Save(before, edits, states.getLast(), BEGIN.plusSeconds(states.size()), 1));
		}
	}

	private static LayerEdit edit(Layer layer, int number) {
		if (layer.size() > 20 && number % 3 == 0) {
			return new LayerEdit("Delete", List.of(Change.remove(layer.inTextOrder().getFirst())));
		}
		Mark mark = Mark.of("Quote", number, number + 9, ANNA).withId(new MarkId("m" + number))
				.withNote("note " + number);
		return new LayerEdit("Tag " + number, List.of(Change.add(mark)));
	}

	private LayerHistory read() throws CorpusException {
		return HistoryReading.of(file).history(KEY, 0);
	}

	private void assertStates(LayerHistory history) {
		for (HistoryEntry entry : history.entries()) {
			assertEquals(Optional.of(states.get(entry.number() - 1)), history.stateAt(entry),
					"entry " + entry.number());
		}
	}

	@Test
	void aHistoryThatGrewTooLongLosesItsOldestEditsAndNothingElse() throws Exception {
		long longest = 40_000;
		HistoryFile history = new HistoryFile(file, KEY, Tape.Opener.REAL, longest);
		append(history, 150);
		// The layer itself has more than half of that in the end.
		assertTrue(Files.size(file) <= longest * 5 / 4, Files.size(file) + " bytes");
		LayerHistory read = read();
		assertEquals(Kind.FOLDED, read.entries().getFirst().kind());
		assertEquals(states.size(), read.entries().getLast().number());
		assertTrue(read.entries().size() > 30 && read.entries().size() < 300, read.entries().size() + " are left");
		assertStates(read);
	}

	@Test
	void aLayerThatIsItselfLongIsNotFoldedAtEachSave() throws Exception {
		Layer large = states.getLast();
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < 400; i++) {
			marks.add(Mark.of("Quote", i, i + 1, ANNA).withId(new MarkId("large" + i)));
		}
		large = large.withMarks(marks);
		long longest = 40_000;
		HistoryFile history = new HistoryFile(file, KEY, Tape.Opener.REAL, longest);
		int rewritten = 0;
		for (int save = 1; save <= 300; save++) {
			Layer before = large;
			LayerEdit edit = new LayerEdit("Tag", List.of(Change.add(Mark.of("Quote", save, save + 3, ANNA))));
			large = edit.applyTo(before);
			String folded = save == 1 ? "" : Files.readAllLines(file).get(1);
			history.append(new HistoryFile.Save(before, List.of(new DoneEdit(edit, BEGIN, "anna")), large, BEGIN, 1));
			rewritten += save > 1 && !folded.equals(Files.readAllLines(file).get(1)) ? 1 : 0;
		}
		assertTrue(rewritten < 40, "rewritten as a whole by " + rewritten + " of 300 saves");
		assertTrue(rewritten > 1, "the oldest edits are folded all the same");
		assertTrue(Files.size(file) < 4 * longest, Files.size(file) + " bytes");
	}

	@Test
	void whatCannotBeWrittenLeavesTheHistoryAsItWas() throws Exception {
		append(new HistoryFile(file, KEY, Tape.Opener.REAL, 1 << 20), 5);
		byte[] before = Files.readAllBytes(file);
		HistoryFile full = new HistoryFile(file, KEY, FullTape::new, 1 << 20);
		int known = states.size();
		CorpusException refused = assertThrows(CorpusException.class, () -> append(full, 1));
		assertTrue(refused.problem().contains("no space left"), refused.problem());
		assertTrue(refused.remedy().contains("save again"), refused.remedy());
		assertArrayEquals(before, Files.readAllBytes(file));
		states.subList(known, states.size()).clear();
		append(new HistoryFile(file, KEY, Tape.Opener.REAL, 1 << 20), 2);
		assertStates(read());
	}

	/** Writes half of what it is given, as on a full disk. */
	private static final class FullTape implements Tape {

		private final Path file;

		FullTape(Path file) {
			this.file = file;
		}

		@Override
		public void append(byte[] bytes) throws IOException {
			byte[] content = Files.readAllBytes(file);
			byte[] half = Arrays.copyOf(content, content.length + bytes.length / 2);
			System.arraycopy(bytes, 0, half, content.length, bytes.length / 2);
			Files.write(file, half);
			throw new IOException("No space left on device");
		}

		@Override
		public void truncate(long length) throws IOException {
			Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) length));
		}

		@Override
		public void close() {
			// nothing is open
		}
	}

	@Test
	void whatIsKnownIsReadOnceAlsoWhenTheOlderHalfIsFolded() throws Exception {
		KnownHistory known = new KnownHistory(file);
		HistoryFile history = new HistoryFile(file, KEY, Tape.Opener.REAL, 12_000);
		int whole = 0;
		for (int save = 0; save < 60; save++) {
			append(history, 1);
			KnownHistory.News news = known.look();
			whole += news.isAll() ? 1 : 0;
			assertTrue(news.isAll() || news.bytes().length < 2_000, "only what is new: " + news.bytes().length);
			LayerHistory read = known.read(news).history(KEY, 0);
			assertEquals(read().entries(), read.entries(), "save " + save);
			assertEquals(Optional.of(states.getLast()), read.lastState());
		}
		assertTrue(whole > 1 && whole < 20, "all of it after it was folded only: " + whole);
	}
}
