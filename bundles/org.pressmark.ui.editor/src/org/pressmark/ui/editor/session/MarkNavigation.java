package org.pressmark.ui.editor.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.core.runtime.Status;
import org.pressmark.model.Fragment;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.MarkObject;
import org.pressmark.model.codebook.Rule;
import org.pressmark.model.lint.Check;
import org.pressmark.model.lint.Dismissal;
import org.pressmark.model.lint.Finding;
import org.pressmark.model.lint.UntaggedQuotations;
import org.pressmark.model.quotation.Quotation;
import org.pressmark.model.quotation.QuotationScanner;
import org.pressmark.model.quotation.Quotations;
import org.pressmark.model.validation.Severity;
import org.pressmark.ui.editor.layout.MarkIndex;

/** How the keys, the mouse and the views get from mark to mark, given a session and a text with a caret. */
public final class MarkNavigation {

	/** Who dismisses one of these says that the quotation is not to be tagged. */
	private static final List<Check> NO_QUOTE = List.of(Check.SCARE_QUOTES, Check.UNTAGGED_QUOTATION);

	private final AnnotationSession session;
	private final TextCaret text;

	/**
	 * Connects a session with a text.
	 *
	 * @param session
	 *            whose marks
	 * @param text
	 *            where the caret is
	 */
	public MarkNavigation(AnnotationSession session, TextCaret text) {
		this.session = session;
		this.text = text;
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
			text.refuse(Messages.noMarks);
			return;
		}
		int index = beside(marks, forward);
		if (index < 0 || index >= marks.size()) {
			text.refuse(forward ? Messages.lastMark : Messages.firstMark);
			return;
		}
		jumpTo(marks.get(index));
	}

	/**
	 * Goes to the next or the previous mark that something is wrong with, or place of the text that is odd, seen from
	 * the selected mark or the caret. After the last one comes the first, so that one key reaches them all. What is
	 * only worth a note is passed over as long as there is anything else.
	 *
	 * @param forward
	 *            whether the next
	 */
	public void stepToProblem(boolean forward) {
		LayerProblems problems = session.problems();
		problems.finishAll();
		List<Finding> shown = problems.shown();
		List<Finding> grave = shown.stream().filter(problem -> problem.severity() != Severity.INFORMATION).toList();
		List<Finding> stops = grave.isEmpty() ? shown : grave;
		List<Mark> marks = stops.stream().flatMap(problem -> problem.mark().stream()).distinct()
				.flatMap(id -> session.layer().mark(id).stream()).sorted().toList();
		List<Fragment> places = stops.stream().filter(problem -> problem.mark().isEmpty()).map(Finding::where).toList();
		if (marks.isEmpty() && places.isEmpty()) {
			text.refuse(problems.isKnown() ? Messages.noProblem : Messages.notChecked);
			return;
		}
		Optional<Fragment> place = places.isEmpty()
				? Optional.empty()
				: Optional.of(places.get(Math.floorMod(besideText(places, forward), places.size())));
		Optional<Mark> mark = marks.isEmpty()
				? Optional.empty()
				: Optional.of(marks.get(Math.floorMod(beside(marks, forward), marks.size())));
		if (place.isEmpty() || mark.isPresent() && isNearer(mark.get().begin(), place.get().begin(), forward)) {
			mark.ifPresent(this::jumpTo);
		} else {
			jumpTo(place.get());
		}
	}

	/**
	 * Selects the text of the next or the previous quotation that no content covers, so that the letter of a label tags
	 * it. After the last one comes the first.
	 *
	 * @param forward
	 *            whether the next
	 */
	public void stepToUntagged(boolean forward) {
		Quotations quotations = session.problems().quotations()
				.orElseGet(() -> QuotationScanner.scan(session.article()));
		boolean bare = session.codebook().rules().contains(Rule.QUOTE_MARKS_OUTSIDE);
		Set<Dismissal> dismissed = session.document().dismissals();
		List<Fragment> places = UntaggedQuotations.in(quotations, session.layer(), session.codebook()).stream()
				.filter(quotation -> NO_QUOTE.stream()
						.noneMatch(check -> dismissed.contains(new Dismissal.OfText(check, quotation.extent()))))
				.map(quotation -> placeOf(quotation, bare)).toList();
		if (places.isEmpty()) {
			text.refuse(quotations.all().isEmpty() ? Messages.noQuotation : Messages.allTagged);
			return;
		}
		jumpTo(places.get(Math.floorMod(besideText(places, forward), places.size())));
	}

	/** Speech over an excluded region is begun with its first piece; the others are added to it. */
	private Fragment placeOf(Quotation quotation, boolean bare) {
		List<Fragment> pieces = bare ? quotation.inner() : quotation.outer();
		Fragment whole = new Fragment(pieces.getFirst().begin(), pieces.getLast().end());
		return session.article().isIncluded(whole) ? whole : pieces.getFirst();
	}

	private void jumpTo(Fragment place) {
		session.selection().select(List.of(), false);
		text.select(place);
	}

	/** Where two ways lead on, the nearer one is taken; one that begins again comes last. */
	private boolean isNearer(int mark, int place, boolean forward) {
		int from = session.selected().stream().findFirst().map(Mark::begin).orElseGet(() -> text.selection().begin());
		boolean markAhead = forward ? mark >= from : mark <= from;
		boolean placeAhead = forward ? place >= from : place <= from;
		if (markAhead != placeAhead) {
			return markAhead;
		}
		return forward ? mark <= place : mark >= place;
	}

	/** The place in a sorted list after or before the selected mark, the selected text or the caret. */
	private int besideText(List<Fragment> places, boolean forward) {
		Fragment selected = session.selected().stream().findFirst().map(Mark::extent).orElseGet(text::selection);
		int passed = 0;
		while (passed < places.size() && (forward && !selected.isEmpty()
				? places.get(passed).begin() <= selected.begin()
				: places.get(passed).begin() < selected.begin())) {
			passed++;
		}
		return forward ? passed : passed - 1;
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
			text.refuse(Messages.noMarkHere);
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
		if (marks.size() > 1) {
			text.showCandidates(marks, offset);
		}
		return true;
	}

	/** Selects the whole object of the selected mark, or of the one at the caret: its owner first, then the parts. */
	public void selectObject() {
		if (session.selected().isEmpty() && !selectAt(text.caret())) {
			text.refuse(Messages.noMarkHere);
			return;
		}
		Mark mark = session.selected().getFirst();
		List<MarkObject> objects = MarkObject.around(mark, session.layer());
		if (objects.isEmpty()) {
			text.refuse(Messages.noLinks);
			return;
		}
		MarkObject object = objects.stream().filter(one -> session.selection().armed().filter(one.owner().id()::equals)
				.isPresent()).findFirst().orElse(objects.getFirst());
		session.selection().change(object.marks().map(Mark::id).toList(), Arming.of(object.owner().id()), false);
		text.tell(Status.OK_STATUS);
	}

	/**
	 * Goes to the next or the previous mark of the objects that the selected mark belongs to, wherever it is in the
	 * text;
	 * after the last one comes the first.
	 *
	 * @param forward
	 *            whether the next
	 */
	public void stepInObject(boolean forward) {
		Optional<Mark> from = session.selected().stream().findFirst();
		if (from.isEmpty()) {
			text.refuse(Messages.nothingSelected);
			return;
		}
		List<Mark> marks = MarkObject.around(from.get(), session.layer()).stream().flatMap(MarkObject::marks).distinct()
				.sorted().toList();
		if (marks.size() < 2) {
			text.refuse(Messages.noLinks);
			return;
		}
		jumpTo(marks.get(Math.floorMod(marks.indexOf(from.get()) + (forward ? 1 : -1), marks.size())));
	}

	/** Gives up the slot that waits, else selects no mark, else lets nothing wait any more. */
	public void clear() {
		Arming arming = session.selection().arming();
		if (arming.slot().isPresent()) {
			session.selection().arm(arming.withSlot(Optional.empty()));
		} else if (session.selection().ids().isEmpty()) {
			session.selection().arm(Arming.NONE);
		} else {
			session.selection().select(List.of(), false);
		}
		text.tell(Status.OK_STATUS);
	}

	/**
	 * Selects a mark where the user points at it.
	 *
	 * @param mark
	 *            the mark
	 */
	public void pick(Mark mark) {
		pick(mark, false);
	}

	/** A mark that has slots waits for its parts as soon as it is selected. */
	private void pick(Mark mark, boolean reveal) {
		boolean hasSlots = session.codebook().label(mark.label()).filter(label -> !label.slots().isEmpty()).isPresent();
		Arming arm = hasSlots ? Arming.of(mark.id()) : session.selection().arming();
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
}
