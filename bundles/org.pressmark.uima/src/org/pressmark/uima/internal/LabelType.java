package org.pressmark.uima.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.SlotDefinition;

/**
 * What a label is called in the type system.
 *
 * @param label
 *            the label
 * @param typeName
 *            qualified name of its type
 * @param attributeFeatures
 *            feature by attribute name, in the label's order
 * @param slotFeatures
 *            feature by slot name, in the label's order
 */
public record LabelType(LabelDefinition label, String typeName, Map<String, String> attributeFeatures,
		Map<String, String> slotFeatures) {

	private static final String ATTRIBUTE_BESIDE_SLOT = "_a";

	/**
	 * Names the type and features of a label. A slot and an attribute of one name are told apart by a suffix on the
	 * attribute's feature.
	 *
	 * @param label
	 *            the label
	 * @return its names
	 */
	public static LabelType of(LabelDefinition label) {
		Set<String> slots = label.slots().stream().map(SlotDefinition::name).collect(Collectors.toSet());
		Map<String, String> attributeFeatures = new LinkedHashMap<>();
		for (AttributeDefinition attribute : label.attributes()) {
			String suffix = slots.contains(attribute.name()) ? ATTRIBUTE_BESIDE_SLOT : "";
			attributeFeatures.put(attribute.name(), Identifiers.escape(attribute.name()) + suffix);
		}
		Map<String, String> slotFeatures = new LinkedHashMap<>();
		for (SlotDefinition slot : label.slots()) {
			slotFeatures.put(slot.name(), Identifiers.escape(slot.name()));
		}
		return new LabelType(label, label.uimaType().orElseGet(() -> defaultTypeName(label.name())), attributeFeatures,
				slotFeatures);
	}

	/**
	 * Names the type of a label that does not ask for a name of its own.
	 *
	 * @param label
	 *            the label's name
	 * @return qualified type name
	 */
	public static String defaultTypeName(String label) {
		return BaseTypes.LABEL_NAMESPACE + Identifiers.escape(label);
	}
}
