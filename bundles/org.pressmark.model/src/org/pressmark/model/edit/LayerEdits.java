package org.pressmark.model.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.SlotDefinition;

/** Makes the edits that need more than the mark at hand: deleting with links, linking into a slot, restoring. */
public final class LayerEdits {

	private LayerEdits() {}

	/**
	 * Deletes marks, and takes them out of every slot that names them, so that no link dangles.
	 *
	 * @param layer
	 *            the layer as it is
	 * @param ids
	 *            the marks to delete; unknown ids are passed over
	 * @param title
	 *            name of the step
	 * @return the edit
	 * @throws IllegalArgumentException
	 *             if the layer has none of the marks
	 */
	public static LayerEdit delete(Layer layer, Set<MarkId> ids, String title) {
		List<Change> changes = new ArrayList<>();
		ids.stream().flatMap(layer::pointingTo).distinct().filter(mark -> !ids.contains(mark.id())).sorted().forEach(
				mark -> changes.add(Change.replace(mark, mark.withSlots(without(mark.slots(), ids)))));
		ids.stream().flatMap(id -> layer.mark(id).stream()).sorted().map(Change::remove).forEach(changes::add);
		return new LayerEdit(title, changes);
	}

	/**
	 * Makes one layer of another.
	 *
	 * @param from
	 *            the layer as it is
	 * @param to
	 *            the layer as it is to be, of the same annotator on the same article
	 * @param title
	 *            name of the step
	 * @return the edit; empty if both are the same
	 */
	public static Optional<LayerEdit> difference(Layer from, Layer to, String title) {
		List<Change> changes = new ArrayList<>();
		from.marks().stream().filter(mark -> to.mark(mark.id()).isEmpty()).map(Change::remove).forEach(changes::add);
		for (Mark mark : to.marks()) {
			Optional<Mark> before = from.mark(mark.id());
			if (!before.equals(Optional.of(mark))) {
				changes.add(new Change.OfMark(before, Optional.of(mark)));
			}
		}
		if (from.state() != to.state()) {
			changes.add(new Change.OfState(from.state(), to.state()));
		}
		return changes.isEmpty() ? Optional.empty() : Optional.of(new LayerEdit(title, changes));
	}

	/**
	 * Puts a mark into a slot; one that takes a single mark lets go of the one before.
	 *
	 * @param owner
	 *            the mark that has the slot
	 * @param slot
	 *            the slot
	 * @param filler
	 *            the mark to link
	 * @return the owner with the link; the same owner if it has it already
	 */
	public static Mark link(Mark owner, SlotDefinition slot, MarkId filler) {
		List<MarkId> fillers = slot.isSingle() ? new ArrayList<>() : new ArrayList<>(owner.slot(slot.name()));
		if (!fillers.contains(filler)) {
			fillers.add(filler);
		}
		return owner.withSlot(slot.name(), fillers);
	}

	private static Map<String, List<MarkId>> without(Map<String, List<MarkId>> slots, Set<MarkId> gone) {
		return slots.entrySet().stream()
				.collect(Collectors.toMap(Map.Entry::getKey,
						entry -> entry.getValue().stream().filter(id -> !gone.contains(id)).toList(),
						(one, other) -> one, LinkedHashMap::new));
	}
}
