package org.pressmark.ui.corpus.internal.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.pressmark.model.assignment.Queue;
import org.pressmark.ui.corpus.Assigned;

/** Waits until a second coding is due, so that it comes into the queue unasked. Used on the UI thread. */
final class DueTimer {

	/** A machine that slept may be late; the clock of the wall is asked that often. */
	private static final Duration LONGEST = Duration.ofMinutes(10);

	private final Runnable due;
	private final Runnable look = this::look;
	private Optional<Instant> next = Optional.empty();

	/**
	 * Makes a timer.
	 *
	 * @param due
	 *            called when a second coding has become due
	 */
	DueTimer(Runnable due) {
		this.due = due;
	}

	/** Begins to wait for the next one of a queue, in place of any other. */
	void wait(Assigned assigned) {
		next = assigned.queue().flatMap(queue -> next(queue, Instant.now()));
		schedule();
	}

	/**
	 * Finds when the next second coding is due.
	 *
	 * @param queue
	 *            the queue
	 * @param now
	 *            the time
	 * @return when; empty if none waits
	 */
	static Optional<Instant> next(Queue queue, Instant now) {
		return queue.repeats().stream().filter(repeat -> !repeat.state().isFinished())
				.flatMap(repeat -> repeat.due().stream()).filter(when -> when.isAfter(now))
				.min(Instant::compareTo);
	}

	private void schedule() {
		Display display = Display.getCurrent();
		if (display == null) {
			return;
		}
		if (next.isEmpty()) {
			display.timerExec(-1, look);
			return;
		}
		Duration left = Duration.between(Instant.now(), next.get()).plusMillis(1);
		Duration pause = left.compareTo(LONGEST) < 0 ? left : LONGEST;
		display.timerExec((int) Math.max(1, pause.toMillis()), look);
	}

	private void look() {
		if (next.filter(when -> !when.isAfter(Instant.now())).isPresent()) {
			next = Optional.empty();
			due.run();
		} else {
			schedule();
		}
	}
}
