package org.pressmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.ArticleId;
import org.pressmark.store.Corpus;
import org.pressmark.testing.ChildWorkbench;

/** A key, a zoom and a layout are as they were left when the window is opened again. */
@ExtendWith(OwnProcess.class)
final class ArrangeTheWindowJourneyTest {

	@TempDir
	Path folder;

	@Test
	void findsTheWindowAsItWasLeft() throws Exception {
		List<String> left = run(Map.of());
		assertEquals("key Shift+Ctrl+8", left.getFirst());
		List<String> found = run(Map.of(ArrangeTheWindow.AGAIN, "true"));
		assertEquals(left.subList(0, 2), found.subList(0, 2));
		int before = Integer.parseInt(left.get(2).split(" ")[1]);
		int after = Integer.parseInt(found.get(2).split(" ")[1]);
		assertTrue(Math.abs(before - after) <= 3, "the list of articles was " + before + " wide and is " + after);
		Corpus corpus = Corpus.open(SampleCorpusOnDisk.in(folder));
		ArticleId tram = Script.ENGLISH.article();
		assertEquals(SampleCorpusOnDisk.shipped().layer("ana", tram).inTextOrder(),
				corpus.layer("ana", tram).inTextOrder(), "what was split was undone");
	}

	private List<String> run(Map<String, String> properties) throws Exception {
		try (ChildWorkbench workbench = ChildWorkbench.start(ArrangeTheWindow.class, folder, properties)) {
			List<String> seen = workbench.awaitDone();
			assertEquals(0, workbench.awaitExit());
			return seen;
		}
	}
}
