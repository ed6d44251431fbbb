package org.pressmark.ui.corpus.internal.pace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.pressmark.model.assignment.SessionEvent;
import org.pressmark.store.assignment.SessionLog;
import org.pressmark.ui.failure.Failures;

/** Writes what was done into session logs, in the background and in order. */
final class SessionWriter {

	/**
	 * A log: whose work, where, and by what limit.
	 *
	 * @param corpus
	 *            the corpus folder
	 * @param annotator
	 *            who works
	 * @param idleAfter
	 *            the longest pause that counts as work
	 */
	record Log(Path corpus, String annotator, Duration idleAfter) {}

	private record Entry(Log log, SessionEvent event) {}

	/** Milliseconds: what comes together is written together. */
	private static final int SOON = 300;

	private final Runnable written;
	private final Map<Log, SessionLog> logs = new HashMap<>();
	private final List<Entry> waiting = new ArrayList<>();
	private final Job job = Job.createSystem(Messages.writing, (ICoreRunnable) monitor -> drain());

	/**
	 * Makes a writer.
	 *
	 * @param written
	 *            told after something was written, on any thread
	 */
	SessionWriter(Runnable written) {
		this.written = written;
		job.setPriority(Job.DECORATE);
	}

	/** Takes an event, which is written soon. */
	void add(Log log, SessionEvent event) {
		synchronized (waiting) {
			waiting.add(new Entry(log, event));
		}
		job.schedule(SOON);
	}

	/** Writes at once what waits. */
	synchronized void drain() {
		Map<Log, List<SessionEvent>> taken = new LinkedHashMap<>();
		synchronized (waiting) {
			waiting.forEach(entry -> taken.computeIfAbsent(entry.log(), log -> new ArrayList<>()).add(entry.event()));
			waiting.clear();
		}
		taken.forEach(this::write);
		if (!taken.isEmpty()) {
			written.run();
		}
	}

	/** Marks are worth more than times: who cannot write the log is not kept from working. */
	private void write(Log log, List<SessionEvent> events) {
		try {
			logs.computeIfAbsent(log, each -> SessionLog.begin(each.corpus(), each.annotator(), each.idleAfter()))
					.append(events);
		} catch (IOException failure) {
			Failures.log(Messages.notWritten, failure);
		}
	}
}
