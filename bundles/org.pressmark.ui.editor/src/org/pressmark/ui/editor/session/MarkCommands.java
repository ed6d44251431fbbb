package org.pressmark.ui.editor.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.pressmark.model.Fragment;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.ui.editor.layout.MarkIndex;
import org.pressmark.ui.editor.session.TextUnits.Unit;

/** What the keys and menus of the editor do, given a session and a text with a caret. */
public final class MarkCommands {

	private static final String BUNDLE = "org.pressmark.ui.editor";

	private final AnnotationSession session;
	private final TextCaret text;
	private boolean snapping = true;

	/**
	 * Connects a session with a text.
	 *
	 * @param session
	 *            what is edited
	 * @param text
	 *            where the caret is
	 */
	public MarkCommands(AnnotationSession session, TextCaret text) {
		this.session = session;
		this.text = text;
	}

	/** {@return whether selections are widened to whole words before they are tagged} */
	public boolean isSnapping() {
		return snapping;
	}

	/**
	 * Switches widening to words on or off.
	 *
	 * @param changed
	 *            whether selections are widened
	 */
	public void setSnapping(boolean changed) {
		snapping = changed;
	}

	/**
	 * Finds what the next tag would cover: the selected text, else the word at the caret.
	 *
	 * @param exact
	 *            whether to take the selection to the character
	 * @return the stretch; empty if there is nothing to tag
	 */
	public Optional<Fragment> target(boolean exact) {
		Fragment selected = text.selection();
		if (selected.isEmpty()) {
			return session.units().wordAt(text.caret());
		}
		Fragment snapped = session.units().snap(selected, exact || !snapping ? Unit.CHARACTER : Unit.WORD);
		return snapped.isEmpty() ? Optional.empty() : Optional.of(snapped);
	}

	/**
	 * Tags the selected text, or the word at the caret.
	 *
	 * @param label
	 *            with which label
	 * @param exact
	 *            whether to take the selection to the character
	 */
	public void tag(LabelDefinition label, boolean exact) {
		Optional<Fragment> target = target(exact);
		if (target.isEmpty()) {
			refuse(Messages.selectWords);
			return;
		}
		IStatus status = session
				.perform(session.planner().tag(session.layer(), target.get(), label, session.selection()));
		text.tell(status);
		if (status.isOK()) {
			text.moveTo(target.get().end());
		}
	}

	/**
	 * Makes a mark without a character at the caret, as for a source that is only implied.
	 *
	 * @param label
	 *            with which label
	 */
	public void tagPoint(LabelDefinition label) {
		Fragment point = new Fragment(text.caret(), text.caret());
		perform(session.planner().tag(session.layer(), point, label, session.selection()));
	}

	/**
	 * Gives the selected marks another label.
	 *
	 * @param label
	 *            the label
	 */
	public void relabel(LabelDefinition label) {
		perform(session.planner().relabel(session.layer(), session.selected(), label));
	}

	/** Deletes the selected marks. */
	public void delete() {
		perform(session.planner().delete(session.layer(), session.selected()));
	}

	/** Removes all links of the selected marks. */
	public void unlink() {
		perform(session.planner().unlinkAll(session.layer(), session.selected()));
	}

