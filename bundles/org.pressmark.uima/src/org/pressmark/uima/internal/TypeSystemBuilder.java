package org.pressmark.uima.internal;

import java.util.List;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.CodebookChange;
import org.pressmark.model.codebook.Example;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.Rule;
import org.pressmark.model.codebook.SlotDefinition;

/** Writes a codebook as a type system. */
final class TypeSystemBuilder {

	private TypeSystemBuilder() {}

	/**
	 * Builds the type system.
	 *
	 * @param codebook
	 *            the codebook
	 * @param types
	 *            the names of its labels' types
	 * @return base types and a type for each label, always in the same order
	 */
	static TypeSystemDescription build(Codebook codebook, List<LabelType> types) {
		TypeSystemDescription built = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
		built.setName(Identifiers.escape(codebook.name()));
		built.setVersion(Integer.toString(codebook.version()));
		built.setDescription(describe(codebook));
		BaseTypes.addTo(built);
		types.forEach(type -> addLabel(built, type));
		return built;
	}

	private static String describe(Codebook codebook) {
		DescriptionTags.Builder tags = new DescriptionTags.Builder(codebook.description())
				.add(Tags.CODEBOOK, codebook.name()).add(Tags.VERSION, Integer.toString(codebook.version()))
				.addUnlessEmpty(Tags.TITLE, codebook.title());
		for (Rule rule : Rule.values()) {
			if (codebook.rules().contains(rule)) {
				tags.add(Tags.RULE, rule.key());
			}
		}
		for (CodebookChange change : codebook.history()) {
			tags.add(Tags.CHANGE, Integer.toString(change.version())).add(Tags.CHANGE_DATE, change.date())
					.add(Tags.CHANGE_SUMMARY, change.summary()).add(Tags.CHANGE_AUTHOR, change.author());
		}
		return tags.build();
	}

	private static void addLabel(TypeSystemDescription target, LabelType names) {
		LabelDefinition label = names.label();
		TypeDescription type = target.addType(names.typeName(), describe(label), BaseTypes.MARK);
		for (AttributeDefinition attribute : label.attributes()) {
			String feature = names.attributeFeatures().get(attribute.name());
			if (attribute.type() == AttributeType.CHOICES) {
				type.addFeature(feature, describe(attribute), CAS.TYPE_NAME_STRING_ARRAY, CAS.TYPE_NAME_STRING, false);
			} else {
				type.addFeature(feature, describe(attribute), rangeOf(attribute.type()));
			}
		}
		for (SlotDefinition slot : label.slots()) {
			type.addFeature(names.slotFeatures().get(slot.name()), describe(slot), CAS.TYPE_NAME_FS_ARRAY,
					BaseTypes.MARK, false);
		}
	}

	private static String rangeOf(AttributeType type) {
		return switch (type) {
			case CHOICE, TEXT -> CAS.TYPE_NAME_STRING;
			case CHOICES -> CAS.TYPE_NAME_STRING_ARRAY;
			case FLAG -> CAS.TYPE_NAME_BOOLEAN;
			case INTEGER -> CAS.TYPE_NAME_LONG;
			case DECIMAL -> CAS.TYPE_NAME_DOUBLE;
		};
	}

	private static String describe(LabelDefinition label) {
		DescriptionTags.Builder tags = new DescriptionTags.Builder(label.guideline().text())
				.add(Tags.LABEL, label.name()).add(Tags.ROLE, label.role().key());
		label.uimaType().ifPresent(given -> tags.add(Tags.UIMA_TYPE, given));
		label.aliases().forEach(alias -> tags.add(Tags.ALIAS, alias));
		tags.addUnlessEmpty(Tags.SHORTCUT, label.shortcut()).add(Tags.COLOR, label.style().color())
				.add(Tags.DARK_COLOR, label.style().darkColor()).add(Tags.SHAPE, label.style().shape().key());
		label.snap().ifPresent(snap -> tags.add(Tags.SNAP, snap.key()));
		for (Example example : label.guideline().examples()) {
			tags.add(example.positive() ? Tags.EXAMPLE : Tags.COUNTER_EXAMPLE, example.text())
					.addUnlessEmpty(Tags.BECAUSE, example.explanation());
		}
		return tags.build();
	}

	private static String describe(AttributeDefinition attribute) {
		DescriptionTags.Builder tags = new DescriptionTags.Builder(attribute.description())
				.add(Tags.ATTRIBUTE, attribute.name()).add(Tags.TYPE, attribute.type().key());
		for (AllowedValue value : attribute.values()) {
			tags.add(Tags.VALUE, value.value()).addUnlessEmpty(Tags.MEANING, value.description());
		}
		if (attribute.mandatory()) {
			tags.add(Tags.MANDATORY, "");
		}
		attribute.condition().ifPresent(condition -> {
			tags.add(Tags.WHEN, condition.attribute());
			condition.values().forEach(value -> tags.add(Tags.IS, value));
		});
		attribute.defaultValue().ifPresent(value -> {
			tags.add(Tags.DEFAULT, ValueCodec.kind(value));
			ValueCodec.texts(value).forEach(text -> tags.add(Tags.DEFAULT_VALUE, text));
		});
		return tags.build();
	}

	private static String describe(SlotDefinition slot) {
		DescriptionTags.Builder tags = new DescriptionTags.Builder(slot.description()).add(Tags.SLOT, slot.name())
				.add(Tags.ROLE, slot.role().key());
		slot.targets().forEach(target -> tags.add(Tags.TARGET, target));
		tags.add(Tags.MIN, Integer.toString(slot.min()));
		if (slot.max() != SlotDefinition.UNBOUNDED) {
			tags.add(Tags.MAX, Integer.toString(slot.max()));
		}
		return tags.build();
	}
}
