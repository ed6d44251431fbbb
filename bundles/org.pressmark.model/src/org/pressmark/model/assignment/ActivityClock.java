package org.pressmark.model.assignment;

import java.time.Duration;

/**
 * Measures how long somebody works, without idle time: the time between two inputs counts if it is not longer than a
 * limit, and not at all if it is.
 * <p>
 * Times are readings of any clock that never goes back, in nanoseconds. An input costs a subtraction and an addition.
 */
public final class ActivityClock {

	/** The longest pause that counts as work: a minute. */
	public static final Duration IDLE_AFTER = Duration.ofSeconds(60);

	private final long limit;
	private long last;
	private boolean runs;
	private long active;

	/**
	 * Makes a clock that does not run yet.
	 *
	 * @param idleAfter
	 *            the longest pause that counts as work
	 */
	public ActivityClock(Duration idleAfter) {
		limit = idleAfter.toNanos();
	}

	/**
	 * Notes an input: a key, a click, a movement of the mouse or of its wheel. The first one starts the clock.
	 *
	 * @param nanos
	 *            when
	 */
	public void input(long nanos) {
		count(nanos);
		last = nanos;
		runs = true;
	}

	/**
	 * Stops the clock, because the article is left. What passed since the last input counts as a pause does.
	 *
	 * @param nanos
	 *            when
	 */
	public void stop(long nanos) {
		count(nanos);
		runs = false;
	}

	/** {@return the time that counts, up to the last input} */
	public Duration active() {
		return Duration.ofNanos(active);
	}

	/** {@return the time that counts since the last call of this} */
	public Duration take() {
		Duration taken = active();
		active = 0;
		return taken;
	}

	private void count(long nanos) {
		long pause = nanos - last;
		if (runs && pause <= limit) {
			active += pause;
		}
	}
}
