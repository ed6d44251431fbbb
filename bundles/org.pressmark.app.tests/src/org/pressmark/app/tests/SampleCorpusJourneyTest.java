package org.pressmark.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.testing.ChildWorkbench;

/** The first start opens a copy of the sample corpus, with everything in it. */
@ExtendWith(OwnProcess.class)
final class SampleCorpusJourneyTest {

	@TempDir
	Path folder;

	@Test
	void opensTheSampleCorpusAtTheFirstStart() throws Exception {
		List<String> seen;
		try (ChildWorkbench workbench = ChildWorkbench.start(OpenSampleCorpus.class, folder, Map.of())) {
			seen = workbench.awaitDone();
			assertEquals(0, workbench.awaitExit());
		}
		assertTrue(seen.getFirst().matches("marks [1-9]\\d*"), seen.toString());
	}
}
