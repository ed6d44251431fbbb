package org.pressmark.ui.editor.document;

import java.util.Optional;

import org.pressmark.model.Layer;
import org.pressmark.model.edit.LayerEdit;

/** Is told when the layer of a document has changed, or when it was saved. */
@FunctionalInterface
public interface LayerListener {

	/**
	 * The layer has changed. After a save, {@code before} and {@code after} are the same.
	 *
	 * @param before
	 *            the layer as it was
	 * @param after
	 *            the layer as it is
	 * @param edit
	 *            what changed it; empty if the layer was saved or replaced as a whole
	 */
	void layerChanged(Layer before, Layer after, Optional<LayerEdit> edit);
}
