package org.pressmark.benchmarks.startup;

import org.pressmark.benchmarks.report.Times;

/** How long the warm starts of one workbench take. */
final class StartTimes {

	private final Workbench workbench;
	private final Times painted = new Times();
	private final Times settled = new Times();

	private StartTimes(Workbench workbench) {
		this.workbench = workbench;
	}

	/**
	 * Starts a workbench twice without counting it: first so that Java writes what it keeps for later starts.
	 *
	 * @param workbench
	 *            which
	 * @return no times yet
	 */
	static StartTimes warm(Workbench workbench) {
		workbench.learn();
		workbench.start();
		return new StartTimes(workbench);
	}

	/** Starts the workbench once. */
	void addOne() {
		Workbench.Start start = workbench.start();
		painted.add(start.painted());
		settled.add(start.settled());
	}

	/** {@return the median of milliseconds from the command until the window was painted first} */
	double painted() {
		return painted.median();
	}

	/** {@return the median of milliseconds from the command until nothing was left to paint or to do} */
	double settled() {
		return settled.median();
	}
}
