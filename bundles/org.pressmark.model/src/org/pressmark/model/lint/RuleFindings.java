package org.pressmark.model.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.pressmark.model.Article;
import org.pressmark.model.Fragment;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.Rule;
import org.pressmark.model.codebook.SlotRole;
import org.pressmark.model.quotation.QuotationEdges;
import org.pressmark.model.quotation.Quotations;
import org.pressmark.model.validation.RuleBreak;

/** Makes findings of broken rules: says what could be done about each. */
final class RuleFindings {

	private final Article article;
	private final Quotations quotations;
	private final PartFixes parts;

	RuleFindings(Article article, Quotations quotations, PartFixes parts) {
		this.article = article;
		this.quotations = quotations;
		this.parts = parts;
	}

	static Check check(Rule rule) {
		return switch (rule) {
			case NO_NESTING -> Check.NESTED_CONTENT;
			case NO_CROSSING -> Check.CROSSING_MARKS;
			case CONTIGUOUS_CUE -> Check.SPLIT_CUE;
			case QUOTE_MARKS_INSIDE -> Check.MARKS_LEFT_OUT;
			case QUOTE_MARKS_OUTSIDE -> Check.MARKS_TAKEN_IN;
			case CUE_REQUIRED -> Check.MISSING_CUE;
			case SOURCE_REQUIRED -> Check.MISSING_SOURCE;
		};
	}

	Finding of(RuleBreak broken) {
		return Finding.of(check(broken.rule()), broken.mark(), broken.message(), broken.remedy(), fixes(broken));
	}

	private List<QuickFix> fixes(RuleBreak broken) {
		Mark mark = broken.mark();
		return switch (broken.rule()) {
			case NO_NESTING -> broken.other().map(outer -> nested(mark, outer)).orElse(List.of());
			case NO_CROSSING -> broken.other().map(first -> crossing(first, mark)).orElse(List.of());
			case CONTIGUOUS_CUE -> pieces(mark);
			case QUOTE_MARKS_INSIDE -> List.of(
					EdgeFixes.takeIn(mark, article.text(), quotations, QuotationEdges.Fit.WITHOUT));
			case QUOTE_MARKS_OUTSIDE -> List.of(
					EdgeFixes.leaveOut(mark, article.text(), quotations, QuotationEdges.Fit.WITH));
			case CUE_REQUIRED -> parts.link(mark, SlotRole.CUE);
			case SOURCE_REQUIRED -> parts.link(mark, SlotRole.SOURCE);
		};
	}

	private static List<QuickFix> nested(Mark inner, Mark outer) {
		return List.of(new QuickFix.Delete("Delete the inner " + inner.label(), inner.id()),
				new QuickFix.Delete("Delete the outer " + outer.label(), outer.id()));
	}

	/** The first begins before the second and ends in it. */
	private List<QuickFix> crossing(Mark first, Mark second) {
		List<QuickFix> fixes = new ArrayList<>();
		List<Fragment> later = without(second, first);
		List<Fragment> earlier = without(first, second);
		if (!later.isEmpty()) {
			fixes.add(
					new QuickFix.Reshape("Begin this " + second.label() + " where the other ends", second.id(), later));
		}
		if (!earlier.isEmpty()) {
			fixes.add(new QuickFix.Reshape("End the other " + first.label() + " where this one begins", first.id(),
					earlier));
		}
		fixes.add(new QuickFix.Delete("Delete this " + second.label(), second.id()));
		return fixes;
	}

	private List<Fragment> without(Mark mark, Mark other) {
		List<Fragment> left = mark.fragments();
		for (Fragment fragment : other.fragments()) {
			left = Spans.minus(left, fragment);
		}
		return Spans.tidy(article.text(), left);
	}

	private List<QuickFix> pieces(Mark cue) {
		List<QuickFix> fixes = new ArrayList<>();
		Fragment longest = cue.fragments().stream().max(Comparator.comparingInt(Fragment::length)).orElseThrow();
		fixes.add(new QuickFix.Reshape("Keep only \u201C" + longest.in(article.text()) + "\u201D", cue.id(),
				List.of(longest)));
		if (article.isIncluded(cue.extent())) {
			fixes.add(new QuickFix.Reshape("Take in what is between the pieces", cue.id(), List.of(cue.extent())));
		}
		return fixes;
	}
}
