package org.pressmark.testing;

/**
 * What a workbench of its own process does in a test: it is started, killed and started again as a person's is.
 * <p>
 * Implementations have a public constructor without parameters. They run on a thread that is not the UI thread, once
 * the
 * window is open.
 */
@FunctionalInterface
public interface WorkbenchScript {

	/**
	 * Runs the script. Returning means success; throwing fails the test with the exception and a screenshot.
	 *
	 * @param report
	 *            where to write lines that the test reads, even after the process was killed
	 * @throws Exception
	 *             whatever goes wrong
	 */
	void run(ScriptReport report) throws Exception;

	/** {@return a part of the text of errors that the script provokes, which may be in the log; empty for none} */
	default String provokes() {
		return "";
	}
}
