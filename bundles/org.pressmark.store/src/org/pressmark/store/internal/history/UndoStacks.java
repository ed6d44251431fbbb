package org.pressmark.store.internal.history;

import java.util.ArrayList;
import java.util.List;

import org.pressmark.model.edit.LayerEdit;
import org.pressmark.store.history.HistoryEntry.Kind;

/**
 * Tells from the edits of a layer which of them take others back.
 * <p>
 * Nothing of that is written down: an edit that takes back the last one exactly, under the same title, is an undo,
 * whatever key was pressed for it.
 */
final class UndoStacks {

	private final List<LayerEdit> done = new ArrayList<>();
	private final List<LayerEdit> undone = new ArrayList<>();

	/**
	 * Takes the next edit.
	 *
	 * @param edit
	 *            the edit
	 * @return what kind it is
	 */
	Kind next(LayerEdit edit) {
		if (!done.isEmpty() && isInverse(edit, done.getLast())) {
			undone.add(done.removeLast());
			return Kind.UNDO;
		}
		if (!undone.isEmpty() && edit.equals(undone.getLast())) {
			done.add(undone.removeLast());
			return Kind.REDO;
		}
		done.add(edit);
		undone.clear();
		return Kind.EDIT;
	}

	private static boolean isInverse(LayerEdit edit, LayerEdit of) {
		return edit.changes().size() == of.changes().size() && edit.title().equals(of.title())
				&& edit.equals(of.inverse());
	}

	/** {@return the same for another reading to go on with} */
	UndoStacks copy() {
		UndoStacks copy = new UndoStacks();
		copy.done.addAll(done);
		copy.undone.addAll(undone);
		return copy;
	}

	/** Forgets all: what is before cannot be undone any more. */
	void clear() {
		done.clear();
		undone.clear();
	}
}
