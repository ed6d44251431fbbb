package org.pressmark.model.assignment;

import org.pressmark.model.ArticleId;
import org.pressmark.model.LayerState;

/**
 * One thing to code.
 *
 * @param article
 *            the article
 * @param layer
 *            name of the layer that it is coded in
 * @param state
 *            how far that layer is
 */
public record QueueItem(ArticleId article, String layer, LayerState state) {

	/** {@return whether it is coded a second time} */
	public boolean isRepeat() {
		return RepeatCoding.isRepeat(layer);
	}
}
