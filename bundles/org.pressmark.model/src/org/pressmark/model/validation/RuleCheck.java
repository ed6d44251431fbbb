package org.pressmark.model.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.codebook.Rule;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.SlotRole;
import org.pressmark.model.progress.Progress;
import org.pressmark.model.quotation.QuotationEdges;
import org.pressmark.model.quotation.Quotations;

/**
 * Checks the rules that a codebook switches on, for one layer. Breaking one is a warning: an annotator may have had a
 * reason.
 */
public final class RuleCheck {

	private final String text;
	private final Codebook codebook;
	private final Supplier<Quotations> quotations;
	private final Progress progress;
	private final List<RuleBreak> breaks = new ArrayList<>();

	/**
	 * Prepares the check.
	 *
	 * @param text
	 *            the article's text
	 * @param codebook
	 *            says which rules are switched on
	 * @param quotations
	 *            finds the quotations of the article; asked only if a rule needs them
	 * @param progress
	 *            asked between marks whether to stop
	 */
	public RuleCheck(String text, Codebook codebook, Supplier<Quotations> quotations, Progress progress) {
		this.text = text;
		this.codebook = codebook;
		this.quotations = quotations;
		this.progress = progress;
	}

	/**
	 * Checks every mark of a layer.
	 *
	 * @param layer
	 *            the layer
	 * @return where it breaks the rules
	 */
	public List<RuleBreak> check(Layer layer) {
		List<Mark> marks = layer.inTextOrder();
		if (has(Rule.NO_NESTING) || has(Rule.NO_CROSSING)) {
			for (int i = 0; i < marks.size(); i++) {
				progress.checkCancelled();
				for (int k = i + 1; k < marks.size() && marks.get(k).begin() < marks.get(i).end(); k++) {
					checkPair(marks.get(i), marks.get(k));
				}
			}
		}
		for (Mark mark : marks) {
			codebook.label(mark.label()).ifPresent(label -> checkAlone(mark, label));
		}
		return List.copyOf(breaks);
	}

	/** The second begins where the first does, or after it. */
	private void checkPair(Mark first, Mark second) {
		if (has(Rule.NO_NESTING) && isContent(first) && isContent(second)) {
			if (covers(first, second)) {
				add(Rule.NO_NESTING, second, first,
						"It lies within the content " + first.id(), "Delete one of the two.");
			} else if (covers(second, first)) {
				add(Rule.NO_NESTING, first, second,
						"It lies within the content " + second.id(), "Delete one of the two.");
			}
		}
		if (has(Rule.NO_CROSSING) && first.label().equals(second.label()) && first.begin() < second.begin()
				&& second.end() > first.end() && first.overlaps(second)) {
			add(Rule.NO_CROSSING, second, first,
					"It begins in the " + first.label() + " " + first.id() + " and ends outside it",
					"Move an edge of one of the two.");
		}
	}

	private void checkAlone(Mark mark, LabelDefinition label) {
		if (has(Rule.CONTIGUOUS_CUE) && label.role() == LabelRole.CUE && mark.fragments().size() > 1) {
			add(Rule.CONTIGUOUS_CUE, mark, "The cue has " + mark.fragments().size() + " fragments",
					"Make it one stretch of text.");
		}
		if (label.role() == LabelRole.CONTENT) {
			checkQuoteMarks(mark);
			checkLinked(Rule.CUE_REQUIRED, SlotRole.CUE, mark, label);
			checkLinked(Rule.SOURCE_REQUIRED, SlotRole.SOURCE, mark, label);
		}
	}

	private void checkQuoteMarks(Mark mark) {
		if (has(Rule.QUOTE_MARKS_INSIDE) && mark.fragments().stream().anyMatch(this::leavesMarksOut)) {
			add(Rule.QUOTE_MARKS_INSIDE, mark, "The quotation marks around it are left outside",
					"Move the edges so that they belong to it.");
		}
		if (has(Rule.QUOTE_MARKS_OUTSIDE) && mark.fragments().stream().anyMatch(this::takesMarksIn)) {
			add(Rule.QUOTE_MARKS_OUTSIDE, mark, "It has its quotation marks inside",
					"Move the edges so that they do not belong to it.");
		}
	}

	private boolean leavesMarksOut(Fragment fragment) {
		return quotations.get().edges(text, fragment).filter(edges -> edges.fit() == QuotationEdges.Fit.WITHOUT)
				.isPresent();
	}

	private boolean takesMarksIn(Fragment fragment) {
		return quotations.get().edges(text, fragment).filter(edges -> edges.fit() == QuotationEdges.Fit.WITH)
				.isPresent();
	}

	private void checkLinked(Rule rule, SlotRole role, Mark mark, LabelDefinition label) {
		List<SlotDefinition> slots = label.slots().stream().filter(slot -> slot.role() == role).toList();
		if (has(rule) && !slots.isEmpty() && slots.stream().allMatch(slot -> mark.slot(slot.name()).isEmpty())) {
			add(rule, mark, "No " + role.key() + " is linked to it", "Link the mark that belongs there.");
		}
	}

	private static boolean covers(Mark outer, Mark inner) {
		return inner.fragments().stream().allMatch(part -> outer.fragments().stream()
				.anyMatch(around -> around.begin() <= part.begin() && part.end() <= around.end()));
	}

	private boolean isContent(Mark mark) {
		return codebook.label(mark.label()).map(LabelDefinition::role).equals(Optional.of(LabelRole.CONTENT));
	}

	private boolean has(Rule rule) {
		return codebook.rules().contains(rule);
	}

	private void add(Rule rule, Mark mark, String message, String remedy) {
		breaks.add(new RuleBreak(rule, mark, Optional.empty(), message + " (rule " + rule.key() + ")", remedy));
	}

	private void add(Rule rule, Mark mark, Mark other, String message, String remedy) {
		breaks.add(new RuleBreak(rule, mark, Optional.of(other), message + " (rule " + rule.key() + ")", remedy));
	}
}
