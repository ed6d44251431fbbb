package org.pressmark.ui.corpus.internal.navigator;

import org.eclipse.swt.graphics.Image;
import org.pressmark.model.LayerState;
import org.pressmark.ui.corpus.LayerSummary;
import org.pressmark.ui.icons.Icon;
import org.pressmark.ui.widgets.Counted;

/** How a layer looks in one cell: a word and a number, and an icon that says the same without colour. */
public final class LayerCell {

	/** What stands for a layer that somebody made and that could not be read. */
	private static final String UNREADABLE = "bad";

	/** Follows the number of marks of a layer whose file has something about it: the tooltip says what. */
	private static final String ATTENTION = " !";

	private LayerCell() {}

	/**
	 * Describes a layer.
	 *
	 * @param layer
	 *            the layer
	 * @return its state and number of marks; a dash for one that was never begun
	 */
	public static String text(LayerSummary layer) {
		if (!layer.isReadable()) {
			return UNREADABLE;
		}
		if (layer.state() == LayerState.NEW && layer.marks() == 0) {
			return "\u2013";
		}
		return name(layer.state()) + " \u00b7 " + count(layer);
	}

	/**
	 * Describes a layer where the icon says its state.
	 *
	 * @param layer
	 *            the layer
	 * @return its number of marks; a dash for one that was never begun
	 */
	public static String shortText(LayerSummary layer) {
		if (!layer.isReadable()) {
			return UNREADABLE;
		}
		return layer.state() == LayerState.NEW && layer.marks() == 0 ? "\u2013" : count(layer);
	}

	private static String count(LayerSummary layer) {
		return layer.warning().isEmpty() ? Integer.toString(layer.marks()) : layer.marks() + ATTENTION;
	}

	/**
	 * Describes a layer in words.
	 *
	 * @param annotator
	 *            whose it is
	 * @param layer
	 *            the layer
	 * @return whose it is, its state and number of marks; what has to be known of
	 *         its file, or is wrong with it, and what to do
	 */
	public static String sentence(String annotator, LayerSummary layer) {
		if (!layer.isReadable()) {
			return annotator + ": the marks cannot be shown. " + layer.problem();
		}
		String marks = annotator + ": " + name(layer.state()) + ", " + Counted.of(layer.marks(), "mark");
		return layer.warning().isEmpty() ? marks : marks + ".\n" + layer.warning();
	}

	/**
	 * Names a state.
	 *
	 * @param state
	 *            the state
	 * @return its name for people
	 */
	public static String name(LayerState state) {
		return switch (state) {
			case NEW -> "new";
			case IN_PROGRESS -> "in progress";
			case DONE -> "done";
			case LOCKED -> "locked";
		};
	}

	/**
	 * Finds the icon of a layer.
	 *
	 * @param layer
	 *            the layer
	 * @return the icon of its state; a warning if it could not be read
	 */
	public static Image image(LayerSummary layer) {
		return layer.isReadable() ? image(layer.state()) : Icon.WARNING.image();
	}

	/**
	 * Finds the icon of a state.
	 *
	 * @param state
	 *            the state
	 * @return its icon
	 */
	public static Image image(LayerState state) {
		return switch (state) {
			case NEW -> Icon.STATE_NEW.image();
			case IN_PROGRESS -> Icon.STATE_IN_PROGRESS.image();
			case DONE -> Icon.STATE_DONE.image();
			case LOCKED -> Icon.STATE_LOCKED.image();
		};
	}
}
