package org.pressmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.store.Corpus;
import org.pressmark.store.history.HistoryEntry;
import org.pressmark.store.history.HistoryEntry.Kind;
import org.pressmark.store.history.LayerHistory;
import org.pressmark.testing.ChildWorkbench;

/** What was done can be seen, brought back, and undone on another day; and nobody has to think of saving. */
@ExtendWith(OwnProcess.class)
final class HistoryJourneyTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void restoresAStateAndUndoesItAfterARestart(Script script) throws Exception {
		ArticleId article = script.article();
		Layer shipped = SampleCorpusOnDisk.shipped().layer("ana", article);
		try (ChildWorkbench workbench = ChildWorkbench.start(RestoreFromHistory.class, folder, script.properties())) {
			List<String> seen = workbench.awaitDone();
			assertEquals("edited " + shipped.size(), seen.getFirst());
			assertEquals("left", seen.getLast());
			assertEquals(0, workbench.awaitExit());
		}
		Corpus corpus = Corpus.open(SampleCorpusOnDisk.in(folder));
		assertEquals(shipped.size() + 1, corpus.layer("ana", article).size(), "the article was saved when it was left");
		LayerHistory history = corpus.history("ana", article);
		assertEquals(List.of(Kind.START, Kind.EDIT, Kind.EDIT, Kind.EDIT, Kind.EDIT),
				history.entries().stream().map(HistoryEntry::kind).toList());
		assertEquals(shipped.inTextOrder(),
				history.stateAt(history.entries().getFirst()).orElseThrow().inTextOrder());

		try (ChildWorkbench workbench = ChildWorkbench.start(UndoAfterRestart.class, folder, script.properties())) {
			List<String> seen = workbench.awaitDone();
			assertEquals(List.of("undone the restoring", "undone " + shipped.size()), seen);
			assertEquals(0, workbench.awaitExit());
		}
		assertEquals(shipped.inTextOrder(), corpus.layer("ana", article).inTextOrder());
		assertEquals(List.of(), corpus.unsavedJournals());
	}
}
