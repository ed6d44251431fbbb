package org.pressmark.ui.editor.session;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IStatus;
import org.pressmark.model.Fragment;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.SlotRole;

/** How keys, menus and mouse put a quote, its cue and its sources together, given a session and a text with a caret. */
public final class LinkCommands {

	private final AnnotationSession session;
	private final TextCaret text;
	private final MarkCommands commands;
	private BooleanSupplier inTurn = () -> false;

	/**
	 * Connects a session with a text.
	 *
	 * @param session
	 *            what is edited
	 * @param text
	 *            where the caret is
	 * @param commands
	 *            knows how selected text is widened
	 */
	public LinkCommands(AnnotationSession session, TextCaret text, MarkCommands commands) {
		this.session = session;
		this.text = text;
		this.commands = commands;
		commands.whenTagged(this::chooseNext);
	}

	/**
	 * Lets the next slot be chosen by itself as soon as a mark waits for its parts: what is selected next fills it.
	 *
	 * @param wanted
	 *            whether it is
	 */
	public void fillInTurnIf(BooleanSupplier wanted) {
		inTurn = wanted;
	}

	/** After a quote its cue, after the cue its source; nothing else is asked for in turn. */
	private void chooseNext() {
		Optional<Mark> owner = armed();
		if (owner.isEmpty() || !inTurn.getAsBoolean()) {
			return;
		}
		session.codebook().label(owner.get().label()).stream().flatMap(label -> label.slots().stream())
				.filter(slot -> slot.role() == SlotRole.CUE || slot.role() == SlotRole.SOURCE)
				.filter(slot -> owner.get().slot(slot.name()).isEmpty()).findFirst()
				.ifPresent(slot -> arm(owner.get(), slot));
	}

	/** Removes all links of the selected marks. */
	public void unlink() {
		perform(session.planner().links().unlinkAll(session.layer(), session.selected()));
	}

	/**
	 * Takes the next part: selected words go into the next slot of the armed mark. Where no words are selected, the
	 * selected mark is linked to the armed one, else to the nearest one that has a slot for it.
	 */
	public void takePart() {
		Optional<Mark> owner = armed();
		if (owner.isPresent() && !text.selection().isEmpty()) {
			session.planner().linking().nextSlot(owner.get(), session.selection().arming().slot()).ifPresentOrElse(
					slot -> fill(owner.get(), slot),
					() -> text.refuse(Messages.bind(Messages.slotsFull, owner.get().label())));
			return;
		}
		linkSelected();
	}

	/**
	 * Fills a slot of the armed mark, or of the selected one: with the selected words, else with the selected mark. If
	 * there is neither, the slot waits for what is selected next.
	 *
	 * @param number
	 *            which slot in the codebook's order, from 1
	 */
	public void fillSlot(int number) {
		Optional<Mark> owner = armed().or(() -> session.selected().stream().filter(this::hasSlots).findFirst());
		List<SlotDefinition> slots = owner.flatMap(mark -> session.codebook().label(mark.label()))
				.map(LabelDefinition::slots).orElse(List.of());
		if (owner.isEmpty() || slots.size() < number) {
			text.refuse(owner.isEmpty()
					? Messages.nothingArmed
					: Messages.bind(Messages.fewerSlots, owner.get().label(), slots.size()));
			return;
		}
		SlotDefinition slot = slots.get(number - 1);
		Optional<Mark> part = session.selected().stream()
				.filter(mark -> !mark.id().equals(owner.get().id()) && slot.accepts(mark.label())
						&& !owner.get().slot(slot.name()).contains(mark.id()))
				.findFirst();
		if (!text.selection().isEmpty()) {
			fill(owner.get(), slot);
		} else if (part.isPresent()) {
			link(owner.get(), slot.name(), part.get());
		} else {
			arm(owner.get(), slot);
		}
	}

