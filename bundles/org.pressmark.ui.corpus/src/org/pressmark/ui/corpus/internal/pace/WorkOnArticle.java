package org.pressmark.ui.corpus.internal.pace;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.pressmark.model.LayerState;
import org.pressmark.model.assignment.ActivityClock;
import org.pressmark.model.assignment.SessionEvent;
import org.pressmark.model.assignment.SessionEvent.Kind;
import org.pressmark.store.LayerKey;

/** The time that is spent on one open article, and how many edits were made. */
public final class WorkOnArticle {

	private final LayerKey layer;
	private final ActivityClock clock;
	private int edits;

	/**
	 * Begins, with no time spent.
	 *
	 * @param layer
	 *            the layer that is open
	 * @param idleAfter
	 *            the longest pause that counts as work
	 */
	public WorkOnArticle(LayerKey layer, Duration idleAfter) {
		this.layer = layer;
		this.clock = new ActivityClock(idleAfter);
	}

	/**
	 * Notes an input.
	 *
	 * @param nanos
	 *            when
	 */
	public void input(long nanos) {
		clock.input(nanos);
	}

	/**
	 * Notes that something else is worked on.
	 *
	 * @param nanos
	 *            when
	 */
	public void leave(long nanos) {
		clock.stop(nanos);
	}

	/** Notes an edit. */
	public void edited() {
		edits++;
	}

	/** {@return whether there is something that was not told yet} */
	public boolean hasNews() {
		return edits > 0 || clock.active().toMillis() > 0;
	}

	/**
	 * Tells what happened, with what was done since this was called the last time.
	 *
	 * @param kind
	 *            what happened
	 * @param at
	 *            when
	 * @param state
	 *            the layer's new state, if it has one
	 * @return the event
	 */
	public SessionEvent tell(Kind kind, Instant at, Optional<LayerState> state) {
		SessionEvent event = new SessionEvent(at, kind, layer.article(), layer.annotator(), clock.take(), edits, state);
		edits = 0;
		return event;
	}
}
