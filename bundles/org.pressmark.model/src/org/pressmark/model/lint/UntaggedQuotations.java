package org.pressmark.model.lint;

import java.util.List;

import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.quotation.Quotation;
import org.pressmark.model.quotation.Quotations;

/** Finds the quotations of an article that no content of a layer has a word of. */
public final class UntaggedQuotations {

	private UntaggedQuotations() {}

	/**
	 * Finds them.
	 *
	 * @param quotations
	 *            the quotations of the article; those within others are passed over
	 * @param layer
	 *            the marks
	 * @param codebook
	 *            says which labels are contents; without any, every mark counts
	 * @return the quotations, in text order
	 */
	public static List<Quotation> in(Quotations quotations, Layer layer, Codebook codebook) {
		boolean any = codebook.labelsOf(LabelRole.CONTENT).findAny().isEmpty();
		List<Mark> contents = layer.marks().stream().filter(mark -> any
				|| codebook.label(mark.label()).filter(LabelDefinition::isContent).isPresent()).toList();
		Cover cover = new Cover(contents);
		return quotations.all().stream().filter(quotation -> quotation.depth() == 0)
				.filter(quotation -> quotation.inner().stream().allMatch(inner -> cover.overlapping(inner).isEmpty()))
				.toList();
	}
}
