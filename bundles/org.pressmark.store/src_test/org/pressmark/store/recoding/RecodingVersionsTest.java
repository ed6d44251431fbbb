package org.pressmark.store.recoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Provenance;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.progress.Progress;
import org.pressmark.model.recoding.CodebookDraft;
import org.pressmark.model.recoding.Decision;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import org.pressmark.store.EditJournal;
import org.pressmark.store.Finding;
import org.pressmark.store.Recovery;
import org.pressmark.store.Samples;
import org.pressmark.store.Verification;

/** Versions of the codebook are for ever, and what was made under an older one is brought up wherever it lies. */
class RecodingVersionsTest {

	private static final Provenance ANNA = new Provenance("anna", Instant.EPOCH, 3);

	private final Path folder;
	private final Corpus corpus;
	private final Article article;

	RecodingVersionsTest(@TempDir Path temp) throws Exception {
		folder = temp.resolve("c");
		corpus = Samples.corpus(folder);
		article = Samples.add(corpus, "a", Samples.TEXT);
	}

	private static Mark mark(String id, String label) {
		return Mark.of(label, 0, 7, ANNA).withId(new MarkId(id));
	}

	private Layer layer(Mark... marks) {
		return Layer.of(article.id(), "anna", LayerState.IN_PROGRESS, List.of(marks));
	}

	private Corpus rename(String label, String name) throws Exception {
		Corpus open = Corpus.open(folder);
		CodebookDraft draft = CodebookDraft.of(open.codebook()).renameLabel(label, name);
		assertTrue(new CorpusRecoding(open)
				.apply(new CodebookUpdate(draft.codebook(), draft.decisions(), "lena", ""), Progress.NONE).applied());
		return Corpus.open(folder);
	}

	private List<Finding> errors() throws Exception {
		return Verification.of(folder, Progress.NONE).stream().filter(Finding::isError).toList();
	}

	@Test
	void theNumberOfAVersionThatWasUndoneIsNotUsedAgain() throws Exception {
		corpus.saveLayer(layer(mark("s", "Source")));
		byte[] old = Files.readAllBytes(folder.resolve("layers/anna/a.xmi"));
		rename("Source", "Voice");
		new CorpusRecoding(Corpus.open(folder)).undo("lena", Progress.NONE);
		assertEquals(5, new CorpusRecoding(Corpus.open(folder)).nextVersion());
		Corpus now = rename("Source", "Speaker");
		assertEquals(5, now.codebook().version());
		assertEquals(List.of(), errors());

		Files.write(folder.resolve("layers/anna/a.xmi"), old);
		assertEquals(List.of("Speaker"), labels(now.layer("anna", article.id())), "a layer that comes late");
		assertEquals(6, rename("Speaker", "Person").codebook().version());
		assertEquals(List.of("Person"), labels(Corpus.open(folder).layer("anna", article.id())));
		assertEquals(List.of(), errors());
	}

	private static List<String> labels(Layer layer) {
		return layer.inTextOrder().stream().map(Mark::label).toList();
	}

	@Test
	void editsThatWereNeverSavedAreRecodedWhenTheCodebookComesFromElsewhere() throws Exception {
		corpus.saveLayer(layer(mark("s", "Source")));
		LayerEdit add = new LayerEdit("Mark as Source", List.of(Change.add(mark("t", "Source"))));
		LayerEdit note = new LayerEdit("Note", List.of(Change.replace(mark("s", "Source"),
				mark("s", "Source").withNote("look"))));
		LayerEdit cue = new LayerEdit("Mark as Cue", List.of(Change.add(mark("c", "Cue"))));
		Path journal = folder.resolve(".pressmark/journal/anna/a.jsonl");
		try (EditJournal killed = corpus.journal("anna", article.id())) {
			killed.append(add);
			killed.append(note);
			killed.append(cue);
		}
		byte[] left = Files.readAllBytes(journal);
		Files.delete(journal);
		Corpus open = Corpus.open(folder);
		CodebookDraft renamed = CodebookDraft.of(open.codebook()).renameLabel("Source", "Voice");
		CodebookDraft merged = renamed.mergeLabel("Cue", "Voice");
		new CorpusRecoding(open).apply(new CodebookUpdate(merged.codebook(), merged.decisions(), "lena", ""),
				Progress.NONE);
		Files.write(journal, left);

		Corpus now = Corpus.open(folder);
		try (EditJournal again = now.journal("anna", article.id())) {
			Recovery recovery = again.replay();
			assertEquals(List.of(), recovery.unapplied());
			assertEquals(List.of("Voice", "Voice", "Voice"), labels(recovery.layer()));
			assertEquals("look", recovery.layer().mark(new MarkId("s")).orElseThrow().note());
			assertEquals(Optional.empty(), again.save(recovery.layer()));
		}
		assertEquals(3, Corpus.open(folder).layer("anna", article.id()).size());
	}

