package org.pressmark.model.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.codebook.Rule;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.SlotRole;
import org.pressmark.model.progress.Progress;

/**
 * Checks the rules that a codebook switches on, for one layer. Breaking one is a warning: an annotator may have had a
 * reason.
 */
final class RuleCheck {

	/** Opening quotation marks, each with its closing one at the same place below. */
	private static final String OPENING = "\"“„«»‹›‘‚";
	private static final String CLOSING = "\"”“»«›‹’‘";

	private final String text;
	private final Codebook codebook;
	private final Progress progress;
	private final Map<MarkId, List<Problem>> problems = new LinkedHashMap<>();

	RuleCheck(String text, Codebook codebook, Progress progress) {
		this.text = text;
		this.codebook = codebook;
		this.progress = progress;
	}

	/**
	 * Checks every mark of a layer.
	 *
	 * @param layer
	 *            the layer
	 * @return the rules that marks break, by mark
	 */
	Map<MarkId, List<Problem>> check(Layer layer) {
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
		return Map.copyOf(problems);
	}

	/** The second begins where the first does, or after it. */
	private void checkPair(Mark first, Mark second) {
		if (has(Rule.NO_NESTING) && isContent(first) && isContent(second)) {
			if (covers(first, second)) {
				add(Rule.NO_NESTING, second, "It lies within the content " + first.id(), "Delete one of the two.");
			} else if (covers(second, first)) {
				add(Rule.NO_NESTING, first, "It lies within the content " + second.id(), "Delete one of the two.");
			}
		}
		if (has(Rule.NO_CROSSING) && first.label().equals(second.label()) && first.begin() < second.begin()
				&& second.end() > first.end() && first.overlaps(second)) {
			add(Rule.NO_CROSSING, second,
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
		for (Fragment fragment : mark.fragments()) {
			if (has(Rule.QUOTE_MARKS_INSIDE) && isQuoted(fragment.begin() - 1, fragment.end())) {
				add(Rule.QUOTE_MARKS_INSIDE, mark, "The quotation marks around it are left outside",
						"Move the edges so that they belong to it.");
				return;
			}
			if (has(Rule.QUOTE_MARKS_OUTSIDE) && isQuoted(fragment.begin(), fragment.end() - 1)) {
				add(Rule.QUOTE_MARKS_OUTSIDE, mark, "It has its quotation marks inside",
						"Move the edges so that they do not belong to it.");
				return;
			}
		}
	}

	private boolean isQuoted(int opening, int closing) {
		if (opening < 0 || closing >= text.length() || opening >= closing) {
			return false;
		}
		int pair = OPENING.indexOf(text.charAt(opening));
		return pair >= 0 && CLOSING.charAt(pair) == text.charAt(closing);
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
		problems.computeIfAbsent(mark.id(), id -> new ArrayList<>()).add(new Problem(Severity.WARNING,
				ProblemKind.BROKEN_RULE, mark.id(), mark.extent(), message + " (rule " + rule.key() + ")", remedy));
	}
}
