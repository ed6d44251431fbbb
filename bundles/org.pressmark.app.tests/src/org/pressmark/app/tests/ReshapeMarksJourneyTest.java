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

/** A mark goes through many shapes; on disk is the last one, and everything else is as it was. */
@ExtendWith(OwnProcess.class)
final class ReshapeMarksJourneyTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void splitsMergesAndDuplicatesAQuote(Script script) throws Exception {
		List<String> seen;
		try (ChildWorkbench workbench = ChildWorkbench.start(ReshapeMarks.class, folder, script.properties())) {
			seen = workbench.awaitDone();
			assertEquals(0, workbench.awaitExit());
		}
		String[] told = seen.getFirst().split(" ");
		MarkId id = new MarkId(told[0]);
		ArticleId article = script.article();
		Corpus corpus = Corpus.open(SampleCorpusOnDisk.in(folder));
		Layer after = corpus.layer("ana", article);
		Layer before = SampleCorpusOnDisk.shipped().layer("ana", article);
		Mark old = before.mark(id).orElseThrow();
		Mark quote = after.mark(id).orElseThrow();
		Mark copy = after.mark(new MarkId(told[1])).orElseThrow();
		Fragment bare = new Fragment(old.begin() + 1, old.end() - 1);
		assertEquals(List.of(bare), quote.fragments());
		assertEquals(old.withFragments(List.of(bare)), quote.withProvenance(old.provenance()));
		assertEquals(quote.withProvenance(copy.provenance()), copy.withId(id));

		assertEquals(before.size() + 1, after.size());
		before.marks().stream().filter(mark -> !mark.id().equals(id))
				.forEach(mark -> assertEquals(mark, after.mark(mark.id()).orElseThrow()));
		assertEquals(List.of(), corpus.unsavedJournals());
	}
}
