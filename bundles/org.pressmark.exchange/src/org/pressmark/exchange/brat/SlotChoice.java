package org.pressmark.exchange.brat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.pressmark.exchange.reading.LabelMapping;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.SlotDefinition;

/** Finds the slot of a label that an argument of an event or a relation belongs in. */
final class SlotChoice {

	private final LabelMapping labels;

	SlotChoice(LabelMapping labels) {
		this.labels = labels;
	}

	/**
	 * Finds the slot: by its name, by the part that it plays, by the label that the role is another name of, or
	 * because only one slot takes the label at hand.
	 *
	 * @param owner
	 *            the label that may have the slot
	 * @param role
	 *            name of the role or relation in the file, without number
	 * @param filler
	 *            label of the mark to link
	 * @return the slot, if the owner has one that takes the filler
	 */
	Optional<SlotDefinition> find(LabelDefinition owner, String role, LabelDefinition filler) {
		return named(owner, role, filler).or(() -> onlyOneFor(owner, filler));
	}

	/**
	 * Finds the slot that a role names, without guessing from the label at hand.
	 *
	 * @param owner
	 *            the label that may have the slot
	 * @param role
	 *            name of the role or relation in the file
	 * @param filler
	 *            label of the mark to link
	 * @return the slot, if the owner has one of that name or part that takes the filler
	 */
	Optional<SlotDefinition> named(LabelDefinition owner, String role, LabelDefinition filler) {
		return first(owner, filler, slot -> slot.name().equalsIgnoreCase(role))
				.or(() -> first(owner, filler, slot -> slot.role().key().equalsIgnoreCase(role)))
				.or(() -> labels.find(role).flatMap(
						label -> first(owner, filler, slot -> slot.targets().contains(label.name()))));
	}

	private static Optional<SlotDefinition> onlyOneFor(LabelDefinition owner, LabelDefinition filler) {
		List<SlotDefinition> taking = owner.slots().stream().filter(slot -> slot.targets().contains(filler.name()))
				.toList();
		return taking.size() == 1 ? Optional.of(taking.getFirst()) : Optional.empty();
	}

	private static Optional<SlotDefinition> first(LabelDefinition owner, LabelDefinition filler,
			Predicate<SlotDefinition> wanted) {
		return owner.slotsFor(filler.name()).filter(wanted).findFirst();
	}
}
