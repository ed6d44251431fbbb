package org.pressmark.uima.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.CodebookChange;
import org.pressmark.model.codebook.Condition;
import org.pressmark.model.codebook.Example;
import org.pressmark.model.codebook.Guideline;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.codebook.LabelStyle;
import org.pressmark.model.codebook.MarkShape;
import org.pressmark.model.codebook.Rule;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.SlotRole;
import org.pressmark.model.codebook.Snap;

/** Reads back the codebook that {@link TypeSystemBuilder} wrote as a type system. */
public final class OwnCodebookReader {

	private OwnCodebookReader() {}

	/**
	 * Tells whether a type system was made from a codebook.
	 *
	 * @param description
	 *            the type system
	 * @return whether it names its codebook
	 */
	public static boolean isOwn(TypeSystemDescription description) {
		return description.getType(BaseTypes.MARK) != null && parse(description.getDescription()).has(Tags.CODEBOOK);
	}

	/**
	 * Reads the codebook.
	 *
	 * @param description
	 *            a type system made from a codebook
	 * @return the codebook
	 * @throws IllegalArgumentException
	 *             if what its descriptions say makes no codebook
	 */
	public static Codebook read(TypeSystemDescription description) {
		DescriptionTags tags = parse(description.getDescription());
		List<LabelDefinition> labels = new ArrayList<>();
		for (TypeDescription type : description.getTypes()) {
			DescriptionTags ofType = parse(type.getDescription());
			if (BaseTypes.MARK.equals(type.getSupertypeName()) && ofType.has(Tags.LABEL)) {
				labels.add(label(type, ofType));
			}
		}
		Set<Rule> rules = EnumSet.noneOf(Rule.class);
		tags.all(Tags.RULE).forEach(rule -> rules.add(Rule.of(rule)));
		return new Codebook(tags.first(Tags.CODEBOOK, ""), Integer.parseInt(tags.first(Tags.VERSION, "1")),
				tags.first(Tags.TITLE, ""), tags.text(), labels, rules, history(tags));
	}

	private static List<CodebookChange> history(DescriptionTags tags) {
		List<String> dates = tags.all(Tags.CHANGE_DATE);
		List<String> summaries = tags.all(Tags.CHANGE_SUMMARY);
		List<String> authors = tags.all(Tags.CHANGE_AUTHOR);
		List<CodebookChange> history = new ArrayList<>();
		for (String version : tags.all(Tags.CHANGE)) {
			int at = history.size();
			history.add(new CodebookChange(Integer.parseInt(version), dates.get(at), summaries.get(at),
					at < authors.size() ? authors.get(at) : ""));
		}
		return history;
	}

	private static LabelDefinition label(TypeDescription type, DescriptionTags tags) {
		List<AttributeDefinition> attributes = new ArrayList<>();
		List<SlotDefinition> slots = new ArrayList<>();
		for (FeatureDescription feature : type.getFeatures()) {
			DescriptionTags ofFeature = parse(feature.getDescription());
			if (ofFeature.has(Tags.ATTRIBUTE)) {
				attributes.add(attribute(ofFeature));
			} else if (ofFeature.has(Tags.SLOT)) {
				slots.add(slot(ofFeature));
			}
		}
		LabelStyle style = new LabelStyle(tags.first(Tags.COLOR, ""), tags.first(Tags.DARK_COLOR, ""),
				MarkShape.of(tags.first(Tags.SHAPE, "")));
		return new LabelDefinition(tags.first(Tags.LABEL, ""), tags.all(Tags.ALIAS),
				LabelRole.of(tags.first(Tags.ROLE, "")), tags.first(Tags.SHORTCUT, ""), style,
				new Guideline(tags.text(), examples(tags)), attributes, slots,
				tags.all(Tags.UIMA_TYPE).stream().findFirst(), snap(tags));
	}

	private static Optional<Snap> snap(DescriptionTags tags) {
		return tags.all(Tags.SNAP).stream()
				.flatMap(key -> Arrays.stream(Snap.values()).filter(snap -> snap.key().equals(key))).findFirst();
	}

	private static List<Example> examples(DescriptionTags tags) {
		List<Example> examples = new ArrayList<>();
		for (DescriptionTags.Tag tag : tags.tags()) {
			switch (tag.name()) {
				case Tags.EXAMPLE -> examples.add(new Example(tag.value(), true, ""));
				case Tags.COUNTER_EXAMPLE -> examples.add(new Example(tag.value(), false, ""));
				case Tags.BECAUSE -> {
					Example last = examples.removeLast();
					examples.add(new Example(last.text(), last.positive(), tag.value()));
				}
				default -> {
					// Tags of other things.
				}
			}
		}
		return examples;
	}

	private static AttributeDefinition attribute(DescriptionTags tags) {
		List<AllowedValue> values = new ArrayList<>();
		for (DescriptionTags.Tag tag : tags.tags()) {
			if (tag.name().equals(Tags.VALUE)) {
				values.add(new AllowedValue(tag.value(), ""));
			} else if (tag.name().equals(Tags.MEANING)) {
				values.add(new AllowedValue(values.removeLast().value(), tag.value()));
			}
		}
		Optional<Condition> condition = tags.has(Tags.WHEN)
				? Optional.of(new Condition(tags.first(Tags.WHEN, ""), tags.all(Tags.IS)))
				: Optional.empty();
		Optional<AttributeValue> value = tags.has(Tags.DEFAULT)
				? Optional.of(ValueCodec.value(tags.first(Tags.DEFAULT, ""), tags.all(Tags.DEFAULT_VALUE)))
				: Optional.empty();
		return new AttributeDefinition(tags.first(Tags.ATTRIBUTE, ""), AttributeType.of(tags.first(Tags.TYPE, "")),
				values, tags.has(Tags.MANDATORY), condition, value, tags.text());
	}

	private static SlotDefinition slot(DescriptionTags tags) {
		int max = tags.has(Tags.MAX) ? Integer.parseInt(tags.first(Tags.MAX, "")) : SlotDefinition.UNBOUNDED;
		return new SlotDefinition(tags.first(Tags.SLOT, ""), SlotRole.of(tags.first(Tags.ROLE, "")),
				tags.all(Tags.TARGET), Integer.parseInt(tags.first(Tags.MIN, "0")), max, tags.text());
	}

	private static DescriptionTags parse(@Nullable String description) {
		return DescriptionTags.parse(description == null ? "" : description);
	}
}