	@Test
	void anEditOfALabelThatIsGoneIsKeptForAPersonToLookAt() throws Exception {
		Path journal = folder.resolve(".pressmark/journal/anna/a.jsonl");
		try (EditJournal killed = corpus.journal("anna", article.id())) {
			killed.append(new LayerEdit("Mark", List.of(Change.add(mark("s", "Source")))));
			killed.append(new LayerEdit("Mark", List.of(Change.add(mark("q", "Quote")))));
		}
		byte[] left = Files.readAllBytes(journal);
		Files.delete(journal);
		Corpus open = Corpus.open(folder);
		CodebookDraft draft = CodebookDraft.of(open.codebook()).mergeLabel("Source", "Cue");
		List<Decision> drop = List.of(new Decision.DropLabel("Source"));
		new CorpusRecoding(open).apply(new CodebookUpdate(draft.codebook(), drop, "lena", ""), Progress.NONE);
		Files.write(journal, left);
		try (EditJournal again = Corpus.open(folder).journal("anna", article.id())) {
			Recovery recovery = again.replay();
			assertEquals(List.of("Quote"), labels(recovery.layer()));
			assertEquals(1, recovery.unapplied().size());
			String kept = Files.readString(recovery.keptIn().orElseThrow());
			assertTrue(kept.contains("Source"), kept);
		}
	}

	@Test
	void whatWasReadBeforeSomebodyElseSavedIsNotWrittenOverIt() throws Exception {
		corpus.saveLayer(layer(mark("s", "Source")));
		LayerEdit drop = new LayerEdit("Restore", List.of(Change.remove(mark("s", "Source"))));
		Layer then = layer();
		corpus.saveLayer(layer(mark("s", "Source"), mark("t", "Source")));
		CorpusException refused = assertThrows(CorpusException.class, () -> corpus.saveLayer(then, drop, "lena"));
		assertTrue(refused.problem().contains("changed meanwhile"), refused.problem());
		assertEquals(2, corpus.layer("anna", article.id()).size());
	}

	@Test
	void layersWithUnsavedEditsAreNotBroughtUp() throws Exception {
		corpus.saveLayer(layer(mark("s", "Source")));
		byte[] old = Files.readAllBytes(folder.resolve("layers/anna/a.xmi"));
		Corpus now = rename("Source", "Voice");
		Files.write(folder.resolve("layers/anna/a.xmi"), old);
		try (EditJournal killed = now.journal("anna", article.id())) {
			killed.append(new LayerEdit("Mark", List.of(Change.add(mark("t", "Voice")))));
		}
		CorpusException refused = assertThrows(CorpusException.class,
				() -> new CorpusRecoding(Corpus.open(folder)).bringUp(Progress.NONE));
		assertTrue(refused.problem().contains("edits that were never saved"), refused.problem());
		try (EditJournal journal = Corpus.open(folder).journal("anna", article.id())) {
			journal.save(journal.replay().layer());
		}
		assertEquals(List.of(), new CorpusRecoding(Corpus.open(folder)).bringUp(Progress.NONE));
		assertEquals(List.of("Voice", "Voice"), labels(Corpus.open(folder).layer("anna", article.id())));
	}
}
