package org.pressmark.ui.editor.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressmark.model.Layer;
import org.pressmark.model.MarkId;

/**
 * The object that is being put together: either a mark with slots that waits for its parts, or parts that wait for the
 * mark that they belong to.
 *
 * @param owner
 *            the mark that waits; what is tagged next is linked to it
 * @param slot
 *            the slot of the owner that the next words or the next mark go into; empty where the first one with room
 *            takes them
 * @param loose
 *            parts in the order in which they were tagged, which the next mark with slots takes up; empty if there is
 *            an owner
 */
public record Arming(Optional<MarkId> owner, Optional<String> slot, List<MarkId> loose) {

	/** Nothing waits. */
	public static final Arming NONE = new Arming(Optional.empty(), Optional.empty(), List.of());

	/** Copies the list. */
	public Arming {
		loose = List.copyOf(loose);
	}

	/**
	 * Lets a mark wait for its parts.
	 *
	 * @param owner
	 *            the mark
	 * @return the arming
	 */
	public static Arming of(MarkId owner) {
		return new Arming(Optional.of(owner), Optional.empty(), List.of());
	}

	/**
	 * Lets parts wait for their owner.
	 *
	 * @param parts
	 *            the parts
	 * @return the arming
	 */
	public static Arming loose(List<MarkId> parts) {
		return new Arming(Optional.empty(), Optional.empty(), parts);
	}

	/**
	 * Chooses the slot that is filled next.
	 *
	 * @param name
	 *            a slot of the owner; empty for any
	 * @return the arming with it
	 */
	public Arming withSlot(Optional<String> name) {
		return new Arming(owner, name, loose);
	}

	/** {@return the marks that wait} */
	public List<MarkId> marks() {
		List<MarkId> waiting = new ArrayList<>(loose);
		owner.ifPresent(waiting::add);
		return waiting;
	}

	/** What is left of it in a layer. */
	Arming in(Layer layer) {
		Optional<MarkId> left = owner.filter(id -> layer.mark(id).isPresent());
		return new Arming(left, left.isPresent() ? slot : Optional.empty(),
				loose.stream().filter(id -> layer.mark(id).isPresent()).toList());
	}
}
