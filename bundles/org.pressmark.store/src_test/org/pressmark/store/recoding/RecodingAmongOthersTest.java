package org.pressmark.store.recoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.progress.Progress;
import org.pressmark.model.recoding.CodebookDraft;
import org.pressmark.model.recoding.Decision;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import org.pressmark.store.EditJournal;
import org.pressmark.store.Samples;
import org.pressmark.store.Verification;
import org.pressmark.store.codebook.CodebookJson;
import org.pressmark.store.history.HistoryEntry;
import org.pressmark.store.history.LayerHistory;

/** Changes of the codebook beside people who have the corpus open. */
class RecodingAmongOthersTest {

	private final Path folder;
	private final Corpus corpus;
	private final Article article;
	private final Article other;

	RecodingAmongOthersTest(@TempDir Path temp) throws Exception {
		folder = temp.resolve("c");
		corpus = Samples.corpus(folder);
		article = Samples.add(corpus, "a", Samples.TEXT);
		other = Samples.add(corpus, "b", "Another text for a second article. ".repeat(3));
	}

	@BeforeEach
	void annotate() throws Exception {
		corpus.saveLayer(Samples.fullLayer(article, "anna"));
		corpus.saveLayer(Layer.of(other.id(), "ben", LayerState.IN_PROGRESS,
				List.of(mark("b1", "Quote", 0, 7), mark("b2", "Quote", 8, 12))));
	}

	@Test
	void nobodyEditsBetweenTheDeathOfAChangeAndItsEnd() throws Exception {
		killedBefore("write layers/ben/b.xmi");
		CorpusException refused = assertThrows(CorpusException.class, () -> corpus.journal("ben", other.id()));
		assertTrue(refused.problem().contains("interrupted"), refused.problem());
		assertTrue(refused.remedy().contains("Open the corpus again"), refused.remedy());
		Layer more = Layer.of(other.id(), "ben", LayerState.DONE, List.of(mark("b3", "Source", 13, 17)));
		assertThrows(CorpusException.class, () -> corpus.saveLayer(more),
				"the end of the change would write over it");

		Corpus finished = Corpus.open(folder);
		assertEquals(4, finished.codebook().version());
		finished.saveLayer(finished.layer("ben", other.id()).withState(LayerState.DONE));
		assertEquals(LayerState.DONE, Corpus.open(folder).layer("ben", other.id()).state());
	}

	@Test
	void nobodyEditsUnderAVersionThatWasUndone() throws Exception {
		new CorpusRecoding(corpus).apply(update(), Progress.NONE);
		Corpus stale = Corpus.open(folder);
		new CorpusRecoding(Corpus.open(folder)).undo("lena", Progress.NONE);
		CorpusException refused = assertThrows(CorpusException.class, () -> stale.journal("ben", other.id()));
		assertTrue(refused.problem().contains("version 3 now, and version 4 is open here"), refused.problem());
		Corpus.open(folder).journal("ben", other.id()).close();
	}

	@Test
	void seesWhoOpensTheirVeryFirstArticle() throws Exception {
		try (EditJournal journal = corpus.journal("carla", article.id())) {
			assertFalse(journal.hasLeftover());
			CorpusException busy = assertThrows(CorpusException.class,
					() -> new CorpusRecoding(corpus).apply(update(), Progress.NONE));
			assertTrue(busy.problem().contains("the layer of carla on a is being edited"), busy.problem());
		}
		assertTrue(new CorpusRecoding(corpus).apply(update(), Progress.NONE).applied());
	}

	@Test
	void leavesWhatThisProgramHasOpenToItBeforeAnybodyIsAsked() throws Exception {
		Codebook wanted = update().codebook();
		try (EditJournal journal = corpus.journal("carla", article.id())) {
			assertFalse(journal.hasLeftover());
			new CorpusRecoding(corpus).requirePossible(wanted);
		}
		try (EditJournal journal = corpus.journal("ben", other.id())) {
			journal.append(new LayerEdit("Mark", List.of(Change.add(mark("s", "Source", 0, 7)))));
		}
		CorpusException unsaved = assertThrows(CorpusException.class,
				() -> new CorpusRecoding(corpus).requirePossible(wanted));
		assertTrue(unsaved.problem().contains("the layer of ben on b has edits that were never saved"),
				unsaved.problem());
	}

