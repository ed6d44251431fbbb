package org.pressmark.model.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressmark.model.Fragment;
import org.pressmark.model.Mark;
import org.pressmark.model.quotation.QuotationEdges;
import org.pressmark.model.quotation.Quotations;

/** Moves the edges of contents over quotation marks. */
final class EdgeFixes {

	private EdgeFixes() {}

	static QuickFix takeIn(Mark mark, String text, Quotations quotations, QuotationEdges.Fit wrong) {
		return new QuickFix.Reshape("Take the quotation marks in", mark.id(),
				reshaped(mark, text, quotations, wrong, true));
	}

	static QuickFix leaveOut(Mark mark, String text, Quotations quotations, QuotationEdges.Fit wrong) {
		return new QuickFix.Reshape("Leave the quotation marks out", mark.id(),
				reshaped(mark, text, quotations, wrong, false));
	}

	/** Puts all fragments right at once. */
	private static List<Fragment> reshaped(Mark mark, String text, Quotations quotations, QuotationEdges.Fit wrong,
			boolean in) {
		Mark changed = mark;
		for (Fragment fragment : mark.fragments()) {
			Optional<QuotationEdges> edges = quotations.edges(text, fragment).filter(given -> given.fit() == wrong);
			if (edges.isPresent() && changed.fragments().contains(fragment)) {
				Fragment outer = edges.get().piece().outer();
				Fragment wide = new Fragment(Math.min(fragment.begin(), outer.begin()),
						Math.max(fragment.end(), outer.end()));
				changed = changed.withFragments(replace(changed, fragment, in ? wide : edges.get().piece().inner()));
			}
		}
		return changed.fragments();
	}

	/** Where the new stretch reaches into other fragments, they become one. */
	private static List<Fragment> replace(Mark mark, Fragment old, Fragment wanted) {
		List<Fragment> fragments = new ArrayList<>();
		Fragment merged = wanted;
		for (Fragment fragment : mark.fragments()) {
			if (fragment.equals(old)) {
				continue;
			}
			if (fragment.overlaps(merged)) {
				merged = new Fragment(Math.min(fragment.begin(), merged.begin()),
						Math.max(fragment.end(), merged.end()));
			} else {
				fragments.add(fragment);
			}
		}
		fragments.add(merged);
		return fragments;
	}
}
