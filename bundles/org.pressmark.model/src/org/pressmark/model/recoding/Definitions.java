package org.pressmark.model.recoding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.AttributeValue;
import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.Condition;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.QuoteType;
import org.pressmark.model.codebook.SlotDefinition;

/** Renames parts of a label with all that names them. */
final class Definitions {

	private Definitions() {}

	static LabelDefinition renamed(LabelDefinition label, String name) {
		return new LabelDefinition(name, label.aliases(), label.role(), label.shortcut(), label.style(),
				label.guideline(), label.attributes(), label.slots(), label.uimaType(), label.snap());
	}

	static LabelDefinition withSlots(LabelDefinition label, List<SlotDefinition> slots) {
		return new LabelDefinition(label.name(), label.aliases(), label.role(), label.shortcut(), label.style(),
				label.guideline(), label.attributes(), slots, label.uimaType(), label.snap());
	}

	static LabelDefinition withAttributes(LabelDefinition label, List<AttributeDefinition> attributes) {
		return new LabelDefinition(label.name(), label.aliases(), label.role(), label.shortcut(), label.style(),
				label.guideline(), attributes, label.slots(), label.uimaType(), label.snap());
	}

	static SlotDefinition withTargets(SlotDefinition slot, List<String> targets) {
		return new SlotDefinition(slot.name(), slot.role(), targets, slot.min(), slot.max(), slot.description());
	}

	/** The label without those conditions, or parts of them, that a change has taken the ground from. */
	static LabelDefinition withoutLostConditions(LabelDefinition before, LabelDefinition changed) {
		Map<String, LostCondition> lost = new LinkedHashMap<>();
		LostCondition.between(before, changed).forEach(each -> lost.put(each.attribute(), each));
		return lost.isEmpty()
				? changed
				: withAttributes(changed, changed.attributes().stream().map(each -> {
					LostCondition gone = lost.get(each.name());
					return gone == null ? each : withCondition(each, gone.after());
				}).toList());
	}

	static AttributeDefinition withCondition(AttributeDefinition attribute, Optional<Condition> condition) {
		return copy(attribute, attribute.name(), attribute.values(), condition, attribute.defaultValue());
	}

	static LabelDefinition renamedAttribute(LabelDefinition label, String attribute, String name) {
		return withAttributes(label, label.attributes().stream().map(each -> {
			Optional<Condition> condition = each.condition().map(given -> given.attribute().equals(attribute)
					? new Condition(name, given.values())
					: given);
			return copy(each, each.name().equals(attribute) ? name : each.name(), each.values(), condition,
					each.defaultValue());
		}).toList());
	}

	static LabelDefinition renamedValue(LabelDefinition label, String attribute, String value, String name) {
		return withAttributes(label, label.attributes().stream().map(each -> {
			Optional<Condition> condition = each.condition().map(given -> given.attribute().equals(attribute)
					? new Condition(attribute, renamed(given.values(), value, name))
					: given);
			boolean own = each.name().equals(attribute);
			return copy(each, each.name(), own ? renamedAllowed(each.values(), value, name) : each.values(), condition,
					own ? each.defaultValue().map(given -> renamed(given, value, name)) : each.defaultValue());
		}).toList());
	}

	private static AttributeValue renamed(AttributeValue given, String value, String name) {
		return switch (given) {
			case AttributeValue.Text text when text.value().equals(value) -> AttributeValue.of(name);
			case AttributeValue.Texts texts -> new AttributeValue.Texts(renamed(texts.values(), value, name));
			default -> given;
		};
	}

	private static List<String> renamed(List<String> values, String value, String name) {
		return values.stream().map(each -> each.equals(value) ? name : each).distinct().toList();
	}

	/** Where the new name is there already the two become one, with the meaning of the one that had it. */
	private static List<AllowedValue> renamedAllowed(List<AllowedValue> values, String value, String name) {
		Map<String, AllowedValue> renamed = new LinkedHashMap<>();
		boolean merged = values.stream().anyMatch(each -> each.value().equals(name));
		for (AllowedValue each : values) {
			if (!each.value().equals(value)) {
				renamed.put(each.value(), each);
			} else if (!merged) {
				renamed.put(name, new AllowedValue(name, each.description()));
			}
		}
		return List.copyOf(renamed.values());
	}

	static LabelDefinition renamedSlot(LabelDefinition label, String slot, String name) {
		return withSlots(label, label.slots().stream().map(each -> each.name().equals(slot)
				? new SlotDefinition(name, each.role(), each.targets(), each.min(), each.max(), each.description())
				: each).toList());
	}

	private static AttributeDefinition copy(AttributeDefinition attribute, String name, List<AllowedValue> values,
			Optional<Condition> condition, Optional<AttributeValue> defaultValue) {
		return new AttributeDefinition(name, attribute.type(), values, attribute.mandatory(), condition, defaultValue,
				attribute.description(), quoteTypes(attribute, values));
	}

	/** A value that is renamed tells what it told before. */
	private static Map<String, QuoteType> quoteTypes(AttributeDefinition attribute, List<AllowedValue> values) {
		Map<String, QuoteType> types = new LinkedHashMap<>(attribute.quoteTypes());
		for (int i = 0; i < values.size() && values.size() == attribute.values().size(); i++) {
			QuoteType told = attribute.quoteTypes().get(attribute.values().get(i).value());
			if (told != null) {
				types.put(values.get(i).value(), told);
			}
		}
		return types;
	}
}
