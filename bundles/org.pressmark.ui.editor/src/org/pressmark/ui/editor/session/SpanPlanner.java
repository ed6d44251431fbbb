package org.pressmark.ui.editor.session;

import java.util.ArrayList;
import java.util.List;

import org.pressmark.model.Article;
import org.pressmark.model.Fragment;
import org.pressmark.model.Mark;
import org.pressmark.model.quotation.QuotationMarks;

/** Turns what an annotator wants to do with the extent of a mark into edits of a layer. It changes nothing itself. */
public final class SpanPlanner {

	private final Article article;
	private final MarkPlanner planner;

	SpanPlanner(Article article, MarkPlanner planner) {
		this.article = article;
		this.planner = planner;
	}

	/**
	 * Moves an edge of a mark. The other edge and other fragments are never passed.
	 *
	 * @param mark
	 *            the mark
	 * @param end
	 *            whether it is the end of the last fragment; else the begin of the first
	 * @param offset
	 *            where the edge goes
	 * @return the step, or why not
	 */
	public Plan moveEdge(Mark mark, boolean end, int offset) {
		List<Fragment> fragments = new ArrayList<>(mark.fragments());
		Fragment edge = end ? fragments.removeLast() : fragments.removeFirst();
		int begin = end ? edge.begin() : offset;
		int stop = end ? offset : edge.end();
		if (begin >= stop || begin < 0 || stop > article.text().length()) {
			return new Plan.Refusal(Messages.edgeStops);
		}
		Fragment moved = new Fragment(begin, stop);
		if (!article.isIncluded(moved) && article.isIncluded(edge)) {
			return new Plan.Refusal(Messages.excludedRegion);
		}
		fragments.add(moved);
		return planner.change(List.of(mark), Messages.bind(Messages.moveEdge, mark.label()),
				old -> old.withFragments(fragments));
	}

	/**
	 * Adds a stretch of text to a mark, or widens it where they touch.
	 *
	 * @param mark
	 *            the mark
	 * @param span
	 *            the stretch
	 * @return the step, or why not
	 */
	public Plan addFragment(Mark mark, Fragment span) {
		if (!article.isIncluded(span)) {
			return new Plan.Refusal(Messages.excludedRegion);
		}
		Fragment merged = span;
		List<Fragment> fragments = new ArrayList<>();
		for (Fragment fragment : mark.fragments()) {
			if (fragment.touches(merged.begin()) || merged.touches(fragment.begin())) {
				merged = new Fragment(Math.min(fragment.begin(), merged.begin()),
						Math.max(fragment.end(), merged.end()));
			} else {
				fragments.add(fragment);
			}
		}
		fragments.add(merged);
		return planner.change(List.of(mark), Messages.bind(Messages.addFragment, mark.label()),
				old -> old.withFragments(fragments));
	}

	/**
	 * Makes one fragment of all fragments of a mark, with what is between them.
	 *
	 * @param mark
	 *            the mark
	 * @return the step, or why not
	 */
	public Plan join(Mark mark) {
		if (mark.fragments().size() == 1) {
			return new Plan.Refusal(Messages.joinOne);
		}
		if (!article.isIncluded(mark.extent())) {
			return new Plan.Refusal(Messages.excludedRegion);
		}
		return planner.change(List.of(mark), Messages.bind(Messages.join, mark.label()),
				old -> old.withFragments(List.of(old.extent())));
	}

	/**
	 * Leaves the quotation marks at the edges of a mark out; where there are none, takes in those just outside.
	 *
	 * @param mark
	 *            the mark
	 * @return the step, or why not
	 */
	public Plan toggleQuotationMarks(Mark mark) {
		Fragment extent = mark.extent();
		Fragment expelled = QuotationMarks.expel(article.text(), extent);
		Fragment wanted = expelled.equals(extent) ? QuotationMarks.swallow(article.text(), extent) : expelled;
		if (wanted.equals(extent)) {
			return new Plan.Refusal(Messages.noQuotationMarks);
		}
		List<Fragment> fragments = new ArrayList<>(mark.fragments());
		fragments.set(0, new Fragment(wanted.begin(), fragments.getFirst().end()));
		fragments.set(fragments.size() - 1, new Fragment(fragments.getLast().begin(), wanted.end()));
		fragments.removeIf(Fragment::isEmpty);
		String title = expelled.equals(extent) ? Messages.swallowMarks : Messages.expelMarks;
		return planner.change(List.of(mark), Messages.bind(title, mark.label()), old -> old.withFragments(fragments));
	}

	/**
	 * Takes the fragment at a place away from a mark.
	 *
	 * @param mark
	 *            the mark
	 * @param offset
	 *            a place in the fragment
	 * @return the step, or why not
	 */
	public Plan removeFragment(Mark mark, int offset) {
		List<Fragment> left = mark.fragments().stream().filter(fragment -> !fragment.touches(offset)).toList();
		if (left.isEmpty() || left.size() == mark.fragments().size()) {
			return new Plan.Refusal(Messages.noFragmentHere);
		}
		return planner.change(List.of(mark), Messages.bind(Messages.removeFragment, mark.label()),
				old -> old.withFragments(left));
	}
}
