package org.pressmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;
import org.pressmark.store.Corpus;
import org.pressmark.store.NewArticle;
import org.pressmark.store.codebook.BuiltInCodebooks;
import org.pressmark.testing.ChildWorkbench;

/** Kill -9 in the middle of an editing run costs at most the edit in flight. */
@ExtendWith(OwnProcess.class)
final class KillJourneyTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(ints = {7, 12})
	void losesAtMostTheEditInFlight(int marksBefore) throws Exception {
		Path place = folder.resolve("corpus");
		String text = "The ferry will sail again on Monday, the harbour office said. ".repeat(40);
		Corpus corpus = Corpus.create(place, "Kill", BuiltInCodebooks.read("attribution"));
		ArticleId id = corpus.add(new NewArticle("ferry", text, ArticleMetadata.ofSource("ferry.txt"),
				List.of(Region.of(RegionKind.BODY, 0, text.length(), "")), Optional.empty())).article().id();

		int drawn;
		try (ChildWorkbench workbench = ChildWorkbench.start(EditUntilKilled.class, folder, Map.of(),
				place.toString())) {
			workbench.awaitLines(marksBefore + " marks", lines -> lines.contains("marks " + marksBefore));
			workbench.kill();
			drawn = workbench.lines().size();
		}
		assertEquals(0, Corpus.open(place).layer("tess", id).size(), "nothing was saved");

		try (ChildWorkbench workbench = ChildWorkbench.start(RecoverAfterKill.class, folder, Map.of(),
				place.toString())) {
			assertEquals(List.of("recovered"), workbench.awaitDone());
			assertEquals(0, workbench.awaitExit());
		}
		int kept = Corpus.open(place).layer("tess", id).size();
		assertTrue(kept == drawn || kept == drawn + 1, drawn + " marks were drawn, " + kept + " came back");
	}
}
