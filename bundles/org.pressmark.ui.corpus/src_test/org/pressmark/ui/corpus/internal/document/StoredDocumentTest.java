package org.pressmark.ui.corpus.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Provenance;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.EditJournal;
import org.pressmark.store.NewArticle;
import org.pressmark.store.codebook.BuiltInCodebooks;

final class StoredDocumentTest {

	private static final LayerEdit BEGIN = state(LayerState.NEW, LayerState.IN_PROGRESS);

	@TempDir
	private Path folder;
	private Corpus corpus;
	private Article article;
	private boolean own = true;

	@BeforeEach
	void corpusWithOneArticle() throws IOException {
		corpus = Corpus.create(folder.resolve("corpus"), "test", BuiltInCodebooks.read(BuiltInCodebooks.DEFAULT));
		article = corpus
				.add(NewArticle.ofBody("one", "\u201cNo\u201d, said Ana \ud83d\ude00.",
						ArticleMetadata.ofSource("one.txt")))
				.article();
	}

	private static LayerEdit state(LayerState before, LayerState after) {
		return new LayerEdit("Set State", List.of(new Change.OfState(before, after)));
	}

	private StoredDocument open() throws IOException {
		return new StoredDocument(corpus, article, LayerAccess.edit(corpus, article.id(), "ana"), () -> own,
				Runnable::run,
				() -> {});
	}

	@Test
	void anEditIsInTheJournalBeforeListenersHearOfIt() throws IOException {
		StoredDocument document = open();
		List<Integer> journalled = new ArrayList<>();
		document.addListener((before, after, edit) -> journalled.add(unsaved()));
		document.apply(BEGIN);
		assertEquals(List.of(1), journalled);
		assertTrue(document.isDirty());
		document.close();
	}

	private int unsaved() {
		try {
			return corpus.unsavedJournals().stream().mapToInt(journal -> journal.edits()).sum();
		} catch (IOException unreadable) {
			throw new AssertionError(unreadable);
		}
	}

	@Test
	void aLayerWhoseFileIsGoneComesBackFromItsCopyAsAnEdit() throws IOException {
		StoredDocument document = open();
		document.apply(BEGIN);
		document.save(Progress.NONE);
		document.close();
		Files.delete(corpus.folder().resolve("layers/ana/one.xmi"));
		StoredDocument again = open();
		assertEquals(LayerState.NEW, again.layer().state(), "not unasked");
		Layer copy = again.copyOfGone().orElseThrow();
		again.bringBack(copy);
		assertEquals(copy, again.layer());
		assertEquals(1, unsaved());
		again.save(Progress.NONE);
		again.close();
		assertEquals(LayerState.IN_PROGRESS, corpus.layer("ana", article.id()).state());
		assertEquals(Optional.empty(), open().copyOfGone());
	}

	@Test
	void listenersHearThatSomebodyElseWorksHereNow() throws IOException {
		StoredDocument document = open();
		List<Boolean> heard = new ArrayList<>();
		document.addListener((before, after, edit) -> heard.add(document.isOwn()));
		own = false;
		document.annotatorChanged();
		assertEquals(List.of(false), heard);
		assertFalse(document.isDirty());
		document.close();
	}

	@Test
	void aSaveWithoutASecondCopyWarnsUntilThereIsOne() throws IOException {
		Path copies = corpus.folder().resolve(".pressmark/lastgood");
		StoredDocument document = open();
		document.apply(BEGIN);
		Files.writeString(copies, "no folder");
		document.save(Progress.NONE);
		assertFalse(document.isDirty());
		assertEquals(LayerState.IN_PROGRESS, corpus.layer("ana", article.id()).state());
		String warning = document.saveWarning().orElseThrow().getMessage();
		assertTrue(warning.contains("second copy"), warning);
		Files.delete(copies);
		document.apply(state(LayerState.IN_PROGRESS, LayerState.DONE));
		document.save(Progress.NONE);
		assertEquals(Optional.empty(), document.saveWarning());
		document.close();
	}

	@Test
	void whatIsShownIsInTheFileWhoeverOfSavingAndRevertingIsFirst() throws Exception {
		StoredDocument document = open();
		document.apply(BEGIN);
		document.save(Progress.NONE);
		try (ExecutorService background = Executors.newSingleThreadExecutor()) {
			for (int run = 0; run < 150; run++) {
				document.apply(new LayerEdit("Add", List.of(
						Change.add(Mark.of("Quote", 0, 4, new Provenance("ana", Instant.EPOCH, 1))))));
				Future<?> saved = background.submit(() -> {
					document.save(Progress.NONE);
					return null;
				});
				Thread.sleep(Duration.ofNanos(run * 40_000L));
				document.revert();
				saved.get();
				assertFalse(document.isDirty(), "run " + run);
				assertEquals(document.layer(), corpus.layer("ana", article.id()), "run " + run);
			}
		}
		document.close();
	}

