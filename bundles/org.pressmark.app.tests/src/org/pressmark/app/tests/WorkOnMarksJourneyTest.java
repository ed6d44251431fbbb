package org.pressmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.store.Corpus;
import org.pressmark.testing.ChildWorkbench;

/** Marks that are there change by mouse and keys; what was undone leaves no trace on disk, what was saved does. */
@ExtendWith(OwnProcess.class)
final class WorkOnMarksJourneyTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void changesMarksAndSavesOneEdge(Script script) throws Exception {
		List<String> seen;
		try (ChildWorkbench workbench = ChildWorkbench.start(WorkOnMarks.class, folder, script.properties())) {
			seen = workbench.awaitDone();
			assertEquals(0, workbench.awaitExit());
		}
		String[] saved = seen.getFirst().split(" ");
		MarkId moved = new MarkId(saved[0]);
		Corpus corpus = Corpus.open(SampleCorpusOnDisk.in(folder));
		ArticleId article = script.article();
		Layer after = corpus.layer("ana", article);
		assertEquals(Integer.parseInt(saved[1]), after.mark(moved).orElseThrow().end());

		Layer before = SampleCorpusOnDisk.shipped().layer("ana", article);
		Mark old = before.mark(moved).orElseThrow();
		Fragment shorter = new Fragment(old.begin(), Integer.parseInt(saved[1]));
		Mark expected = old.withFragments(List.of(shorter))
				.withProvenance(after.mark(moved).orElseThrow().provenance());
		assertEquals(before.with(expected).inTextOrder(), after.inTextOrder());
		assertEquals(List.of(), corpus.unsavedJournals());
	}
}
