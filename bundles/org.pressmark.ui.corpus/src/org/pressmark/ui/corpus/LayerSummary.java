package org.pressmark.ui.corpus;

import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;

/**
 * A layer in one line.
 *
 * @param state
 *            how far the annotator got
 * @param marks
 *            how many marks it has
 */
public record LayerSummary(LayerState state, int marks) {

	/** What stands for a layer that was never begun. */
	public static final LayerSummary NONE = new LayerSummary(LayerState.NEW, 0);

	/**
	 * Sums a layer up.
	 *
	 * @param layer
	 *            the layer
	 * @return its summary
	 */
	public static LayerSummary of(Layer layer) {
		return new LayerSummary(layer.state(), layer.size());
	}
}
