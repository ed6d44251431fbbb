package org.pressmark.ui.editor.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.SlotRole;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdits;

/**
 * Decides what belongs together. What is tagged while a mark is armed goes into the first slot that takes it and has
 * room: into an empty slot from up to {@value #REACH} characters away, beside what is already there only from the
 * same paragraph. Anything else is linked by command.
 */
public final class Linking {

	private static final int REACH = 1000;

	private final Article article;
	private final Codebook codebook;

	Linking(Article article, Codebook codebook) {
		this.article = article;
		this.codebook = codebook;
	}

	/**
	 * Lists the slots of a mark that take another.
	 *
	 * @param owner
	 *            the mark with the slots
	 * @param filler
	 *            the mark to link
	 * @return the slots in the codebook's order
	 */
	public List<SlotDefinition> slots(Mark owner, Mark filler) {
		if (owner.id().equals(filler.id())) {
			return List.of();
		}
		return definition(owner).stream().flatMap(label -> label.slotsFor(filler.label())).toList();
	}

	/**
	 * Chooses the slot that a filler belongs into when none is named.
	 *
	 * @param owner
	 *            the mark with the slots
	 * @param filler
	 *            the mark to link
	 * @return the first slot that takes it and has room and not the filler yet; else the first that takes it
	 */
	public Optional<SlotDefinition> bestSlot(Mark owner, Mark filler) {
		List<SlotDefinition> fitting = slots(owner, filler);
		return fitting.stream().filter(slot -> hasRoom(owner, slot) && !owner.slot(slot.name()).contains(filler.id()))
				.findFirst().or(() -> fitting.stream().findFirst());
	}

	/**
	 * Finds the owner that a mark most likely belongs to.
	 *
	 * @param filler
	 *            the mark to link
	 * @param layer
	 *            the layer
	 * @param armed
	 *            the mark that waits for its parts, which is taken if it fits
	 * @return the armed mark, else the nearest one with a slot for the filler
	 */
	public Optional<Mark> likelyOwner(Mark filler, Layer layer, Optional<MarkId> armed) {
		return armed.flatMap(layer::mark).filter(owner -> !slots(owner, filler).isEmpty())
				.or(() -> owners(filler, layer).findFirst());
	}

	/**
	 * Lists the marks that have a slot for another, the nearest first.
	 *
	 * @param filler
	 *            the mark to link
	 * @param layer
	 *            the layer
	 * @return the possible owners
	 */
	public Stream<Mark> owners(Mark filler, Layer layer) {
		return layer.marks().stream().filter(owner -> !slots(owner, filler).isEmpty())
				.sorted((one, other) -> Integer.compare(distance(one, filler), distance(other, filler)));
	}

	Optional<Mark> link(Mark owner, String slot, Mark filler) {
		return slots(owner, filler).stream().filter(given -> given.name().equals(slot)).findFirst()
				.map(given -> LayerEdits.link(owner, given, filler.id())).filter(linked -> !linked.equals(owner));
	}

	/** The waiting mark with a new part in it, if it belongs there: in the slot that is chosen, else where room is. */
	Optional<Mark> receive(Mark armed, Mark part, Optional<String> chosen) {
		List<SlotDefinition> fitting = slots(armed, part);
		Optional<SlotDefinition> wanted = fitting.stream()
				.filter(slot -> chosen.filter(slot.name()::equals).isPresent())
				.findFirst();
		return wanted.or(() -> fitting.stream().filter(slot -> isFilledUnasked(slot) && hasRoom(armed, slot))
				.filter(slot -> isNear(armed, part, armed.slot(slot.name()).isEmpty())).findFirst())
				.map(slot -> LayerEdits.link(armed, slot, part.id()));
	}

	/**
	 * A new mark that takes up the parts that wait for their owner or are selected, as far as nothing links to them
	 * yet, and the quote that it stands in: the armed one, else the shortest.
	 */
	Mark adopt(Mark mark, Layer layer, MarkSelection selection) {
		Mark adopted = mark;
		Set<Mark> parts = new LinkedHashSet<>(marks(selection.arming().loose(), layer));
		parts.addAll(selection.in(layer));
		for (Mark part : parts) {
			if (layer.pointingTo(part.id()).findAny().isEmpty() && !hasSlots(part) && isNear(adopted, part, true)) {
				adopted = addTo(adopted, part);
			}
		}
		if (!hasSlots(mark)) {
			return adopted;
		}
		Optional<Mark> armed = selection.armed().flatMap(layer::mark).filter(mark::overlaps);
		Optional<Mark> around = armed.or(() -> layer.marks().stream().filter(other -> isAround(other, mark))
				.min(Comparator.comparingInt(Mark::length)));
		return around.isPresent() ? addTo(adopted, around.get()) : adopted;
	}

