package org.pressmark.ui.editor.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.MarkObject;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.edit.LayerEdits;

/** Makes edits of what belongs together: links, slots that are filled, objects that go as a whole. */
public final class LinkPlanner {

	private final Codebook codebook;
	private final MarkPlanner planner;

	LinkPlanner(Codebook codebook, MarkPlanner planner) {
		this.codebook = codebook;
		this.planner = planner;
	}

	/**
	 * Puts a mark into a slot of another.
	 *
	 * @param owner
	 *            the mark with the slot
	 * @param slot
	 *            the slot's name
	 * @param filler
	 *            the mark to link
	 * @return the step, or why not
	 */
	public Plan link(Mark owner, String slot, Mark filler) {
		return planner.linking().link(owner, slot, filler)
				.<Plan>map(linked -> new Plan.Step(
						new LayerEdit(Messages.bind(Messages.link, filler.label(), slot),
								List.of(Change.replace(owner, linked))),
						List.of(filler.id()), Optional.of(Arming.of(owner.id()))))
				.orElseGet(() -> refused(owner, slot, filler.label()));
	}

	/**
	 * Fills a slot with words: with the mark that stands on exactly these words, else with a new one.
	 *
	 * @param layer
	 *            the layer as it is
	 * @param owner
	 *            the mark with the slot
	 * @param slot
	 *            the slot
	 * @param words
	 *            where, UTF-16
	 * @return the step, or why not
	 */
	public Plan fill(Layer layer, Mark owner, SlotDefinition slot, Fragment words) {
		Optional<Mark> present = layer.marks().stream()
				.filter(mark -> mark.fragments().size() == 1 && mark.extent().equals(words)
						&& slot.accepts(mark.label()) && !mark.id().equals(owner.id()))
				.findFirst();
		if (present.isPresent()) {
			return link(owner, slot.name(), present.get());
		}
		Optional<LabelDefinition> label = slot.targets().stream().flatMap(name -> codebook.label(name).stream())
				.findFirst();
		if (label.isEmpty()) {
			return new Plan.Refusal(Messages.bind(Messages.slotTakesAny, slot.name()));
		}
		return planner.withFresh(words, label.get(), mark -> tagged(owner, slot, mark));
	}

	private static Plan tagged(Mark owner, SlotDefinition slot, Mark mark) {
		LayerEdit edit = new LayerEdit(
				Messages.bind(Messages.tagInSlot, new Object[]{mark.label(), slot.name(), owner.label()}),
				List.of(Change.add(mark), Change.replace(owner, LayerEdits.link(owner, slot, mark.id()))));
		return new Plan.Step(edit, List.of(mark.id()), Optional.of(Arming.of(owner.id())));
	}

	/**
	 * Takes a mark out of a slot.
	 *
	 * @param owner
	 *            the mark with the slot
	 * @param slot
	 *            the slot's name
	 * @param filler
	 *            the linked mark, which may be missing from the layer
	 * @return the step, or why not
	 */
	public Plan unlink(Mark owner, String slot, MarkId filler) {
		return planner.change(List.of(owner), Messages.bind(Messages.unlink, slot), old -> old.withSlot(slot,
				old.slot(slot).stream().filter(id -> !id.equals(filler)).toList()));
	}

	/**
	 * Removes every link from and to marks.
	 *
	 * @param layer
	 *            the layer as it is
	 * @param marks
	 *            the marks
	 * @return the step, or why not
	 */
	public Plan unlinkAll(Layer layer, Collection<Mark> marks) {
		List<Change> changes = planner.linking().withoutLinks(layer, marks);
		if (changes.isEmpty()) {
			return new Plan.Refusal(marks.isEmpty() ? Messages.nothingSelected : Messages.noLinks);
		}
		return new Plan.Step(new LayerEdit(Messages.unlinkAll, changes), marks.stream().map(Mark::id).toList(),
				Optional.empty());
	}

	/**
	 * Deletes marks with the parts that belong to nothing else: a quote goes with its cue and its sources, but not
	 * with a
	 * source that another quote has too.
	 *
	 * @param layer
	 *            the layer as it is
	 * @param marks
	 *            the marks
	 * @return the step, or why not
	 */
	public Plan delete(Layer layer, Collection<Mark> marks) {
		List<Mark> parts = MarkObject.ownParts(marks, layer, codebook);
		if (parts.isEmpty()) {
			return planner.delete(layer, marks);
		}
		List<Mark> all = new ArrayList<>(Stream.concat(marks.stream(), parts.stream()).toList());
		String title = marks.size() == 1
				? Messages.bind(Messages.deleteObject, all.getFirst().label(), parts.size())
				: Messages.bind(Messages.deleteSeveral, all.size());
		return MarkPlanner.delete(layer, all, title);
	}

	private static Plan refused(Mark owner, String slot, String label) {
		return new Plan.Refusal(Messages.bind(Messages.slotRefuses, new Object[]{slot, owner.label(), label}));
	}
}