	/**
	 * Puts the selected words into a slot; where there are none, the slot waits for the words or the mark that are
	 * selected next.
	 *
	 * @param owner
	 *            the mark with the slot
	 * @param slot
	 *            the slot
	 */
	public void fillOrArm(Mark owner, SlotDefinition slot) {
		if (text.selection().isEmpty()) {
			arm(owner, slot);
		} else {
			fill(owner, slot);
		}
	}

	private void arm(Mark owner, SlotDefinition slot) {
		session.selection().arm(Arming.of(owner.id()).withSlot(Optional.of(slot.name())));
	}

	/** {@return whether a slot was chosen, so that what is selected next goes into it} */
	public boolean isSlotArmed() {
		return session.document().isEditable() && session.selection().arming().slot().isPresent()
				&& armed().isPresent();
	}

	/**
	 * Puts a mark into the slot that was chosen.
	 *
	 * @param part
	 *            the mark
	 */
	public void fillArmedSlot(Mark part) {
		Optional<String> slot = session.selection().arming().slot();
		if (slot.isPresent()) {
			armed().ifPresent(owner -> link(owner, slot.get(), part));
		}
	}

	private void linkSelected() {
		List<Mark> selected = session.selected();
		if (selected.isEmpty()) {
			text.refuse(Messages.nothingSelected);
			return;
		}
		Mark part = selected.getFirst();
		Linking linking = session.planner().linking();
		Optional<Mark> owner = linking.likelyOwner(part, session.layer(), session.selection().armed());
		if (owner.isEmpty()) {
			text.refuse(hasSlots(part)
					? Messages.bind(Messages.selectPart, part.label())
					: Messages.bind(Messages.noOwner, part.label()));
			return;
		}
		linkTo(owner.get(), part);
	}

	/**
	 * Links two marks, whichever of them has the slot.
	 *
	 * @param one
	 *            a mark
	 * @param other
	 *            another mark
	 */
	public void linkTo(Mark one, Mark other) {
		Linking linking = session.planner().linking();
		Mark owner = linking.slots(one, other).isEmpty() ? other : one;
		Mark part = owner == one ? other : one;
		Optional<SlotDefinition> slot = linking.bestSlot(owner, part);
		if (slot.isEmpty()) {
			text.refuse(Messages.bind(Messages.noSlot, one.label(), other.label()));
			return;
		}
		link(owner, slot.get().name(), part);
	}

	/**
	 * Tells whether two marks can be linked.
	 *
	 * @param one
	 *            a mark
	 * @param other
	 *            another mark
	 * @return whether one has a slot for the other
	 */
	public boolean canLink(Mark one, Mark other) {
		Linking linking = session.planner().linking();
		return !linking.slots(one, other).isEmpty() || !linking.slots(other, one).isEmpty();
	}

	/**
	 * Links a mark into a slot.
	 *
	 * @param owner
	 *            the mark with the slot
	 * @param slot
	 *            the slot
	 * @param part
	 *            the mark to link
	 */
	public void link(Mark owner, String slot, Mark part) {
		if (perform(session.planner().links().link(owner, slot, part)).isOK()) {
			chooseNext();
		}
	}

	private Optional<Fragment> target(SlotDefinition slot) {
		return session.codebook().labels().stream().filter(label -> slot.accepts(label.name())).findFirst()
				.flatMap(label -> commands.target(label, false));
	}

	private void fill(Mark owner, SlotDefinition slot) {
		Optional<Fragment> words = target(slot);
		if (words.isEmpty()) {
			text.refuse(Messages.selectWords);
			return;
		}
		if (perform(session.planner().links().fill(session.layer(), owner, slot, words.get())).isOK()) {
			text.moveTo(words.get().end());
			chooseNext();
		}
	}

	private Optional<Mark> armed() {
		return session.selection().armed().flatMap(session.layer()::mark);
	}

	private boolean hasSlots(Mark mark) {
		return session.codebook().label(mark.label()).filter(label -> !label.slots().isEmpty()).isPresent();
	}

	private IStatus perform(Plan plan) {
		IStatus status = session.perform(plan);
		text.tell(status);
		return status;
	}
}