	@Test
	void aSaveWritesTheLayerAndEmptiesTheJournal() throws IOException {
		StoredDocument document = open();
		document.apply(BEGIN);
		document.save(Progress.NONE);
		assertFalse(document.isDirty());
		assertEquals(0, unsaved());
		document.close();
		assertEquals(LayerState.IN_PROGRESS, corpus.layer("ana", article.id()).state());
	}

	@Test
	void anEditThatComesInWhileASaveReportsIsInTheJournalOrInTheFile() throws IOException {
		StoredDocument document = open();
		document.apply(BEGIN);
		List<String> reported = new ArrayList<>();
		document.save((task, done, total) -> {
			// The platform's monitor handles the events that wait.
			if (reported.isEmpty()) {
				applyAll(document, List.of(state(LayerState.IN_PROGRESS, LayerState.DONE)));
			}
			reported.add(task);
		});
		assertEquals(document.layer(), afterKill());
		assertEquals(!document.layer().equals(corpus.layer("ana", article.id())), document.isDirty());
		document.close();
	}

	@Test
	void editsWhileAnotherThreadSavesAreInTheJournalOrInTheFile() throws Exception {
		StoredDocument document = open();
		try (ExecutorService saver = Executors.newSingleThreadExecutor()) {
			for (int round = 0; round < 30; round++) {
				Future<?> save = saver.submit(() -> {
					document.save(Progress.NONE);
					return null;
				});
				applyAll(document, round % 2 == 0 ? List.of(BEGIN) : List.of(BEGIN.inverse()));
				save.get();
				assertEquals(document.layer(), afterKill(), "round " + round);
				assertEquals(!document.layer().equals(corpus.layer("ana", article.id())), document.isDirty(),
						"round " + round);
			}
		}
		document.close();
	}

	private static void applyAll(StoredDocument document, List<LayerEdit> edits) {
		try {
			for (LayerEdit edit : edits) {
				document.apply(edit);
			}
		} catch (IOException notWritten) {
			throw new AssertionError(notWritten);
		}
	}

	/** What the next start would find of the layer if the process were killed now. */
	private Layer afterKill() throws IOException {
		Path copy = folder.resolve("copy-" + UUID.randomUUID());
		try (Stream<Path> files = Files.walk(corpus.folder())) {
			for (Path file : files.filter(file -> !file.toString().endsWith(".tmp")).toList()) {
				Files.copy(file, copy.resolve(corpus.folder().relativize(file)));
			}
		}
		try (EditJournal journal = Corpus.open(copy).journal("ana", article.id())) {
			return journal.replay().layer();
		}
	}

	@Test
	void closingWithoutASaveGivesTheEditsUp() throws IOException {
		StoredDocument document = open();
		document.apply(BEGIN);
		document.close();
		assertEquals(0, unsaved());
		assertFalse(corpus.hasLayer("ana", article.id()));
	}

	@Test
	void closingAfterASaveThatFailedKeepsTheEditsAsItsMessageSays() throws IOException {
		StoredDocument document = open();
		document.apply(BEGIN);
		document.save(Progress.NONE);
		document.apply(BEGIN.inverse());
		Files.delete(corpus.folder().resolve("layers/ana").resolve(article.id().value() + ".xmi"));
		IOException told = assertThrows(IOException.class, () -> document.save(Progress.NONE));
		assertTrue(told.getMessage().contains("your edits are kept"), told.getMessage());
		document.close();
		assertEquals(1, unsaved());
	}

	@Test
	void undoneEditsLeaveNothingToSave() throws IOException {
		StoredDocument document = open();
		document.apply(BEGIN);
		document.apply(BEGIN.inverse());
		assertFalse(document.isDirty());
		document.close();
	}

	@Test
	void whatAKilledProcessLeftComesBackUnsaved() throws IOException {
		LayerAccess killed = LayerAccess.edit(corpus, article.id(), "ana");
		killed.journal().append(BEGIN);
		killed.journal().close();
		StoredDocument document = open();
		assertEquals(LayerState.IN_PROGRESS, document.layer().state());
		assertTrue(document.wasRecovered());
		document.revert();
		assertEquals(Layer.empty(article.id(), "ana"), document.layer());
		assertFalse(document.isDirty());
		document.close();
		assertEquals(0, unsaved());
	}

