package org.pressmark.cli;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.progress.Progress;

/**
 * Shows how far long work is: on one line of a terminal from its second second on, elsewhere on a line of its own every
 * few seconds, be it that the work reports nothing new.
 */
final class ProgressLine implements Progress, AutoCloseable {

	private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(1);
	private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
	private static final long BETWEEN_LINES_MILLIS = TimeUnit.SECONDS.toMillis(5);
	private static final String CLEAR = "\r\u001b[K";

	private final Terminal terminal;
	private final long betweenLinesMillis;
	private long next = System.nanoTime() + QUIET_NANOS;
	private boolean shown;
	private volatile String state = "";
	private @Nullable Timer timer;

	ProgressLine(Terminal terminal) {
		this(terminal, BETWEEN_LINES_MILLIS);
	}

	ProgressLine(Terminal terminal, long betweenLinesMillis) {
		this.terminal = terminal;
		this.betweenLinesMillis = betweenLinesMillis;
	}

	@Override
	public synchronized void report(String task, long done, long total) {
		long now = System.nanoTime();
		if (!terminal.interactive()) {
			state = state(task, done, total);
			if (timer == null) {
				timer = lines();
			}
		} else if (now - next >= 0) {
			next = now + BETWEEN_NANOS;
			shown = true;
			terminal.err().print(CLEAR + state(task, done, total));
			terminal.err().flush();
		}
	}

	private static String state(String task, long done, long total) {
		// Of a single step nobody sees how far it is.
		if (total == 1) {
			return task + "...";
		}
		return task + ": " + (total > 0 ? done + " of " + total + " (" + 100 * done / total + " %)" : done);
	}

	private Timer lines() {
		Timer lines = new Timer("progress", true);
		lines.schedule(new TimerTask() {
			@Override
			public void run() {
				terminal.err().println(state);
				terminal.err().flush();
			}
		}, betweenLinesMillis, betweenLinesMillis);
		return lines;
	}

	@Override
	public boolean isCancelled() {
		return terminal.isCancelled();
	}

	/** Clears the line. */
	@Override
	public synchronized void close() {
		Timer lines = timer;
		if (lines != null) {
			lines.cancel();
		}
		if (shown) {
			terminal.err().print(CLEAR);
			terminal.err().flush();
		}
	}
}
