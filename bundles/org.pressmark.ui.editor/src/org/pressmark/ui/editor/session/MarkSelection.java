package org.pressmark.ui.editor.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;

/** The marks that are selected in an editor, shared by the text and the views; the first one is the one in focus. */
public final class MarkSelection {

	/** Is told when other marks are selected. */
	@FunctionalInterface
	public interface Listener {

		/**
		 * Other marks are selected, or others wait.
		 *
		 * @param reveal
		 *            whether the user wants to see the first one: it was reached by a jump, not by pointing at it
		 */
		void selectionChanged(boolean reveal);

		/**
		 * Something happened at a place that the user wants to see, as when a step was undone there.
		 *
		 * @param place
		 *            where, UTF-16
		 */
		default void placeTouched(Fragment place) {
			// most listeners show no text
		}
	}

	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private Set<MarkId> selected = Set.of();
	private Arming arming = Arming.NONE;

	/** {@return the ids of the selected marks, the one in focus first} */
	public Set<MarkId> ids() {
		return selected;
	}

	/** {@return the mark in focus} */
	public Optional<MarkId> first() {
		return selected.stream().findFirst();
	}

	/**
	 * Resolves the selection.
	 *
	 * @param layer
	 *            where to look
	 * @return the selected marks that the layer has
	 */
	public List<Mark> in(Layer layer) {
		return selected.stream().flatMap(id -> layer.mark(id).stream()).toList();
	}

	/** {@return the mark that waits for its parts: what is tagged next is linked to it} */
	public Optional<MarkId> armed() {
		return arming.owner();
	}

	/** {@return the object that is being put together} */
	public Arming arming() {
		return arming;
	}

	/**
	 * Selects marks.
	 *
	 * @param ids
	 *            the marks, the one in focus first
	 * @param reveal
	 *            whether to scroll to it
	 */
	public void select(List<MarkId> ids, boolean reveal) {
		change(ids, arming, reveal);
	}

	/**
	 * Lets other marks wait for each other.
	 *
	 * @param changed
	 *            what waits
	 */
	public void arm(Arming changed) {
		change(List.copyOf(selected), changed, false);
	}

	/**
	 * Selects and arms in one go.
	 *
	 * @param ids
	 *            the marks to select
	 * @param arm
	 *            what waits
	 * @param reveal
	 *            whether to scroll to the first
	 */
	public void change(List<MarkId> ids, Arming arm, boolean reveal) {
		Set<MarkId> changed = new LinkedHashSet<>(ids);
		boolean same = new ArrayList<>(changed).equals(new ArrayList<>(selected)) && arm.equals(arming);
		if (same && !reveal) {
			return;
		}
		selected = changed;
		arming = arm;
		listeners.forEach(listener -> listener.selectionChanged(reveal));
	}

	/**
	 * Shows a place.
	 *
	 * @param place
	 *            where, UTF-16
	 */
	public void touch(Fragment place) {
		listeners.forEach(listener -> listener.placeTouched(place));
	}

	/**
	 * Forgets marks that are not there any more.
	 *
	 * @param layer
	 *            the layer as it is now
	 */
	public void retain(Layer layer) {
		change(selected.stream().filter(id -> layer.mark(id).isPresent()).toList(),
				arming.in(layer), false);
	}

	/**
	 * Asks to be told of changes.
	 *
	 * @param listener
	 *            called on the user interface thread
	 */
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	/**
	 * Asks not to be told any more.
	 *
	 * @param listener
	 *            the listener
	 */
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}
}