	/** Links the selected mark to the armed one, else to the nearest one that has a slot for it. */
	public void link() {
		List<Mark> selected = session.selected();
		if (selected.isEmpty()) {
			refuse(Messages.nothingSelected);
			return;
		}
		Mark part = selected.getFirst();
		Linking linking = session.planner().linking();
		Optional<Mark> owner = linking.likelyOwner(part, session.layer(), session.selection().armed());
		if (owner.isEmpty()) {
			refuse(Messages.bind(Messages.noOwner, part.label()));
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
			refuse(Messages.bind(Messages.noSlot, one.label(), other.label()));
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
		perform(session.planner().link(owner, slot, part));
	}

	/**
	 * Moves an edge of the selected mark.
	 *
	 * @param end
	 *            whether the end
	 * @param unit
	 *            how far
	 * @param forward
	 *            whether towards the end of the text
	 */
	public void moveEdge(boolean end, Unit unit, boolean forward) {
		List<Mark> selected = session.selected();
		if (selected.isEmpty()) {
			refuse(Messages.nothingSelected);
			return;
		}
		Mark mark = selected.getFirst();
		int moved = session.units().move(end ? mark.end() : mark.begin(), unit, forward, end);
		perform(session.planner().moveEdge(mark, end, moved));
	}

	/** Adds the selected text to the selected mark. */
	public void addFragment() {
		Optional<Fragment> target = target(false);
		List<Mark> selected = session.selected();
		if (selected.isEmpty() || target.isEmpty() || text.selection().isEmpty()) {
			refuse(Messages.selectFragment);
			return;
		}
		perform(session.planner().addFragment(selected.getFirst(), target.get()));
	}

	/** Takes the fragment at the caret away from the selected mark. */
	public void removeFragment() {
		List<Mark> selected = session.selected();
		if (selected.isEmpty()) {
			refuse(Messages.nothingSelected);
			return;
		}
		perform(session.planner().removeFragment(selected.getFirst(), text.caret()));
	}

	/** Sets or clears the doubt flag of the selected marks. */
	public void toggleUncertain() {
		List<Mark> selected = session.selected();
		boolean doubt = selected.stream().anyMatch(mark -> !mark.uncertain());
		perform(session.planner().change(selected, doubt ? Messages.uncertain : Messages.certain,
				mark -> mark.withUncertain(doubt)));
	}

	/**
	 * Selects the next or the previous mark in text order, seen from the selected one or the caret.
	 *
	 * @param forward
	 *            whether the next
	 */
	public void step(boolean forward) {
		List<Mark> marks = session.layer().inTextOrder();
		if (marks.isEmpty()) {
			refuse(Messages.noMarks);
			return;
		}
		int index = beside(marks, forward);
		if (index < 0 || index >= marks.size()) {
			refuse(forward ? Messages.lastMark : Messages.firstMark);
			return;
		}
		jumpTo(marks.get(index));
	}

	/**
	 * Selects the next or the previous mark that something is wrong with, seen from the selected one or the caret.
	 * After the last one comes the first, so that one key reaches them all.
	 *
	 * @param forward
	 *            whether the next
	 */
	public void stepToProblem(boolean forward) {
		LayerProblems problems = session.problems();
		problems.finishAll();
		List<Mark> marks = session.layer().inTextOrder().stream()
				.filter(mark -> !problems.shownOf(mark.id()).isEmpty()).toList();
		if (marks.isEmpty()) {
			refuse(problems.isKnown() ? Messages.noProblem : Messages.notChecked);
			return;
		}
		jumpTo(marks.get(Math.floorMod(beside(marks, forward), marks.size())));
	}

	/**
	 * Selects a mark, shows it and puts the caret into it.
	 *
	 * @param mark
	 *            the mark
	 */
	public void jumpTo(Mark mark) {
		text.moveTo(mark.begin());
		pick(mark, true);
	}

	/** Selects the mark at the caret, the shortest first; again, the next longer one. */
	public void selectAtCaret() {
		if (!selectAt(text.caret())) {
			refuse(Messages.noMarkHere);
		}
	}

	/**
	 * Selects the mark at a place, the shortest first; if one of them is selected already, the next longer one.
	 *
	 * @param offset
	 *            the place, UTF-16
	 * @return whether there is one
	 */
	public boolean selectAt(int offset) {
		List<Mark> marks = new MarkIndex(session.layer().marks()).at(offset);
		if (marks.isEmpty()) {
			return false;
		}
		int selected = session.selection().first().map(id -> indexOf(marks, id)).orElse(-1);
		pick(marks.get((selected + 1) % marks.size()), false);
		return true;
	}

	/** Selects no mark and, if none was selected, arms none. */
	public void clear() {
		if (session.selection().ids().isEmpty()) {
			session.selection().arm(Optional.empty());
		} else {
			session.selection().select(List.of(), false);
		}
		text.tell(Status.OK_STATUS);
	}

	/** A mark that has slots waits for its parts as soon as it is selected. */
	private void pick(Mark mark, boolean reveal) {
		boolean hasSlots = session.codebook().label(mark.label()).filter(label -> !label.slots().isEmpty()).isPresent();
		Optional<MarkId> arm = hasSlots ? Optional.of(mark.id()) : session.selection().armed();
		session.selection().change(List.of(mark.id()), arm, reveal);
	}

	/** The place in a sorted list after or before the selected mark, which need not be in it, or the caret. */
	private int beside(List<Mark> marks, boolean forward) {
		Optional<Mark> from = session.selected().stream().findFirst();
		int caret = text.caret();
		Predicate<Mark> isPassed = from.isEmpty()
				? mark -> mark.begin() < caret
				: mark -> mark.compareTo(from.get()) < (forward ? 1 : 0);
		int passed = (int) marks.stream().takeWhile(isPassed).count();
		return forward ? passed : passed - 1;
	}

	private static int indexOf(List<Mark> marks, MarkId id) {
		for (int i = 0; i < marks.size(); i++) {
			if (marks.get(i).id().equals(id)) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * Carries a plan out and tells how it went.
	 *
	 * @param plan
	 *            what to do
	 */
	public void carryOut(Plan plan) {
		perform(plan);
	}

	private void perform(Plan plan) {
		text.tell(session.perform(plan));
	}

	private void refuse(String reason) {
		text.tell(new Status(IStatus.WARNING, BUNDLE, reason));
	}
}
