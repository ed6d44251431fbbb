package org.pressmark.model.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.QuoteType;
import org.pressmark.model.quotation.Quotations;
import org.pressmark.model.quotation.Words;

/**
 * What the quotation marks say about how a content is quoted. It is a proposal: nothing sets it but a person.
 *
 * @param attribute
 *            the attribute of the content that says how it is quoted
 * @param type
 *            direct where all words stand in marks, indirect where none do, else mixed
 * @param value
 *            the attribute's value for that type
 */
public record QuoteTypeProposal(AttributeDefinition attribute, QuoteType type, AttributeValue value) {

	/**
	 * Proposes a type for a content.
	 *
	 * @param text
	 *            the article's text
	 * @param quotations
	 *            its quotations
	 * @param layer
	 *            the layer; the marks of a quotation that a content around this one covers are not this one's
	 * @param codebook
	 *            says which attribute tells quote types
	 * @param mark
	 *            the content
	 * @return the proposal; empty if it is no content, its label tells no quote types, or has no value for this one
	 */
	public static Optional<QuoteTypeProposal> of(String text, Quotations quotations, Layer layer, Codebook codebook,
			Mark mark) {
		Optional<AttributeDefinition> attribute = codebook.label(mark.label()).filter(LabelDefinition::isContent)
				.flatMap(QuoteTypeProposal::attribute);
		if (attribute.isEmpty()) {
			return Optional.empty();
		}
		List<Mark> around = layer.marks().stream().filter(other -> isAround(other, mark, codebook)).toList();
		return byMarks(text, quotations, mark, around).flatMap(type -> of(attribute.get(), type));
	}

	/**
	 * Finds the attribute of a label that tells quote types.
	 *
	 * @param label
	 *            the label
	 * @return the first that does
	 */
	public static Optional<AttributeDefinition> attribute(LabelDefinition label) {
		return label.attributes().stream().filter(attribute -> !attribute.toldQuoteTypes().isEmpty()).findFirst();
	}

	static Optional<QuoteTypeProposal> of(AttributeDefinition attribute, QuoteType type) {
		return attribute.toldQuoteTypes().entrySet().stream().filter(entry -> entry.getValue() == type).findFirst()
				.map(entry -> new QuoteTypeProposal(attribute, type, AttributeValue.of(entry.getKey())));
	}

	/** What the marks say; empty for a content without words. */
	static Optional<QuoteType> byMarks(String text, Quotations quotations, Mark mark, List<Mark> around) {
		int words = 0;
		int quoted = 0;
		for (Fragment fragment : mark.fragments()) {
			if (fragment.end() > text.length()) {
				return Optional.empty();
			}
			words += Words.count(text, fragment.begin(), fragment.end());
			int from = fragment.begin();
			for (Fragment inner : quoted(quotations, fragment, mark, around)) {
				Fragment common = Spans.common(inner, new Fragment(Math.min(from, fragment.end()), fragment.end()));
				quoted += Words.count(text, common.begin(), common.end());
				from = Math.max(from, common.end());
			}
		}
		if (words == 0) {
			return Optional.empty();
		}
		return Optional.of(quoted == 0 ? QuoteType.INDIRECT : quoted == words ? QuoteType.DIRECT : QuoteType.MIXED);
	}

	private static List<Fragment> quoted(Quotations quotations, Fragment fragment, Mark mark, List<Mark> around) {
		List<Fragment> inner = new ArrayList<>();
		for (Quotations.Place place : quotations.overlapping(fragment)) {
			Fragment outer = place.piece().outer();
			boolean another = !mark.extent().contains(outer) && around.stream()
					.anyMatch(
							other -> Spans.common(other.extent(), place.piece().inner()).equals(place.piece().inner()));
			if (!another) {
				inner.add(place.piece().inner());
			}
		}
		return inner;
	}

	private static boolean isAround(Mark other, Mark mark, Codebook codebook) {
		return !other.id().equals(mark.id()) && other.extent().contains(mark.extent())
				&& !other.extent().equals(mark.extent())
				&& codebook.label(other.label()).filter(LabelDefinition::isContent).isPresent();
	}
}
