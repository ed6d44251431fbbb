package org.pressmark.model.recoding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.pressmark.model.ArticleId;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Provenance;
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

/** A small codebook with all that can be recoded, and layers made under it by chance. */
final class Schemes {

	static final LabelStyle STYLE = new LabelStyle("#0072B2", "#56B4E9", MarkShape.BOX);
	static final ArticleId ARTICLE = new ArticleId("storm");
	static final String TEXT = "Nobody, she told the court on Monday, had ever asked her about it. ".repeat(20);
	static final Codebook BASE = new Codebook("test", 3, "Test", "", List.of(
			label("Quote", List.of(choice("type", "direct", "indirect", "mixed"), text("topic")),
					slot("source", "Source", "Person"), slot("cue", "Cue")),
			label("Source", List.of(choices("traits", "named", "expert", "official"), flag("elite"))),
			label("Person", List.of(integer("age"))), label("Cue", List.of(text("lemma"), decimal("strength")))),
			Set.of(), List.of());

	private Schemes() {}

	static LabelDefinition label(String name, List<AttributeDefinition> attributes, SlotDefinition... slots) {
		return new LabelDefinition(name, List.of(), LabelRole.OTHER, "", STYLE, Guideline.NONE, attributes,
				List.of(slots), Optional.empty());
	}

	static SlotDefinition slot(String name, String... targets) {
		return new SlotDefinition(name, SlotRole.OTHER, List.of(targets), 0, SlotDefinition.UNBOUNDED, "");
	}

	static AttributeDefinition choice(String name, String... values) {
		return attribute(name, AttributeType.CHOICE, values);
	}

	static AttributeDefinition choices(String name, String... values) {
		return attribute(name, AttributeType.CHOICES, values);
	}

	static AttributeDefinition text(String name) {
		return attribute(name, AttributeType.TEXT);
	}

	static AttributeDefinition flag(String name) {
		return attribute(name, AttributeType.FLAG);
	}

	static AttributeDefinition integer(String name) {
		return attribute(name, AttributeType.INTEGER);
	}

	static AttributeDefinition decimal(String name) {
		return attribute(name, AttributeType.DECIMAL);
	}

	static AttributeDefinition attribute(String name, AttributeType type, String... values) {
		return new AttributeDefinition(name, type,
				Arrays.stream(values).map(value -> new AllowedValue(value, "")).toList(), false, Optional.empty(),
				Optional.empty(), "");
	}

	static Codebook with(LabelDefinition... labels) {
		return new Codebook("test", 4, "Test", "", List.of(labels), Set.of(), List.of());
	}

	static LabelDefinition of(String label) {
		return BASE.label(label).orElseThrow();
	}

	static Mark mark(String id, String label, int begin, Map<String, AttributeValue> attributes,
			Map<String, List<MarkId>> slots) {
		return Mark.of(label, begin, begin + 3, new Provenance("ana", Instant.ofEpochSecond(begin), 2))
				.withId(new MarkId(id)).withAttributes(attributes).withSlots(slots);
	}

	static Layer layer(Mark... marks) {
		return Layer.of(ARTICLE, "ana", LayerState.DONE, List.of(marks));
	}

	/** A layer that fits the base. */
	static Layer random(Random random) {
		List<Mark> marks = new ArrayList<>();
		for (String label : List.of("Source", "Person", "Cue", "Quote")) {
			int count = random.nextInt(6);
			for (int at = 0; at < count; at++) {
				marks.add(random(random, label, marks));
			}
		}
		return Layer.of(ARTICLE, "ana", LayerState.IN_PROGRESS, marks);
	}

	private static Mark random(Random random, String label, List<Mark> before) {
		Map<String, AttributeValue> attributes = new LinkedHashMap<>();
		for (AttributeDefinition attribute : of(label).attributes()) {
			if (random.nextInt(3) > 0) {
				attributes.put(attribute.name(), value(random, attribute));
			}
		}
		Map<String, List<MarkId>> slots = new LinkedHashMap<>();
		for (SlotDefinition slot : of(label).slots()) {
			slots.put(slot.name(), before.stream().filter(mark -> slot.accepts(mark.label()))
					.filter(mark -> random.nextBoolean()).map(Mark::id).toList());
		}
		return mark(label + before.size(), label, random.nextInt(1000), attributes, slots)
				.withNote(random.nextBoolean() ? "look again" : "").withUncertain(random.nextBoolean());
	}

	private static AttributeValue value(Random random, AttributeDefinition attribute) {
		List<String> values = attribute.values().stream().map(AllowedValue::value).toList();
		return switch (attribute.type()) {
			case CHOICE -> AttributeValue.of(values.get(random.nextInt(values.size())));
			case CHOICES -> new AttributeValue.Texts(values.subList(random.nextInt(2), 2 + random.nextInt(2)));
			case TEXT -> AttributeValue.of(random.nextBoolean() ? "12" : "tax \uD83D\uDE00");
			case FLAG -> AttributeValue.of(random.nextBoolean());
			case INTEGER -> new AttributeValue.Whole(random.nextInt(90));
			case DECIMAL -> new AttributeValue.Decimal(random.nextInt(8) / 4.0);
		};
	}
}