	@Test
	void annotatorsMayBeCalledWhatLocksAreCalled() throws Exception {
		for (String name : List.of("codebook.lock", "articles.lock", "layers")) {
			try (EditJournal journal = corpus.journal(name, article.id())) {
				journal.append(new LayerEdit("Mark", List.of(Change.add(mark("s", "Source", 0, 7)))));
				journal.save(Layer.of(article.id(), name, LayerState.IN_PROGRESS,
						List.of(mark("s", "Source", 0, 7))));
				CorpusException busy = assertThrows(CorpusException.class,
						() -> new CorpusRecoding(corpus).apply(update(), Progress.NONE));
				assertTrue(busy.problem().contains("the layer of " + name + " on a is being edited"), busy.problem());
			}
		}
		assertTrue(new CorpusRecoding(corpus).apply(update(), Progress.NONE).applied());
		Corpus now = Corpus.open(folder);
		assertEquals("third", Samples.add(now, "third", "A third text. ".repeat(4)).id().value());
		now.journal("codebook.lock", article.id()).close();
	}

	@Test
	void doesNotUndoWithCopiesThatAreDamaged() throws Exception {
		new CorpusRecoding(corpus).apply(update(), Progress.NONE);
		Corpus now = Corpus.open(folder);
		Layer recoded = now.layer("ben", other.id());
		Path copy;
		try (Stream<Path> kept = Files.walk(folder.resolve(".pressmark/before-recoding"))) {
			copy = kept.filter(file -> file.endsWith("ben/b.xmi")).findFirst().orElseThrow();
		}
		Files.write(copy, new byte[0]);
		CorpusException damaged = assertThrows(CorpusException.class,
				() -> new CorpusRecoding(now).undo("lena", Progress.NONE));
		assertEquals(copy, damaged.file());
		assertTrue(damaged.problem().contains("damaged"), damaged.problem());
		assertEquals(recoded, Corpus.open(folder).layer("ben", other.id()));
		assertEquals(4, Corpus.open(folder).codebook().version());
	}

	@Test
	void undoesNothingBehindAChangeThatTookALabel() throws Exception {
		Mark mark = mark("s", "Source", 0, 7);
		try (EditJournal journal = corpus.journal("ben", other.id())) {
			LayerEdit add = new LayerEdit("Mark as Source", List.of(Change.add(mark)));
			LayerEdit delete = new LayerEdit("Delete Source", List.of(Change.remove(mark)));
			Layer before = journal.replay().layer();
			journal.append(add);
			journal.append(delete);
			journal.save(delete.applyTo(add.applyTo(before)));
		}
		assertEquals(2, corpus.history("ben", other.id()).done().size());
		Codebook without = withoutSource();
		assertEquals(List.of("Quote", "Cue"), without.labels().stream().map(LabelDefinition::name).toList());
		assertTrue(new CorpusRecoding(corpus).apply(new CodebookUpdate(without,
				List.of(new Decision.DropLabel("Source"), new Decision.DropSlot("Quote", "source")), "lena", ""),
				Progress.NONE).applied());

		Corpus now = Corpus.open(folder);
		LayerHistory history = now.history("ben", other.id());
		assertEquals(3, history.entries().size());
		assertEquals(List.of(), history.done(), "there is no label Source any more");
		assertEquals(List.of(false, false, false), history.entries().stream().map(history::isRestorable).toList());
		Path record = folder.resolve("codebooks/4.recoding.json");
		String sound = Files.readString(record);
		Files.writeString(record, "{");
		assertEquals(List.of(), now.history("ben", other.id()).done(), "who knows what it took");
		Files.writeString(record, sound);
		try (EditJournal journal = now.journal("ben", other.id())) {
			Layer before = journal.replay().layer();
			LayerEdit add = new LayerEdit("Mark as Quote", List.of(Change.add(mark("n", "Quote", 13, 17))));
			journal.append(add);
			journal.save(add.applyTo(before));
			assertEquals(List.of(add), journal.history().done());
			HistoryEntry last = journal.history().entries().getLast();
			assertTrue(journal.history().isRestorable(last));
		}
	}

