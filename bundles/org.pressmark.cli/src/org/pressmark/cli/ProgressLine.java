package org.pressmark.cli;

import java.util.concurrent.TimeUnit;

import org.pressmark.model.progress.Progress;

/**
 * Shows on one line of a terminal how far long work is, from its second second on. Elsewhere it shows nothing.
 */
final class ProgressLine implements Progress, AutoCloseable {

	private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(1);
	private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
	private static final String CLEAR = "\r\u001b[K";

	private final Terminal terminal;
	private long next = System.nanoTime() + QUIET_NANOS;
	private boolean shown;

	ProgressLine(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public void report(String task, long done, long total) {
		long now = System.nanoTime();
		if (terminal.interactive() && now - next >= 0) {
			next = now + BETWEEN_NANOS;
			shown = true;
			String share = total > 0 ? done + " of " + total + " (" + 100 * done / total + " %)" : String.valueOf(done);
			terminal.err().print(CLEAR + task + ": " + share);
			terminal.err().flush();
		}
	}

	@Override
	public boolean isCancelled() {
		return terminal.isCancelled();
	}

	/** Clears the line. */
	@Override
	public void close() {
		if (shown) {
			terminal.err().print(CLEAR);
			terminal.err().flush();
		}
	}
}
