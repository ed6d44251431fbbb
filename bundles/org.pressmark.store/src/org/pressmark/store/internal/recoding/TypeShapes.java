package org.pressmark.store.internal.recoding;

import java.util.HashSet;
import java.util.Set;

import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.SlotDefinition;

/**
 * What of a codebook shows in the files of layers. Where a new codebook has all that the old one had, files that were
 * saved under the old one load under the new one as they are.
 */
public final class TypeShapes {

	private TypeShapes() {}

	/**
	 * Lists it.
	 *
	 * @param codebook
	 *            the codebook
	 * @return a line for each type and feature
	 */
	public static Set<String> of(Codebook codebook) {
		Set<String> shapes = new HashSet<>();
		for (LabelDefinition label : codebook.labels()) {
			String type = label.name() + "\t" + label.uimaType().orElse("");
			shapes.add(type);
			for (AttributeDefinition attribute : label.attributes()) {
				AttributeType kind = attribute.type() == AttributeType.CHOICE ? AttributeType.TEXT : attribute.type();
				shapes.add(type + "\tattribute\t" + attribute.name() + "\t" + kind);
			}
			for (SlotDefinition slot : label.slots()) {
				shapes.add(type + "\tslot\t" + slot.name());
			}
		}
		return shapes;
	}
}
