package org.pressmark.model.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.pressmark.model.ArticleId;
import org.pressmark.model.LayerState;

/**
 * Something that an annotator did, as the session log has it.
 *
 * @param at
 *            when
 * @param kind
 *            what kind of thing
 * @param article
 *            on which article
 * @param layer
 *            name of the layer's annotator: the annotator's, or that of the second coding
 * @param active
 *            time spent on the article since the event before, without idle time; zero where that is not told
 * @param edits
 *            number of edits since the event before
 * @param state
 *            the layer's new state, for {@link Kind#STATE}
 */
public record SessionEvent(Instant at, Kind kind, ArticleId article, String layer, Duration active, int edits,
		Optional<LayerState> state) {

	/** What kinds of things there are. */
	public enum Kind {
		/** An article was opened. */
		OPENED,
		/** Time was spent on it. */
		WORKED,
		/** Its state was changed. */
		STATE,
		/** It was closed. */
		CLOSED;

		/** {@return the name used in files: {@code opened}, {@code worked}, {@code state}, {@code closed}} */
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** {@return whether the article was finished here} */
	public boolean finishes() {
		return state.filter(LayerState::isFinished).isPresent();
	}
}
