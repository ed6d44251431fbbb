package org.pressmark.ui.failure;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** A status that says what to do. */
public final class ExplainedStatus extends Status {

	private final String attempt;
	private final Explanation explanation;

	/**
	 * Makes the status of a failure.
	 *
	 * @param severity
	 *            one of {@link IStatus#ERROR}, {@link IStatus#WARNING}, {@link IStatus#INFO}
	 * @param attempt
	 *            what could not be done
	 * @param explanation
	 *            why, and what to do
	 * @param cause
	 *            what was thrown
	 */
	public ExplainedStatus(int severity, String attempt, Explanation explanation, Throwable cause) {
		super(severity, Failures.PLUGIN, attempt + ": " + explanation.problem(), cause);
		this.attempt = attempt;
		this.explanation = explanation;
	}

	/** {@return what could not be done} */
	public String attempt() {
		return attempt;
	}

	/** {@return why, and what to do} */
	public Explanation explanation() {
		return explanation;
	}
}
