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
 * @param problem
 *            why its file could not be read and what to do, as a sentence; empty if it could
 * @param warning
 *            what has to be known of its file and what to do, as a sentence; empty if there is nothing
 */
public record LayerSummary(LayerState state, int marks, String problem, String warning) {

	/** What stands for a layer that was never begun. */
	public static final LayerSummary NONE = new LayerSummary(LayerState.NEW, 0);

	/**
	 * Sums up a layer with which nothing is wrong.
	 *
	 * @param state
	 *            how far the annotator got
	 * @param marks
	 *            how many marks it has
	 */
	public LayerSummary(LayerState state, int marks) {
		this(state, marks, "", "");
	}

	/**
	 * Stands for a layer that somebody made and that could not be read.
	 *
	 * @param problem
	 *            why, and what to do
	 * @return its summary
	 */
	public static LayerSummary unreadable(String problem) {
		return new LayerSummary(LayerState.NEW, 0, problem, "");
	}

	/**
	 * Adds what has to be known of a layer's file, though it could be read.
	 *
	 * @param changed
	 *            what it is and what to do, as a sentence; empty for nothing
	 * @return the changed summary
	 */
	public LayerSummary withWarning(String changed) {
		return new LayerSummary(state, marks, problem, changed);
	}

	/** {@return whether its file could be read, if it has one} */
	public boolean isReadable() {
		return problem.isEmpty();
	}

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
