package org.pressmark.store.internal.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.store.internal.history.HistoryLine.Step;

/** A layer that edit after edit is applied to, at the cost of what changes and not of the whole layer. */
final class Replay {

	private final Map<MarkId, Mark> marks = new LinkedHashMap<>();
	private LayerState state;

	Replay(LayerState state, Collection<Mark> marks) {
		this.state = state;
		marks.forEach(mark -> this.marks.put(mark.id(), mark));
	}

	static Replay of(Layer layer) {
		return new Replay(layer.state(), layer.marks());
	}

	/** {@return the same for another reading to go on with} */
	Replay copy() {
		return new Replay(state, marks.values());
	}

	/**
	 * Does what a line says.
	 *
	 * @param line
	 *            the line
	 * @return the edit, with what was there before
	 */
	LayerEdit apply(HistoryLine.Edited line) {
		List<Change> changes = new ArrayList<>();
		for (Step step : line.steps()) {
			switch (step) {
				case Step.Put put -> changes.add(new Change.OfMark(
						Optional.ofNullable(marks.put(put.mark().id(), put.mark())), Optional.of(put.mark())));
				case Step.Removed removed -> {
					Mark before = marks.remove(removed.id());
					if (before == null) {
						throw new IllegalArgumentException("There is no mark " + removed.id().value() + " to remove");
					}
					changes.add(Change.remove(before));
				}
				case Step.State changed -> {
					changes.add(new Change.OfState(state, changed.state()));
					state = changed.state();
				}
			}
		}
		return new LayerEdit(line.title(), changes);
	}

	/**
	 * Does an edit, whatever was there before.
	 *
	 * @param edit
	 *            the edit
	 */
	void apply(LayerEdit edit) {
		for (Change change : edit.changes()) {
			switch (change) {
				case Change.OfMark mark -> mark.after().ifPresentOrElse(after -> marks.put(after.id(), after),
						() -> marks.remove(mark.id()));
				case Change.OfState changed -> state = changed.after();
			}
		}
	}

	/** {@return whether the layer is in that state and has those marks} */
	boolean is(LayerState other, Collection<Mark> otherMarks) {
		return state == other && marks.size() == otherMarks.size()
				&& otherMarks.stream().allMatch(mark -> mark.equals(marks.get(mark.id())));
	}

	/** {@return the layer as it is now} */
	Layer layer(ArticleId article, String annotator) {
		return Layer.of(article, annotator, state, marks.values());
	}
}
