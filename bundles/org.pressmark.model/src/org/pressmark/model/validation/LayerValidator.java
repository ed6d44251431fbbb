package org.pressmark.model.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.progress.Progress;
import org.pressmark.model.quotation.QuotationScanner;
import org.pressmark.model.quotation.Quotations;

/** Checks the marks of a layer against the article's text and regions and against the codebook. */
public final class LayerValidator {

	private final Article article;
	private final Codebook codebook;
	/** Of the article, as soon as a rule has asked for them. */
	private @Nullable Quotations quotations;

	/**
	 * Prepares the check.
	 *
	 * @param article
	 *            the article that the layers belong to
	 * @param codebook
	 *            the codebook of the corpus
	 */
	public LayerValidator(Article article, Codebook codebook) {
		this.article = article;
		this.codebook = codebook;
	}

	/**
	 * Checks every mark of a layer.
	 *
	 * @param layer
	 *            the layer
	 * @return the problems, in text order of their marks; none if all is well
	 */
	public List<Problem> check(Layer layer) {
		return check(layer, Progress.NONE);
	}

	/**
	 * Checks every mark of a layer, as long as somebody waits for it.
	 *
	 * @param layer
	 *            the layer
	 * @param progress
	 *            asked between marks whether to stop; nothing is reported to it
	 * @return the problems, in text order of their marks; none if all is well
	 * @throws java.util.concurrent.CancellationException
	 *             if it was to stop
	 */
	public List<Problem> check(Layer layer, Progress progress) {
		List<Problem> problems = new ArrayList<>();
		Map<MarkId, List<Problem>> broken = brokenRules(layer, progress);
		for (Mark mark : layer.inTextOrder()) {
			progress.checkCancelled();
			checkPlace(mark, problems);
			codebook.label(mark.label()).ifPresentOrElse(label -> {
				checkAttributes(mark, label, problems);
				checkSlots(mark, label, layer, problems);
			}, () -> problems.add(error(ProblemKind.UNKNOWN_LABEL, mark,
					"The codebook has no label '" + mark.label() + "'",
					"Add it to the codebook or relabel the mark.")));
			problems.addAll(broken.getOrDefault(mark.id(), List.of()));
		}
		return problems;
	}

	private Map<MarkId, List<Problem>> brokenRules(Layer layer, Progress progress) {
		return new RuleCheck(article.text(), codebook, this::quotations, progress).check(layer).stream()
				.map(broken -> warning(ProblemKind.BROKEN_RULE, broken.mark(), broken.message(), broken.remedy()))
				.collect(Collectors.groupingBy(Problem::mark));
	}

	private Quotations quotations() {
		Quotations known = quotations;
		if (known == null) {
			known = QuotationScanner.scan(article);
			quotations = known;
		}
		return known;
	}

	private void checkPlace(Mark mark, List<Problem> problems) {
		if (mark.end() > article.text().length()) {
			problems.add(error(ProblemKind.OUTSIDE_TEXT, mark, mark.extent() + " reaches beyond the text, which has "
					+ article.text().length() + " UTF-16 code units",
					"Delete the mark or restore the article's text."));
			return;
		}
		for (Fragment fragment : mark.fragments()) {
			if (splitsPair(fragment.begin()) || splitsPair(fragment.end())) {
				problems.add(
						error(ProblemKind.SPLIT_CHARACTER, mark, "An edge of " + fragment + " cuts a character in two",
								"Move the edge by one."));
			}
			if (!article.isIncluded(fragment)) {
				problems.add(new Problem(Severity.WARNING, ProblemKind.EXCLUDED_REGION, mark.id(), mark.extent(),
						"The mark touches an excluded region", "Delete the mark or include the region."));
			}
		}
	}

	private boolean splitsPair(int offset) {
		String text = article.text();
		return offset > 0 && offset < text.length() && Character.isHighSurrogate(text.charAt(offset - 1))
				&& Character.isLowSurrogate(text.charAt(offset));
	}

	private static void checkAttributes(Mark mark, LabelDefinition label, List<Problem> problems) {
		for (Map.Entry<String, AttributeValue> entry : mark.attributes().entrySet()) {
			String name = entry.getKey();
			label.attribute(name).ifPresentOrElse(definition -> {
				if (!definition.accepts(entry.getValue())) {
					problems.add(error(ProblemKind.BAD_VALUE, mark,
							"Attribute " + name + " cannot be '" + entry.getValue().display() + "'",
							"Choose one of its values, or add the value to the codebook."));
				}
			}, () -> problems.add(error(ProblemKind.UNKNOWN_ATTRIBUTE, mark,
					"Label " + label.name() + " has no attribute '" + name + "'",
					"Add it to the codebook or clear the value.")));
		}
		for (AttributeDefinition definition : label.attributes()) {
			if (definition.mandatory() && definition.appliesTo(mark) && mark.attribute(definition.name()).isEmpty()) {
				problems.add(warning(ProblemKind.MISSING_ATTRIBUTE, mark,
						"Attribute " + definition.name() + " has no value", "Choose a value in the Attributes view."));
			}
		}
	}

	private static void checkSlots(Mark mark, LabelDefinition label, Layer layer, List<Problem> problems) {
		for (Map.Entry<String, List<MarkId>> entry : mark.slots().entrySet()) {
			label.slot(entry.getKey()).ifPresentOrElse(
					slot -> entry.getValue().forEach(id -> checkLink(mark, slot, id, layer, problems)),
					() -> problems.add(error(ProblemKind.UNKNOWN_SLOT, mark,
							"Label " + label.name() + " has no slot '" + entry.getKey() + "'",
							"Add it to the codebook or clear the links.")));
		}
		for (SlotDefinition slot : label.slots()) {
			int links = mark.slot(slot.name()).size();
			if (links > slot.max()) {
				problems.add(warning(ProblemKind.TOO_MANY_LINKS, mark,
						"Slot " + slot.name() + " holds " + links + " marks, at most " + slot.max() + " are allowed",
						"Remove links in the Attributes view."));
			} else if (links < slot.min()) {
				problems.add(warning(ProblemKind.TOO_FEW_LINKS, mark,
						"Slot " + slot.name() + " holds " + links + " marks, at least " + slot.min() + " are needed",
						"Link the mark that belongs there."));
			}
		}
	}

	private static void checkLink(Mark mark, SlotDefinition slot, MarkId id, Layer layer, List<Problem> problems) {
		layer.mark(id).ifPresentOrElse(filler -> {
			if (!slot.accepts(filler.label())) {
				problems.add(error(ProblemKind.BAD_LINK, mark,
						"Slot " + slot.name() + " does not take a " + filler.label(), "Link a "
								+ String.join(" or ", slot.targets()) + "."));
			}
		}, () -> problems.add(error(ProblemKind.DANGLING_LINK, mark,
				"Slot " + slot.name() + " names the mark " + id + ", which is not there", "Remove the link.")));
	}

	private static Problem error(ProblemKind kind, Mark mark, String message, String remedy) {
		return new Problem(Severity.ERROR, kind, mark.id(), mark.extent(), message, remedy);
	}

	private static Problem warning(ProblemKind kind, Mark mark, String message, String remedy) {
		return new Problem(Severity.WARNING, kind, mark.id(), mark.extent(), message, remedy);
	}
}