	@Test
	void aSecondEditorReadsOnlyAndSaysWhy() throws IOException {
		StoredDocument first = open();
		StoredDocument second = open();
		assertTrue(first.isEditable());
		assertFalse(second.isEditable());
		assertTrue(second.readOnlyReason().contains("being edited"), second.readOnlyReason());
		assertThrows(IllegalStateException.class, () -> second.apply(BEGIN));
		assertThrows(IOException.class, () -> second.save(Progress.NONE));
		second.close();
		first.apply(BEGIN);
		assertTrue(first.isDirty(), "closing the reader must not take the journal from the writer");
		assertEquals(1, unsaved());
		first.close();
	}

	@Test
	void aLockedLayerTakesNothingButAnotherState() throws IOException {
		StoredDocument document = open();
		document.apply(state(LayerState.NEW, LayerState.LOCKED));
		assertFalse(document.isEditable());
		assertTrue(document.readOnlyReason().contains("locked"), document.readOnlyReason());
		document.apply(state(LayerState.LOCKED, LayerState.IN_PROGRESS));
		assertTrue(document.isEditable());
		document.close();
	}

	@Test
	void whatSomebodySaidIsDoneIsLockedAlsoWhereNobodyAssignedIt() throws IOException {
		StoredDocument document = open();
		document.apply(state(LayerState.NEW, LayerState.DONE));
		assertFalse(document.isEditable());
		assertTrue(document.unlockCommand().isPresent());
		document.save(Progress.NONE);
		document.close();
		StoredDocument again = open();
		assertTrue(again.earlierEdits().done().size() == 1);
		assertFalse(again.isEditable(), "the history says who was done");
		again.apply(state(LayerState.DONE, LayerState.IN_PROGRESS));
		assertTrue(again.isEditable());
		again.close();
	}

	@Test
	void aLayerThatCameInDoneIsOpenUntilSomebodySaysSo() throws IOException {
		corpus.saveLayer(Layer.empty(article.id(), "ana").withState(LayerState.DONE));
		StoredDocument document = open();
		assertTrue(document.earlierEdits().isEmpty());
		assertTrue(document.isEditable());
		document.apply(add(1));
		document.save(Progress.NONE);
		document.close();
		StoredDocument again = open();
		again.earlierEdits();
		assertTrue(again.isEditable());
		again.close();
	}

	@Test
	void changedRegionsReachListenersAndLeaveTheLayerAlone() throws IOException {
		StoredDocument document = open();
		List<Boolean> told = new ArrayList<>();
		document.addListener((before, after, edit) -> told.add(before == after && edit.equals(Optional.empty())));
		Article changed = article
				.withRegions(article.regions().stream().map(region -> region.withIncluded(false, "test")).toList());
		document.show(changed);
		assertEquals(List.of(true), told);
		assertEquals(changed, document.article());
		assertFalse(document.isDirty());
		document.close();
	}

	private static LayerEdit add(int number) {
		Mark mark = Mark.of("Cue", 0, 1 + number, new Provenance("ana", Instant.EPOCH, 1))
				.withId(new MarkId("m" + number));
		return new LayerEdit("Tag " + number, List.of(Change.add(mark)));
	}

	@Test
	void whatAnotherToolChangedCannotBeUndone() throws IOException {
		StoredDocument first = open();
		first.apply(add(1));
		first.save(Progress.NONE);
		first.close();
		Path history = corpus.folder().resolve("history/ana/one.jsonl");
		byte[] known = Files.readAllBytes(history);
		corpus.saveLayer(add(2).applyTo(corpus.layer("ana", article.id())));
		Files.write(history, known);
		StoredDocument second = open();
		assertTrue(second.earlierEdits().isEmpty());
		second.close();
	}

	@Test
	void aDamagedLayerSaysOfWhenItsCopyIsAndThatNothingIsLost() throws IOException {
		StoredDocument first = open();
		first.apply(add(1));
		first.save(Progress.NONE);
		first.close();
		Path file = corpus.folder().resolve("layers/ana/one.xmi");
		Files.writeString(file, Files.readString(file).substring(0, 300));
		LayerAccess opened = LayerAccess.edit(corpus, article.id(), "ana");
		assertTrue(opened.notice().contains("as it was saved on this machine, "), opened.notice());
		assertTrue(opened.notice().contains("Nothing is lost"), opened.notice());
		assertEquals(1, opened.layer().size());
		opened.close(true);
		Path copy = corpus.folder().resolve(".pressmark/lastgood/ana/one.xmi");
		Files.delete(copy);
		assertThrows(IOException.class, () -> LayerAccess.edit(corpus, article.id(), "ana"));
	}

	@Test
	void aStateOfAClosedLayerIsSavedAtOnce() throws IOException {
		StateChange done = new StateChange(LayerState.DONE, "done");
		Layer layer = done.apply(corpus, article.id(), "ben", Progress.NONE);
		assertEquals(LayerState.DONE, layer.state());
		assertEquals(layer, corpus.layer("ben", article.id()), "an empty layer that is done counts, and is written");
	}
}
