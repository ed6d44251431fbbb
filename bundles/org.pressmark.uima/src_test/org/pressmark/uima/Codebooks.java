package org.pressmark.uima;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.Guideline;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.codebook.LabelStyle;
import org.pressmark.model.codebook.MarkShape;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.SlotRole;

/** A small codebook with one of everything. */
final class Codebooks {

	private Codebooks() {}

	static Codebook withOneOfEverything() {
		LabelDefinition quote = label("Quote", Optional.empty(),
				List.of(attribute("form", AttributeType.CHOICE, "direct", "indirect"),
						attribute("media", AttributeType.CHOICES, "speech", "writing"),
						attribute("topic", AttributeType.TEXT), attribute("nested", AttributeType.FLAG),
						attribute("level", AttributeType.INTEGER), attribute("weight", AttributeType.DECIMAL),
						attribute("cue", AttributeType.TEXT)),
				List.of(slot("cue", SlotRole.CUE, 1), slot("spoken by", SlotRole.SOURCE, SlotDefinition.UNBOUNDED)));
		LabelDefinition source = label("Attribution-no-source", Optional.empty(), List.of(), List.of());
		LabelDefinition stwr = label("Cue", Optional.of("de.lab.Stwr"), List.of(), List.of());
		return codebook(quote, source, stwr);
	}

	static Codebook codebook(LabelDefinition... labels) {
		return new Codebook("everything", 3, "One of everything", "For tests.", List.of(labels), Set.of(), List.of());
	}

	static LabelDefinition label(String name, Optional<String> uimaType, List<AttributeDefinition> attributes,
			List<SlotDefinition> slots) {
		return new LabelDefinition(name, List.of(), LabelRole.OTHER, "",
				new LabelStyle("#0072B2", "#56B4E9", MarkShape.BOX), Guideline.NONE, attributes, slots, uimaType);
	}

	private static AttributeDefinition attribute(String name, AttributeType type, String... values) {
		List<AllowedValue> allowed = List.of(values).stream().map(value -> new AllowedValue(value, "")).toList();
		return new AttributeDefinition(name, type, allowed, false, Optional.empty(), Optional.empty(), "");
	}

	private static SlotDefinition slot(String name, SlotRole role, int max) {
		return new SlotDefinition(name, role, List.of(), 0, max, "");
	}
}
