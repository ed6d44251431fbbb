package org.pressmark.model.assignment;

import java.time.Instant;
import java.util.Optional;

import org.pressmark.model.ArticleId;
import org.pressmark.model.LayerState;

/** What is known of the layers of one annotator. */
public interface CodedState {

	/**
	 * Looks a layer's state up.
	 *
	 * @param layer
	 *            name of the layer's annotator, {@link RepeatCoding} ones included
	 * @param article
	 *            the article
	 * @return the state; new where there is no layer
	 */
	LayerState state(String layer, ArticleId article);

	/**
	 * Looks up when a layer was finished.
	 *
	 * @param layer
	 *            name of the layer's annotator
	 * @param article
	 *            the article
	 * @return when it got the state done or locked, the last time; empty if it is not finished
	 */
	Optional<Instant> finished(String layer, ArticleId article);
}
