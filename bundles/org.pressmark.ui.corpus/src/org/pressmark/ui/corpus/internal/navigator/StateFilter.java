package org.pressmark.ui.corpus.internal.navigator;

import org.pressmark.model.LayerState;

/** Which articles to show, by what the annotator has done with them. */
enum StateFilter {
	/** All of them. */
	ALL("All states"),
	/** Those that wait for the annotator. */
	NOT_DONE("Not done"),
	/** Those that were never begun. */
	NEW("New"),
	/** Those that were begun. */
	IN_PROGRESS("In progress"),
	/** Those that are finished, locked ones included. */
	DONE("Done"),
	/** Those that are closed against edits. */
	LOCKED("Locked");

	private final String label;

	StateFilter(String label) {
		this.label = label;
	}

	/** {@return its name for people} */
	String label() {
		return label;
	}

	boolean accepts(LayerState state) {
		return switch (this) {
			case ALL -> true;
			case NOT_DONE -> !state.isFinished();
			case NEW -> state == LayerState.NEW;
			case IN_PROGRESS -> state == LayerState.IN_PROGRESS;
			case DONE -> state.isFinished();
			case LOCKED -> state == LayerState.LOCKED;
		};
	}
}
