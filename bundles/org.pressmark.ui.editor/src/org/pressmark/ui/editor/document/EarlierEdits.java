package org.pressmark.ui.editor.document;

import java.util.List;

import org.pressmark.model.edit.LayerEdit;

/**
 * Edits of before the document was opened, as of another day, that led to the layer as it was then: they can be undone
 * and redone still.
 *
 * @param done
 *            what can be undone, the oldest first
 * @param undone
 *            what can be redone; the last of them is redone first
 */
public record EarlierEdits(List<LayerEdit> done, List<LayerEdit> undone) {

	/** No edits. */
	public static final EarlierEdits NONE = new EarlierEdits(List.of(), List.of());

	/** Copies the lists. */
	public EarlierEdits {
		done = List.copyOf(done);
		undone = List.copyOf(undone);
	}

	/** {@return whether there are none} */
	public boolean isEmpty() {
		return done.isEmpty() && undone.isEmpty();
	}
}
