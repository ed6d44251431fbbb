package org.pressmark.app.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.ui.IWorkbench;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.failure.Failures;

/** Decides which corpus a start opens: the one asked for, else the one of last time, else the sample corpus. */
final class FirstCorpus {

	private final IWorkbench workbench;

	FirstCorpus(IWorkbench workbench) {
		this.workbench = workbench;
	}

	void open(Optional<Path> asked) {
		CorpusSession session = workbench.getService(CorpusSession.class);
		Optional<Path> last = session.last();
		if (asked.isPresent() || last.isPresent()) {
			session.open(asked.or(() -> last).orElseThrow())
					.whenComplete(Failures.reporting("The corpus could not be opened"));
		} else if (session.recent().isEmpty()) {
			new SampleCorpus(workbench).open();
		}
	}
}
