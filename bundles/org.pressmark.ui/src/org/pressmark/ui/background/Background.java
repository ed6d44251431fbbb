package org.pressmark.ui.background;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.pressmark.model.progress.Progress;

/**
 * Runs work as a job that the Progress view shows and the user can cancel.
 * <p>
 * The result comes back on the UI thread, so that callers may touch widgets in {@code thenAccept} and
 * {@code whenComplete}. Cancelling the future cancels the job. A failure is not shown by the job: who starts the work
 * knows what to tell, mostly by {@code whenComplete(Failures.reporting("..."))}.
 */
public final class Background {

	private Background() {}

	/**
	 * Work that takes a while.
	 *
	 * @param <T>
	 *            what it results in
	 */
	@FunctionalInterface
	public interface Work<T> {

		/**
		 * Does the work, on a thread that is not the UI thread.
		 *
		 * @param progress
		 *            where to report, and to learn of a cancel
		 * @return the result
		 * @throws Exception
		 *             what went wrong; it fails the future
		 */
		T run(Progress progress) throws Exception;
	}

	/**
	 * Runs work beside everything else.
	 *
	 * @param <T>
	 *            what it results in
	 * @param title
	 *            what is being done, as the Progress view names it
	 * @param work
	 *            the work
	 * @return the result; completed on the UI thread
	 */
	public static <T> CompletableFuture<T> run(String title, Work<T> work) {
		return start(new WorkJob<>(title, work, Display.getDefault()));
	}

	/**
	 * Runs work that must not run at the same time as other work of the same rule.
	 *
	 * @param <T>
	 *            what it results in
	 * @param title
	 *            what is being done, as the Progress view names it
	 * @param rule
	 *            what it needs for itself
	 * @param work
	 *            the work
	 * @return the result; completed on the UI thread
	 */
	public static <T> CompletableFuture<T> runAlone(String title, ISchedulingRule rule, Work<T> work) {
		WorkJob<T> job = new WorkJob<>(title, work, Display.getDefault());
		job.setRule(rule);
		return start(job);
	}

	private static <T> CompletableFuture<T> start(WorkJob<T> job) {
		job.schedule();
		return job.result;
	}

	private static final class WorkJob<T> extends Job {

		private final Work<T> work;
		private final Display display;
		private final CompletableFuture<T> result = new CompletableFuture<>();

		WorkJob(String title, Work<T> work, Display display) {
			super(title);
			this.work = work;
			this.display = display;
			result.whenComplete((value, failure) -> {
				if (failure instanceof CancellationException) {
					cancel();
				}
			});
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				T value = work.run(new MonitorProgress(monitor));
				onDisplay(() -> result.complete(value));
				return Status.OK_STATUS;
			} catch (CancellationException | OperationCanceledException cancelled) {
				onDisplay(() -> result.completeExceptionally(new CancellationException(getName())));
				return Status.CANCEL_STATUS;
			} catch (Exception | LinkageError failure) {
				onDisplay(() -> result.completeExceptionally(failure));
				return Status.OK_STATUS;
			} finally {
				monitor.done();
			}
		}

		private void onDisplay(Runnable completion) {
			if (!display.isDisposed()) {
				display.asyncExec(completion);
			}
		}

		@Override
		protected void canceling() {
			if (getThread() == null) {
				onDisplay(() -> result.completeExceptionally(new CancellationException(getName())));
			}
		}
	}
}