	@Test
	void undoGoesOnBehindAChangeThatTookNothing() throws Exception {
		LayerEdit add = new LayerEdit("Mark as Source", List.of(Change.add(mark("s", "Source", 0, 7))));
		try (EditJournal journal = corpus.journal("ben", other.id())) {
			Layer before = journal.replay().layer();
			journal.append(add);
			journal.save(add.applyTo(before));
		}
		Codebook codebook = corpus.codebook();
		Codebook worded = new Codebook(codebook.name(), 3, "Another title", "", codebook.labels(), codebook.rules(),
				codebook.history());
		new CorpusRecoding(corpus).apply(new CodebookUpdate(worded, List.of(), "lena", ""), Progress.NONE);
		assertEquals(List.of(add), Corpus.open(folder).history("ben", other.id()).done());
	}

	@Test
	void verificationReadsOlderVersionsAndWhatIsKnownOfThem() throws Exception {
		new CorpusRecoding(corpus).apply(update(), Progress.NONE);
		assertEquals(List.of(), findings());
		Path codebooks = folder.resolve("codebooks");
		Files.writeString(codebooks.resolve("4.recoding.json"),
				Files.readString(codebooks.resolve("4.recoding.json")).replace("relabel", "relabell"));
		Files.writeString(codebooks.resolve("log.jsonl"), "{\"when\"\n", StandardOpenOption.APPEND);
		Files.copy(codebooks.resolve("4.json"), codebooks.resolve("2.json"));
		Files.writeString(codebooks.resolve("4.json"), "{");
		Files.writeString(codebooks.resolve("notes.txt"), "x");
		assertEquals(List.of("error codebooks/2.json", "error codebooks/4.json", "error codebooks/4.recoding.json",
				"warning codebooks/log.jsonl", "note codebooks/notes.txt"), findings());
	}

	@Test
	void verificationMissesTheVersionBeforeAChange() throws Exception {
		new CorpusRecoding(corpus).apply(update(), Progress.NONE);
		Files.delete(folder.resolve("codebooks/3.json"));
		assertEquals(List.of("error codebooks/3.json"), findings());
	}

	private List<String> findings() throws Exception {
		return Verification.of(folder, Progress.NONE).stream()
				.map(found -> found.severity().name().toLowerCase(Locale.ROOT) + " "
						+ found.file().toString().replace('\\', '/'))
				.toList();
	}

	private CodebookUpdate update() {
		CodebookDraft draft = CodebookDraft.of(corpus.codebook()).renameLabel("Quote", "Citation");
		return new CodebookUpdate(draft.codebook(), draft.decisions(), "lena", "");
	}

	private static Codebook withoutSource() throws Exception {
		return CodebookJson.read("x", Samples.CODEBOOK.replace("""
				,
				    {"name": "source", "role": "source", "targets": ["Source"]}""", "").replace("""
				,
				  {"name": "Source", "role": "source", "shortcut": "s"}""", "").getBytes("UTF-8"));
	}

	private void killedBefore(String death) {
		CorpusRecoding dying = new CorpusRecoding(corpus, step -> {
			if (step.equals(death)) {
				throw new Killed();
			}
		});
		assertThrows(Killed.class, () -> dying.apply(update(), Progress.NONE));
	}

	private static Mark mark(String id, String label, int begin, int end) {
		Mark mark = Mark.of(label, begin, end, Samples.ANNA);
		return new Mark(new MarkId(id), label, mark.fragments(), mark.attributes(), mark.slots(), "", false,
				Samples.ANNA);
	}

	/** Stands for the process that dies. */
	private static final class Killed extends Error {
		private static final long serialVersionUID = 1L;
	}
}
