package org.pressmark.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** Listens to the platform's log, so that an error that nobody saw fails the test. */
public final class ErrorLog implements AutoCloseable {

	private final List<IStatus> errors = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, plugin) -> {
		if (status.getSeverity() == IStatus.ERROR) {
			errors.add(status);
		}
	};

	/** Begins to listen. */
	public ErrorLog() {
		Platform.addLogListener(listener);
	}

	/** {@return the errors so far, as text with their causes; empty if there are none} */
	public String text() {
		return errors.stream().map(ErrorLog::describe).collect(Collectors.joining("\n"));
	}

	/** Forgets the errors so far, where a test provokes one. */
	public void forget() {
		errors.clear();
	}

	/**
	 * Forgets errors that a test provokes.
	 *
	 * @param provoked
	 *            a part of their text; nothing is forgotten where it is empty
	 */
	public void forget(String provoked) {
		errors.removeIf(error -> !provoked.isEmpty() && describe(error).contains(provoked));
	}

	/**
	 * Fails if anything was logged as an error.
	 *
	 * @throws AssertionError
	 *             with the errors
	 */
	public void assertEmpty() {
		if (!errors.isEmpty()) {
			throw new AssertionError("Unexpected errors in the log:\n" + text());
		}
	}

	@Override
	public void close() {
		Platform.removeLogListener(listener);
	}

	private static String describe(IStatus status) {
		StringBuilder text = new StringBuilder(status.getPlugin()).append(": ").append(status.getMessage());
		for (Throwable cause = status.getException(); cause != null; cause = cause.getCause()) {
			text.append("\n  ").append(cause);
			for (int i = 0; i < Math.min(12, cause.getStackTrace().length); i++) {
				text.append("\n    at ").append(cause.getStackTrace()[i]);
			}
		}
		return text.toString();
	}
}
