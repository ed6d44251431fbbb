package org.pressmark.testing;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/** Reads the workbench from the test's thread, and waits until it shows what the test expects. */
public final class Ui {

	/** How long a wait lasts before it fails, in milliseconds. */
	public static final long PATIENCE = 20_000;

	private static final long POLL = 10;

	private Ui() {}

	/** {@return the display of the workbench} */
	public static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	/**
	 * Reads a value on the UI thread.
	 *
	 * @param <T>
	 *            its type
	 * @param read
	 *            how to read it
	 * @return the value
	 */
	public static <T> T read(Supplier<T> read) {
		AtomicReference<@Nullable T> value = new AtomicReference<>();
		AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
		display().syncExec(() -> {
			try {
				value.set(read.get());
			} catch (RuntimeException e) {
				failure.set(e);
			}
		});
		RuntimeException thrown = failure.get();
		if (thrown != null) {
			throw thrown;
		}
		T result = value.get();
		if (result == null) {
			throw new AssertionError("Read nothing");
		}
		return result;
	}

	/**
	 * Does something on the UI thread: only what a person does not do with keys or mouse, such as putting the window in
	 * place.
	 *
	 * @param work
	 *            what to do
	 */
	public static void run(Runnable work) {
		read(() -> {
			work.run();
			return Boolean.TRUE;
		});
	}

	/**
	 * Waits until the window shows something.
	 *
	 * @param what
	 *            what is awaited, for the message of the failure
	 * @param condition
	 *            read on the UI thread every few milliseconds
	 * @throws AssertionError
	 *             if it does not come within {@link #PATIENCE}
	 */
	public static void await(String what, BooleanSupplier condition) {
		awaitPresent(what, () -> condition.getAsBoolean() ? Optional.of(Boolean.TRUE) : Optional.empty());
	}

	/**
	 * Waits until something is there.
	 *
	 * @param <T>
	 *            its type
	 * @param what
	 *            what is awaited, for the message of the failure
	 * @param lookUp
	 *            looks for it on the UI thread
	 * @return what was found
	 * @throws AssertionError
	 *             if it does not come within {@link #PATIENCE}; its cause is what the last look threw, if anything
	 */
	public static <T> T awaitPresent(String what, Supplier<Optional<T>> lookUp) {
		long deadline = System.nanoTime() + PATIENCE * 1_000_000;
		RuntimeException last = null;
		while (System.nanoTime() < deadline) {
			try {
				Optional<T> found = read(lookUp);
				if (found.isPresent()) {
					return found.get();
				}
				last = null;
			} catch (RuntimeException e) {
				last = e;
			}
			sleep(POLL);
		}
		throw new AssertionError("Waited " + PATIENCE / 1000 + " s in vain for: " + what, last);
	}

	/**
	 * Waits a while for something that a person would do again if it did not come.
	 *
	 * @param millis
	 *            how long, in milliseconds
	 * @param condition
	 *            read on the UI thread every few milliseconds
	 * @return whether it has come
	 */
	public static boolean comes(long millis, BooleanSupplier condition) {
		long deadline = System.nanoTime() + millis * 1_000_000;
		while (!read(condition::getAsBoolean)) {
			if (System.nanoTime() > deadline) {
				return false;
			}
			sleep(POLL);
		}
		return true;
	}

	/** Waits until no job runs that a person would wait for, and all pending events are handled. */
	public static void settle() {
		await("all jobs to end", () -> Job.getJobManager().isIdle());
		read(() -> {
			while (display().readAndDispatch()) {
				// until the queue is empty
			}
			return Boolean.TRUE;
		});
	}

	/**
	 * Waits a moment, between two looks.
	 *
	 * @param millis
	 *            how long, in milliseconds
	 */
	public static void pause(long millis) {
		sleep(millis);
	}

	static void sleep(long millis) {
		try {
			Thread.sleep(millis);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError("Interrupted while waiting", e);
		}
	}
}
