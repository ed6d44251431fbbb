package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.pressmark.ui.background.MonitorProgress;

/** A bar shows how far work is where that is known, and that there is work where it is not. */
final class MonitorProgressTest {

	private final List<Integer> begun = new ArrayList<>();
	private int worked;
	private final MonitorProgress progress = new MonitorProgress(new NullProgressMonitor() {
		@Override
		public void beginTask(String name, int total) {
			begun.add(total);
		}

		@Override
		public void worked(int ticks) {
			worked += ticks;
		}
	});

	@Test
	void aSingleLongStepMovesTheBarAllTheTime() {
		progress.report("Reading", 0, 1);
		progress.report("Importing", 0, 1);
		assertEquals(List.of(IProgressMonitor.UNKNOWN), begun);
	}

	@Test
	void stepsFillTheBarToItsEnd() {
		for (int done = 0; done <= 3; done++) {
			progress.report("Reading", done, 3);
		}
		assertEquals(1, begun.size());
		assertEquals(begun.getFirst(), worked);
	}
}
