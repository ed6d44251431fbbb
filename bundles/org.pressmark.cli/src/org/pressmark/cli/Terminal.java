package org.pressmark.cli;

import java.io.PrintStream;

/**
 * Where a command writes, and how it learns that it should stop.
 */
final class Terminal {

	private final PrintStream out;
	private final PrintStream err;
	private final boolean interactive;
	private volatile boolean cancelled;

	/**
	 * Joins the two streams.
	 *
	 * @param out
	 *            for results
	 * @param err
	 *            for everything else
	 * @param interactive
	 *            whether a person watches {@code err}, so that progress may be shown there
	 */
	Terminal(PrintStream out, PrintStream err, boolean interactive) {
		this.out = out;
		this.err = err;
		this.interactive = interactive;
	}

	PrintStream out() {
		return out;
	}

	PrintStream err() {
		return err;
	}

	boolean interactive() {
		return interactive;
	}

	/** Asks the command to stop at the next point where nothing is left half done. */
	void cancel() {
		cancelled = true;
	}

	boolean isCancelled() {
		return cancelled;
	}

	void flush() {
		out.flush();
		err.flush();
	}
}
