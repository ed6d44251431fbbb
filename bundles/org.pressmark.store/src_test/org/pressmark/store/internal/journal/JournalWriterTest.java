package org.pressmark.store.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.ArticleId;
import org.pressmark.model.LayerState;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerKey;

class JournalWriterTest {

	private static final JournalHeader HEADER = new JournalHeader(new LayerKey("anna", new ArticleId("a")),
			JournalHeader.NO_FILE, Instant.EPOCH, 3);

	private final Path file;
	private int room = Integer.MAX_VALUE;
	private boolean cutFails;

	JournalWriterTest(@TempDir Path folder) {
		file = folder.resolve("anna/a.jsonl");
	}

	@Test
	void eachCutGivesTheWholeLinesBeforeIt() throws Exception {
		write(new JournalWriter(file), "one", "two \u05D0", "three");
		byte[] whole = Files.readAllBytes(file);
		int wholeLines = 0;
		for (int length = 1; length <= whole.length; length++) {
			Files.write(file, Arrays.copyOf(whole, length));
			boolean atLineEnd = whole[length - 1] == '\n';
			wholeLines += atLineEnd ? 1 : 0;
			if (wholeLines == 0) {
				assertThrows(CorpusException.class, () -> JournalContent.read(file));
				continue;
			}
			JournalContent content = JournalContent.read(file);
			assertEquals(wholeLines - 1, content.entries().size(), "cut at " + length);
			assertEquals(!atLineEnd, content.isTorn(), "cut at " + length);
		}
		assertEquals(4, wholeLines);
	}

	@Test
	void anEditThatCannotBeWrittenWholeLeavesNoTrace() throws Exception {
		JournalWriter writer = failing();
		write(writer, "one");
		long length = Files.size(file);
		for (int bytes : List.of(0, 1, 40)) {
			room = bytes;
			CorpusException failure = assertThrows(CorpusException.class, () -> write(writer, "two"));
			assertTrue(failure.problem().contains("no space left"), failure.problem());
			assertEquals(length, Files.size(file));
		}
		room = Integer.MAX_VALUE;
		write(writer, "three");
		assertEquals(List.of("one", "three"), titles());
	}

	@Test
	void theFirstEditThatCannotBeWrittenLeavesAJournalWithoutEdits() throws Exception {
		JournalWriter writer = failing();
		room = 60;
		assertThrows(CorpusException.class, () -> write(writer, "one"));
		assertEquals(0, Files.size(file));
		room = Integer.MAX_VALUE;
		write(writer, "two");
		assertEquals(List.of("two"), titles());
	}

	@Test
	void nothingIsWrittenBehindALineThatCouldNotBeCutOff() throws Exception {
		JournalWriter writer = failing();
		write(writer, "one");
		room = 10;
		cutFails = true;
		assertThrows(CorpusException.class, () -> write(writer, "two"));
		room = Integer.MAX_VALUE;
		assertThrows(CorpusException.class, () -> write(writer, "three"));
		assertEquals(List.of("one"), titles());
		assertTrue(JournalContent.read(file).isTorn());
		cutFails = false;
		writer.delete();
		write(writer, "four");
		assertEquals(List.of("four"), titles());
	}

	@Test
	void anInterruptDoesNotStopIt() throws Exception {
		JournalWriter writer = new JournalWriter(file);
		write(writer, "one");
		Thread.currentThread().interrupt();
		write(writer, "two");
		assertTrue(Thread.interrupted());
		assertEquals(List.of("one", "two"), titles());
	}

	@Test
	void notesASaveOnlyWhereThereIsSomethingToSave() throws Exception {
		JournalWriter writer = new JournalWriter(file);
		writer.saving("abc", Instant.now());
		assertFalse(Files.exists(file));
		write(writer, "one");
		writer.saving("abc", Instant.now());
		write(writer, "two");
		JournalContent content = JournalContent.read(file);
		assertEquals(2, content.unsaved("none").size());
		assertEquals("two", content.unsaved("abc").getFirst().edit().title());
		assertTrue(content.startsFrom("abc"));
		assertFalse(content.startsFrom("other"));
	}

	private static void write(JournalWriter writer, String... titles) throws CorpusException {
		for (String title : titles) {
			writer.append(HEADER, edit(title), Instant.now());
		}
	}

	private static LayerEdit edit(String title) {
		return new LayerEdit(title, List.of(new Change.OfState(LayerState.NEW, LayerState.DONE)));
	}

	private List<String> titles() throws CorpusException {
		List<String> titles = new ArrayList<>();
		JournalContent.read(file).unsaved("none").forEach(edited -> titles.add(edited.edit().title()));
		return titles;
	}

	/** A disk that is full after some bytes. */
	private JournalWriter failing() {
		return new JournalWriter(file, opened -> {
			Tape tape = Tape.Opener.REAL.open(opened);
			return new Tape() {
				@Override
				public void append(byte[] bytes) throws IOException {
					tape.append(Arrays.copyOf(bytes, Math.min(bytes.length, room)));
					if (bytes.length > room) {
						throw new IOException("No space left on device");
					}
				}

				@Override
				public void truncate(long length) throws IOException {
					if (cutFails) {
						throw new IOException("Input/output error");
					}
					tape.truncate(length);
				}

				@Override
				public void close() throws IOException {
					tape.close();
				}
			};
		});
	}
}
