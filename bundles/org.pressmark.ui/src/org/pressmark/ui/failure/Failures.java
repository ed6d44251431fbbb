package org.pressmark.ui.failure;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;

/** Tells users and the log about failures. May be called from any thread. */
public final class Failures {

	static final String PLUGIN = "org.pressmark.ui";

	private static final String UNEXPECTED = "Something went wrong that Pressmark did not expect. Your saved work is"
			+ " not touched by this. Copy the details and send them to whoever looks after Pressmark for you.";

	private Failures() {}

	/**
	 * Shows a failure to the user and logs it. A cancel is no failure.
	 *
	 * @param attempt
	 *            what could not be done, such as "The article could not be saved"
	 * @param failure
	 *            what was thrown
	 */
	public static void show(String attempt, Throwable failure) {
		if (!isCancel(failure)) {
			StatusManager.getManager().handle(status(attempt, failure), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	/**
	 * Logs a failure that the user need not see.
	 *
	 * @param attempt
	 *            what could not be done
	 * @param failure
	 *            what was thrown
	 */
	public static void log(String attempt, Throwable failure) {
		if (!isCancel(failure)) {
			ILog.of(Failures.class).log(status(attempt, failure));
		}
	}

	/**
	 * Makes the last step of background work, which shows a failure if there is one.
	 *
	 * @param attempt
	 *            what could not be done
	 * @return for {@code CompletableFuture.whenComplete}
	 */
	public static BiConsumer<@Nullable Object, @Nullable Throwable> reporting(String attempt) {
		return (value, failure) -> {
			if (failure != null) {
				show(attempt, failure);
			}
		};
	}

	/**
	 * Explains a failure in a user's words.
	 *
	 * @param failure
	 *            what was thrown
	 * @return what is wrong and what to do
	 */
	public static Explanation explain(Throwable failure) {
		Throwable cause = unwrap(failure);
		return explained(cause).orElseGet(() -> new Explanation(messageOf(cause), UNEXPECTED));
	}

	/**
	 * Finds what was really thrown below the wrappers of futures and jobs.
	 *
	 * @param failure
	 *            what arrived
	 * @return the first cause that is no wrapper
	 */
	public static Throwable unwrap(Throwable failure) {
		Throwable current = failure;
		while (current instanceof CompletionException || current instanceof ExecutionException
				|| current instanceof java.lang.reflect.InvocationTargetException || current instanceof CoreException) {
			Throwable cause = current.getCause();
			if (cause == null) {
				break;
			}
			current = cause;
		}
		return current;
	}

	private static boolean isCancel(Throwable failure) {
		Throwable cause = unwrap(failure);
		return cause instanceof CancellationException || cause instanceof OperationCanceledException;
	}

	private static IStatus status(String attempt, Throwable failure) {
		return new ExplainedStatus(IStatus.ERROR, attempt, explain(failure), unwrap(failure));
	}

	private static Optional<Explanation> explained(Throwable cause) {
		if (!PlatformUI.isWorkbenchRunning()) {
			return Optional.empty();
		}
		FailureExplainer explainer = PlatformUI.getWorkbench().getService(FailureExplainer.class);
		return explainer == null ? Optional.empty() : explainer.explain(cause);
	}

	private static String messageOf(Throwable cause) {
		return Objects.requireNonNullElseGet(cause.getMessage(), () -> cause.getClass().getSimpleName());
	}
}
