package org.pressmark.exchange.jsonl;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.SlotDefinition;

/**
 * The keys that every mark has, whatever its label: loaders infer the columns of a data set from a few rows and fail
 * at one that looks different.
 *
 * @param attributes
 *            the attributes of all labels with the type of their values; text where labels disagree
 * @param slots
 *            the slots of all labels
 */
record RowSchema(Map<String, AttributeType> attributes, Set<String> slots) {

	/**
	 * Derives the keys from a codebook.
	 *
	 * @param codebook
	 *            the codebook
	 * @return its attributes and slots, in the order of the codebook
	 */
	static RowSchema of(Codebook codebook) {
		Map<String, AttributeType> attributes = new LinkedHashMap<>();
		Set<String> slots = new LinkedHashSet<>();
		for (LabelDefinition label : codebook.labels()) {
			for (AttributeDefinition attribute : label.attributes()) {
				AttributeType type = attribute.type() == AttributeType.CHOICE ? AttributeType.TEXT : attribute.type();
				attributes.merge(attribute.name(), type, (one, other) -> one == other ? one : AttributeType.TEXT);
			}
			label.slots().stream().map(SlotDefinition::name).forEach(slots::add);
		}
		return new RowSchema(attributes, slots);
	}
}
