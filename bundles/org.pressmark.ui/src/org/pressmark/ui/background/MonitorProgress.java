package org.pressmark.ui.background;

import org.eclipse.core.runtime.IProgressMonitor;
import org.pressmark.model.progress.Progress;

/** Shows progress in a monitor of the platform, and learns from it that the user gave up. */
public final class MonitorProgress implements Progress {

	/** Ticks of the monitor: fine enough for a smooth bar, whatever the number of steps. */
	private static final int TICKS = 1000;

	private final IProgressMonitor monitor;
	private String task = "";
	private int shown;
	private boolean begun;

	/**
	 * Wraps a monitor on which {@code beginTask} was not called.
	 *
	 * @param monitor
	 *            where to show progress
	 */
	public MonitorProgress(IProgressMonitor monitor) {
		this.monitor = monitor;
	}

	@Override
	public void report(String nextTask, long done, long total) {
		if (!begun) {
			begun = true;
			// Of a single step nobody sees how far it is: a bar that stands still would look as if nothing were done.
			monitor.beginTask("", total > 1 ? TICKS : IProgressMonitor.UNKNOWN);
		}
		if (!nextTask.equals(task)) {
			task = nextTask;
			monitor.subTask(nextTask);
		}
		int ticks = total > 1 ? (int) (TICKS * Math.min(done, total) / total) : 0;
		if (ticks > shown) {
			monitor.worked(ticks - shown);
			shown = ticks;
		}
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled();
	}
}
