package org.pressmark.ui.editor.document;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.pressmark.model.Layer;
import org.pressmark.model.edit.LayerEdit;

/** Those who want to know what becomes of a document. They may come and go while they are told, from any thread. */
public final class LayerListeners {

	private final List<LayerListener> listeners = new CopyOnWriteArrayList<>();

	/**
	 * Adds one.
	 *
	 * @param listener
	 *            told from now on
	 */
	public void add(LayerListener listener) {
		listeners.add(listener);
	}

	/**
	 * Removes one.
	 *
	 * @param listener
	 *            not told any more; nothing happens if it is unknown
	 */
	public void remove(LayerListener listener) {
		listeners.remove(listener);
	}

	/** Removes all. */
	public void clear() {
		listeners.clear();
	}

	/**
	 * Tells all that an edit was made.
	 *
	 * @param before
	 *            the layer as it was
	 * @param after
	 *            the layer as it is
	 * @param edit
	 *            what changed it
	 */
	public void edited(Layer before, Layer after, LayerEdit edit) {
		listeners.forEach(listener -> listener.layerChanged(before, after, Optional.of(edit)));
	}

	/**
	 * Tells all that the layer was replaced as a whole.
	 *
	 * @param before
	 *            the layer as it was
	 * @param after
	 *            the layer as it is
	 */
	public void replaced(Layer before, Layer after) {
		listeners.forEach(listener -> listener.layerChanged(before, after, Optional.empty()));
	}

	/**
	 * Tells all that something beside the marks is new: they were saved, or what they stand in has changed.
	 *
	 * @param layer
	 *            the layer as it is
	 */
	public void refreshed(Layer layer) {
		replaced(layer, layer);
	}
}
