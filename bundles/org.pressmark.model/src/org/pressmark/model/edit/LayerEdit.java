package org.pressmark.model.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;

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
		Map<MarkId, Mark> marks = new LinkedHashMap<>();
		layer.marks().forEach(mark -> marks.put(mark.id(), mark));
		LayerState state = layer.state();
		for (Change change : changes) {
			switch (change) {
				case Change.OfMark ofMark -> apply(ofMark, marks);
				case Change.OfState ofState -> state = apply(ofState, state);
			}
		}
		return Layer.of(layer.article(), layer.annotator(), state, marks.values());
	}

	/** {@return the edit that undoes this one} */
	public LayerEdit inverse() {
		List<Change> inverted = new ArrayList<>(changes.stream().map(Change::inverse).toList());
		Collections.reverse(inverted);
		return new LayerEdit(title, inverted);
	}

	private void apply(Change.OfMark change, Map<MarkId, Mark> marks) {
		Optional<Mark> present = Optional.ofNullable(marks.get(change.id()));
		if (!present.equals(change.before())) {
			throw new EditConflictException("'" + title + "' does not fit the layer: mark " + change.id()
					+ (present.isEmpty() ? " is not there" : " is not what it was"));
		}
		change.after().ifPresentOrElse(mark -> marks.put(mark.id(), mark), () -> marks.remove(change.id()));
	}

	private LayerState apply(Change.OfState change, LayerState state) {
		if (state != change.before()) {
			throw new EditConflictException("'" + title + "' does not fit the layer: its state is " + state.key()
					+ ", not " + change.before().key());
		}
		return change.after();
	}
}
