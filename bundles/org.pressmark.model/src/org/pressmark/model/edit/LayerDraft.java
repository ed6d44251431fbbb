package org.pressmark.model.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;

/** A layer to which one edit after the other is applied, without a copy of all its marks for each. For one thread. */
public final class LayerDraft {

	private final Layer layer;
	private final Map<MarkId, Optional<Mark>> changed = new LinkedHashMap<>();
	private LayerState state;

	/**
	 * Starts from a layer, which stays as it is.
	 *
	 * @param layer
	 *            the layer as it was when the first edit was made
	 */
	public LayerDraft(Layer layer) {
		this.layer = layer;
		this.state = layer.state();
	}

	/**
	 * Applies an edit.
	 *
	 * @param edit
	 *            what changes
	 * @throws EditConflictException
	 *             if the layer is not what the edit expects: nothing is applied then
	 */
	public void apply(LayerEdit edit) {
		Map<MarkId, Optional<Mark>> tried = new LinkedHashMap<>();
		LayerState next = state;
		for (Change change : edit.changes()) {
			switch (change) {
				case Change.OfMark ofMark -> put(edit, ofMark, tried);
				case Change.OfState ofState -> next = next(edit, ofState, next);
			}
		}
		changed.putAll(tried);
		state = next;
	}

	/** {@return the layer with all edits that were applied} */
	public Layer layer() {
		return layer.with(changed, state);
	}

	private void put(LayerEdit edit, Change.OfMark change, Map<MarkId, Optional<Mark>> tried) {
		MarkId id = change.id();
		Optional<Mark> present = tried.containsKey(id)
				? tried.getOrDefault(id, Optional.empty())
				: changed.getOrDefault(id, layer.mark(id));
		if (!present.equals(change.before())) {
			throw new EditConflictException("'" + edit.title() + "' does not fit the layer: mark " + id
					+ (present.isEmpty() ? " is not there" : " is not what it was"));
		}
		tried.put(id, change.after());
	}

	private static LayerState next(LayerEdit edit, Change.OfState change, LayerState state) {
		if (state != change.before()) {
			throw new EditConflictException("'" + edit.title() + "' does not fit the layer: its state is " + state.key()
					+ ", not " + change.before().key());
		}
		return change.after();
	}
}
