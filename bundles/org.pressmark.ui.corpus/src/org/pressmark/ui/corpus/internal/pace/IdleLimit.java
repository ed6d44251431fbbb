package org.pressmark.ui.corpus.internal.pace;

import java.time.Duration;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.pressmark.model.assignment.ActivityClock;

/** The longest pause that counts as work, as the preferences have it. */
public final class IdleLimit {

	/** Seconds that can be chosen at least. */
	public static final int SHORTEST = 5;
	/** Seconds that can be chosen at most. */
	public static final int LONGEST = 3600;

	private static final String NODE = "org.pressmark.ui.corpus";
	private static final String KEY = "idle.seconds";

	private IdleLimit() {}

	/** {@return the limit} */
	public static Duration get() {
		int seconds = InstanceScope.INSTANCE.getNode(NODE).getInt(KEY, usualSeconds());
		return Duration.ofSeconds(Math.max(SHORTEST, Math.min(LONGEST, seconds)));
	}

	/** {@return the limit that nobody has changed, in seconds} */
	public static int usualSeconds() {
		return (int) ActivityClock.IDLE_AFTER.toSeconds();
	}

	/**
	 * Changes the limit for articles that are opened from now on.
	 *
	 * @param seconds
	 *            the limit
	 */
	public static void set(int seconds) {
		InstanceScope.INSTANCE.getNode(NODE).putInt(KEY, seconds);
	}
}