	private boolean isAround(Mark quote, Mark inside) {
		return codebook.label(quote.label()).filter(LabelDefinition::isContent).isPresent()
				&& inside.fragments().stream().allMatch(part -> quote.fragments().stream()
						.anyMatch(whole -> whole.begin() <= part.begin() && part.end() <= whole.end()));
	}

	/**
	 * The parts that wait when one more does. Those that cannot belong to the same object as the new one, because they
	 * are too far away or no mark takes so many, were left behind.
	 */
	List<MarkId> waitingWith(Mark part, Layer layer, Arming arming) {
		List<Mark> waiting = new ArrayList<>(marks(arming.loose(), layer));
		waiting.removeIf(other -> !isNear(other, part, true) || layer.pointingTo(other.id()).findAny().isPresent());
		waiting.add(part);
		while (waiting.size() > 1 && codebook.labels().stream().noneMatch(label -> takes(label, waiting))) {
			waiting.removeFirst();
		}
		return waiting.stream().map(Mark::id).toList();
	}

	/** Tells whether marks of a label are there to be parts of others. */
	boolean isPart(LabelDefinition label) {
		return label.slots().isEmpty()
				&& codebook.labels().stream().anyMatch(other -> other.slotsFor(label.name()).findAny().isPresent());
	}

	/**
	 * Chooses the slot that the next words go into.
	 *
	 * @param owner
	 *            the mark with the slots
	 * @param chosen
	 *            the name of the slot that was chosen; empty if none was
	 * @return that one, else the first empty one, else the first with room
	 */
	public Optional<SlotDefinition> nextSlot(Mark owner, Optional<String> chosen) {
		List<SlotDefinition> slots = definition(owner).map(LabelDefinition::slots).orElse(List.of());
		return slots.stream().filter(slot -> chosen.filter(slot.name()::equals).isPresent()).findFirst()
				.or(() -> slots.stream().filter(slot -> owner.slot(slot.name()).isEmpty()).findFirst())
				.or(() -> slots.stream().filter(slot -> hasRoom(owner, slot)).findFirst());
	}

	private boolean takes(LabelDefinition label, List<Mark> parts) {
		Map<String, Integer> filled = new HashMap<>();
		for (Mark part : parts) {
			Optional<SlotDefinition> slot = label.slotsFor(part.label())
					.filter(given -> filled.getOrDefault(given.name(), 0) < given.max()).findFirst();
			if (slot.isEmpty()) {
				return false;
			}
			filled.merge(slot.get().name(), 1, Integer::sum);
		}
		return true;
	}

	private boolean hasSlots(Mark mark) {
		return definition(mark).filter(label -> !label.slots().isEmpty()).isPresent();
	}

	private static List<Mark> marks(List<MarkId> ids, Layer layer) {
		return ids.stream().flatMap(id -> layer.mark(id).stream()).toList();
	}

	List<Change> withoutLinks(Layer layer, Collection<Mark> marks) {
		Set<MarkId> ids = marks.stream().map(Mark::id).collect(Collectors.toSet());
		List<Change> changes = new ArrayList<>();
		for (Mark mark : layer.marks()) {
			Mark changed = ids.contains(mark.id()) ? mark.withSlots(Map.of()) : without(mark, ids);
			if (!changed.equals(mark)) {
				changes.add(Change.replace(mark, changed));
			}
		}
		return changes;
	}

	private static Mark without(Mark mark, Set<MarkId> ids) {
		Mark changed = mark;
		for (Map.Entry<String, List<MarkId>> slot : mark.slots().entrySet()) {
			changed = changed.withSlot(slot.getKey(),
					slot.getValue().stream().filter(id -> !ids.contains(id)).toList());
		}
		return changed;
	}

	private Mark addTo(Mark owner, Mark part) {
		return slots(owner, part).stream().filter(slot -> isFilledUnasked(slot) && hasRoom(owner, slot)).findFirst()
				.map(slot -> LayerEdits.link(owner, slot, part.id())).orElse(owner);
	}

	private Optional<LabelDefinition> definition(Mark mark) {
		return codebook.label(mark.label());
	}

	/** Whoever is addressed looks like a source: only the annotator can tell. */
	private static boolean isFilledUnasked(SlotDefinition slot) {
		return slot.role() != SlotRole.ADDRESSEE;
	}

	private static boolean hasRoom(Mark owner, SlotDefinition slot) {
		return owner.slot(slot.name()).size() < slot.max();
	}

	private boolean isNear(Mark owner, Mark part, boolean isFirst) {
		int from = Math.min(owner.end(), part.end());
		int to = Math.max(owner.begin(), part.begin());
		if (from >= to) {
			return true;
		}
		return isFirst ? to - from <= REACH : article.text().substring(from, to).indexOf('\n') < 0;
	}

	private static int distance(Mark one, Mark other) {
		return Math.max(0, Math.max(one.begin(), other.begin()) - Math.min(one.end(), other.end()));
	}
}
