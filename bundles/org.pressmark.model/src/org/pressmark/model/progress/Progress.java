package org.pressmark.model.progress;

import java.util.concurrent.CancellationException;

/**
 * Where long work reports how far it is, and learns that nobody waits for it any more.
 * <p>
 * Modelled after what command lines and windows both can show; it imports neither. Implementations are called from one
 * thread at a time.
 */
public interface Progress {

	/** Shows nothing and is never cancelled. */
	Progress NONE = (task, done, total) -> {};

	/**
	 * Reports how far the work is.
	 *
	 * @param task
	 *            what is being done, for people
	 * @param done
	 *            steps done
	 * @param total
	 *            steps in all; 0 where not known
	 */
	void report(String task, long done, long total);

	/** {@return whether the work should stop} */
	default boolean isCancelled() {
		return false;
	}

	/**
	 * Stops the work if it was cancelled: to be called between steps, where stopping leaves nothing half done.
	 *
	 * @throws CancellationException
	 *             if it was
	 */
	default void checkCancelled() {
		if (isCancelled()) {
			throw new CancellationException("Cancelled");
		}
	}
}
