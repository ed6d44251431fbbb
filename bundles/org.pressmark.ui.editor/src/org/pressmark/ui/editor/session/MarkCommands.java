package org.pressmark.ui.editor.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IStatus;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.ui.editor.session.TextUnits.Unit;

/** How the keys and menus of the editor change marks, given a session and a text with a caret. */
public final class MarkCommands {

	private final AnnotationSession session;
	private final TextCaret text;
	private final Snapping snapping;
	private Optional<Mark> last = Optional.empty();
	private Runnable whenTagged = () -> {};

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
		this.snapping = new Snapping(session.codebook());
	}

	/** Asks to be told after words were tagged. */
	void whenTagged(Runnable action) {
		whenTagged = action;
	}

	/** {@return to what selections are widened before they are tagged} */
	public Snapping snapping() {
		return snapping;
	}

	/**
	 * Finds what the next tag would cover: the selected text, else the word or the sentence at the caret.
	 *
	 * @param label
	 *            the label of the tag
	 * @param exact
	 *            whether to take the selection to the character
	 * @return the stretch; empty if there is nothing to tag
	 */
	public Optional<Fragment> target(LabelDefinition label, boolean exact) {
		return target(snapping.unit(label, exact));
	}

	private Optional<Fragment> target(Unit unit) {
		Fragment selected = text.selection();
		if (selected.isEmpty()) {
			return session.units().around(text.caret(), unit == Unit.SENTENCE ? Unit.SENTENCE : Unit.WORD);
		}
		Fragment snapped = session.units().snap(selected, unit);
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
		tag(label, Map.of(), exact);
	}

	private void tag(LabelDefinition label, Map<String, AttributeValue> values, boolean exact) {
		Optional<Fragment> target = target(label, exact);
		if (target.isEmpty()) {
			text.refuse(Messages.selectWords);
			return;
		}
		IStatus status = session
				.perform(session.planner().tag(session.layer(), target.get(), label, values, session.selection()));
		text.tell(status);
		if (status.isOK()) {
			last = session.selected().stream().findFirst();
			text.moveTo(target.get().end());
			whenTagged.run();
		}
	}

	/** Tags the selected text, or the word at the caret, like the mark that was tagged last, with its values. */
	public void tagAgain() {
		Optional<Mark> like = last.map(mark -> session.layer().mark(mark.id()).orElse(mark));
		Optional<LabelDefinition> label = like.flatMap(mark -> session.codebook().label(mark.label()));
		if (label.isEmpty()) {
			text.refuse(Messages.nothingTagged);
			return;
		}
		tag(label.get(), like.get().attributes(), false);
	}

	/**
	 * Selects the words of the selected mark, or of the one that was tagged last, where they come next and are not
	 * tagged with its label; after the end of the text from its begin. {@link #tagAgain} tags them then.
	 */
	public void selectSameWords() {
		Optional<Mark> like = session.selected().stream().findFirst()
				.or(() -> last.map(mark -> session.layer().mark(mark.id()).orElse(mark)));
		if (like.isEmpty()) {
			text.refuse(Messages.nothingTagged);
			return;
		}
		Mark mark = like.get();
		String words = mark.textIn(session.article().text());
		List<Fragment> free = TermSearch.of(words)
				.in(session.article().text(), session.article().metadata().language(), () -> false).stream()
				.filter(place -> session.planner().terms().look(session.layer(), place,
						mark.label()) == TermPlanner.Place.FREE)
				.toList();
		if (free.isEmpty()) {
			text.refuse(Messages.bind(Messages.sameNowhere, mark.label()));
			return;
		}
		int from = Math.max(text.caret(), text.selection().end());
		text.select(free.stream().filter(place -> place.begin() >= from).findFirst().orElse(free.getFirst()));
		last = Optional.of(mark);
	}

	/** {@return the mark that the next words are tagged like; empty if nothing was tagged yet} */
	public Optional<Mark> last() {
		return last.map(mark -> session.layer().mark(mark.id()).orElse(mark));
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

	/** Deletes the selected marks, each with the parts that belong to nothing else. */
	public void delete() {
		perform(session.planner().links().delete(session.layer(), session.selected()));
	}

	/** Deletes the selected marks alone; their parts stay. */
	public void deleteAlone() {
		perform(session.planner().delete(session.layer(), session.selected()));
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
			text.refuse(Messages.nothingSelected);
			return;
		}
		Mark mark = selected.getFirst();
		int moved = session.units().move(end ? mark.end() : mark.begin(), unit, forward, end);
		perform(session.planner().spans().moveEdge(mark, end, moved));
	}

	/**
	 * Moves the end of the selected mark to a side of the page: in a paragraph that runs from right to left, further to
	 * the left is further on.
	 *
	 * @param unit
	 *            how far
	 * @param right
	 *            whether to the right
	 */
	public void moveEnd(Unit unit, boolean right) {
		boolean turned = session.selected().stream().limit(1).anyMatch(mark -> text.isRightToLeft(mark.end()));
		moveEdge(true, unit, right != turned);
	}

	/** Adds the selected text to the selected mark; where none is selected, to the one that waits for its parts. */
	public void addFragment() {
		Optional<Mark> mark = session.selected().stream().findFirst()
				.or(() -> session.selection().armed().flatMap(session.layer()::mark));
		if (mark.isEmpty() || text.selection().isEmpty()) {
			text.refuse(Messages.selectFragment);
			return;
		}
		Unit unit = session.codebook().label(mark.get().label()).map(label -> snapping.unit(label, false))
				.orElse(Unit.WORD);
		target(unit).ifPresentOrElse(
				words -> perform(session.planner().spans().addFragment(mark.get(), words)),
				() -> text.refuse(Messages.selectFragment));
	}

	/** Takes the fragment at the caret away from the selected mark. */
	public void removeFragment() {
		List<Mark> selected = session.selected();
		if (selected.isEmpty()) {
			text.refuse(Messages.nothingSelected);
			return;
		}
		perform(session.planner().spans().removeFragment(selected.getFirst(), text.caret()));
	}

	/** Makes two marks of the selected one, at the caret. */
	public void split() {
		onOne(mark -> session.planner().pieces().split(mark, text.caret()));
	}

	/** Makes other marks that are like the selected ones. */
	public void duplicate() {
		perform(session.planner().pieces().duplicate(session.selected()));
	}

	/** Makes one mark of the selected ones, which are of one label. */
	public void merge() {
		perform(session.planner().pieces().merge(session.layer(), session.selected()));
	}

	/** Makes one fragment of those of the selected mark. */
	public void join() {
		onOne(session.planner().spans()::join);
	}

	/** Leaves the quotation marks at the edges of the selected mark out, or takes them in. */
	public void toggleQuotationMarks() {
		onOne(session.planner().spans()::toggleQuotationMarks);
	}

	private void onOne(Function<Mark, Plan> planned) {
		session.selected().stream().findFirst().ifPresentOrElse(mark -> perform(planned.apply(mark)),
				() -> text.refuse(Messages.nothingSelected));
	}

	/** Sets or clears the doubt flag of the selected marks. */
	public void toggleUncertain() {
		List<Mark> selected = session.selected();
		boolean doubt = selected.stream().anyMatch(mark -> !mark.uncertain());
		perform(session.planner().change(selected, doubt ? Messages.uncertain : Messages.certain,
				mark -> mark.withUncertain(doubt)));
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
}
