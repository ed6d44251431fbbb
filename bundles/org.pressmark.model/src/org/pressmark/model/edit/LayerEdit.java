package org.pressmark.model.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.pressmark.model.Layer;

/**
 * One step that an annotator does and undoes as a whole.
 *
 * @param title
 *            what it does, as the undo menu shows it
 * @param changes
 *            what changes, in order; at least one
 */
public record LayerEdit(String title, List<Change> changes) {

	/**
	 * Copies the list.
	 *
	 * @throws IllegalArgumentException
	 *             if nothing changes
	 */
	public LayerEdit {
		changes = List.copyOf(changes);
		if (changes.isEmpty()) {
			throw new IllegalArgumentException("An edit that changes nothing: " + title);
		}
	}

	/**
	 * Applies the edit.
	 *
	 * @param layer
	 *            the layer as it was when the edit was made
	 * @return the changed layer
	 * @throws EditConflictException
	 *             if the layer is not what the edit expects: nothing is applied then
	 */
	public Layer applyTo(Layer layer) {
		LayerDraft draft = new LayerDraft(layer);
		draft.apply(this);
		return draft.layer();
	}

	/** {@return the edit that undoes this one} */
	public LayerEdit inverse() {
		List<Change> inverted = new ArrayList<>(changes.stream().map(Change::inverse).toList());
		Collections.reverse(inverted);
		return new LayerEdit(title, inverted);
	}
}
