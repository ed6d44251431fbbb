package org.pressmark.ui.editor.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.pressmark.model.LayerState;
import org.pressmark.model.MarkId;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.lint.Finding;
import org.pressmark.model.quotation.Quotations;
import org.pressmark.model.validation.Severity;

/**
 * What is wrong with the marks of an open document, and odd about its text, as far as it has been found out.
 * <p>
 * A mark that was just made lacks its parts and values of necessity. As long as it is selected or armed, what is only a
 * warning about it is left out of all lists and counts; {@link #of} tells it where somebody looks at the mark itself.
 * All methods are called on the user interface thread.
 */
public final class LayerProblems {

	private final MarkSelection selection;
	private final Set<MarkId> unfinished = new HashSet<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Map<MarkId, List<Finding>> found = Map.of();
	private List<Finding> ofText = List.of();
	private Optional<Quotations> quotations = Optional.empty();
	private boolean known;

	LayerProblems(MarkSelection selection) {
		this.selection = selection;
	}

	/** {@return whether the layer has been looked at; until then nothing is known to be wrong} */
	public boolean isKnown() {
		return known;
	}

	/**
	 * Tells all that is wrong with a mark, also while it is being made.
	 *
	 * @param mark
	 *            its id
	 * @return the problems; none for a mark that is sound or unknown
	 */
	public List<Finding> of(MarkId mark) {
		return found.getOrDefault(mark, List.of());
	}

	/**
	 * Tells what is wrong with a mark, without what it lacks because it is being made.
	 *
	 * @param mark
	 *            its id
	 * @return the problems; none for a mark that is sound or unknown
	 */
	public List<Finding> shownOf(MarkId mark) {
		List<Finding> all = of(mark);
		return unfinished.contains(mark)
				? all.stream().filter(problem -> problem.severity() == Severity.ERROR).toList()
				: all;
	}

	/** {@return all problems but what marks lack because they are being made, in text order} */
	public List<Finding> shown() {
		return Stream.concat(found.keySet().stream().flatMap(mark -> shownOf(mark).stream()), ofText.stream())
				.sorted(Comparator.comparing(Finding::where)).toList();
	}

	/** {@return what is odd about the text, in text order} */
	public List<Finding> ofText() {
		return ofText;
	}

	/** {@return the quotations of the article, as far as they have been found} */
	public Optional<Quotations> quotations() {
		return quotations;
	}

	/**
	 * Takes what a check has found.
	 *
	 * @param problems
	 *            the problems of the layer as it is now, in text order
	 * @param foundQuotations
	 *            the quotations of the article
	 */
	public void take(List<Finding> problems, Quotations foundQuotations) {
		Map<MarkId, List<Finding>> byMark = new LinkedHashMap<>();
		List<Finding> others = new ArrayList<>();
		problems.forEach(problem -> problem.mark().ifPresentOrElse(
				id -> byMark.computeIfAbsent(id, mark -> new ArrayList<>()).add(problem), () -> others.add(problem)));
		quotations = Optional.of(foundQuotations);
		boolean finished = retainUnfinished();
		if (!known || finished || !byMark.equals(found) || !others.equals(ofText)) {
			found = byMark;
			ofText = others;
			known = true;
			tell();
		}
	}

	/** From now on no mark counts as being made: somebody wants to see what is missing. */
	public void finishAll() {
		if (!unfinished.isEmpty()) {
			unfinished.clear();
			tell();
		}
	}

	/**
	 * Asks to be told of other problems.
	 *
	 * @param listener
	 *            called on the user interface thread
	 */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/**
	 * Asks not to be told any more.
	 *
	 * @param listener
	 *            the listener
	 */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** New marks are being made from now on; whoever says that the layer is done has made them. */
	void edited(LayerEdit edit) {
		for (Change change : edit.changes()) {
			if (change instanceof Change.OfMark mark && mark.before().isEmpty()) {
				unfinished.add(mark.id());
			}
			if (change instanceof Change.OfState state && isOver(state.after())) {
				unfinished.clear();
			}
		}
	}

	private static boolean isOver(LayerState state) {
		return state == LayerState.DONE || state == LayerState.LOCKED;
	}

	/** A mark has been made when neither it nor a part of it is being worked on. */
	private boolean retainUnfinished() {
		return unfinished.removeIf(
				mark -> !selection.ids().contains(mark) && !selection.armed().filter(mark::equals).isPresent());
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}
}
