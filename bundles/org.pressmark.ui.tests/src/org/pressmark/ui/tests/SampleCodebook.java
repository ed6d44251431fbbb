package org.pressmark.ui.tests;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.pressmark.model.AttributeValue;
import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.Condition;
import org.pressmark.model.codebook.Guideline;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.codebook.LabelStyle;
import org.pressmark.model.codebook.MarkShape;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.SlotRole;
import org.pressmark.model.codebook.Snap;

/** A small codebook with every shape and every kind of attribute. */
public final class SampleCodebook {

	private SampleCodebook() {}

	/** {@return quotes with cue, source and addressee, claims, and one label for each shape that is left} */
	public static Codebook create() {
		SlotDefinition cue = new SlotDefinition("cue", SlotRole.CUE, List.of("Cue"), 0, 1, "The reporting words");
		SlotDefinition source = new SlotDefinition("source", SlotRole.SOURCE, List.of("Source"), 0,
				SlotDefinition.UNBOUNDED, "Who said it");
		SlotDefinition addressee = new SlotDefinition("addressee", SlotRole.ADDRESSEE, List.of("Source"), 0,
				SlotDefinition.UNBOUNDED, "To whom");
		SlotDefinition quote = new SlotDefinition("quote", SlotRole.QUOTE, List.of("Quote"), 0, 1, "Where it stands");
		return new Codebook("sample", 1, "Sample", "For tests", List.of(
				label("Quote", LabelRole.CONTENT, "q", "#00589B", "#4A9EE6", MarkShape.BACKGROUND, quoteAttributes(),
						List.of(cue, source, addressee)),
				label("Cue", LabelRole.CUE, "c", "#C24A00", "#F5A742", MarkShape.UNDERLINE,
						List.of(attribute("lemma", AttributeType.TEXT, List.of())), List.of()),
				label("Source", LabelRole.SOURCE, "s", "#0B8060", "#6FE3BC", MarkShape.BOX, List.of(), List.of()),
				label("Claim", LabelRole.CLAIM, "l", "#A33E7C", "#DB8FBD", MarkShape.BRACKET, List.of(),
						List.of(source, quote)),
				plain("Doubt", "d", MarkShape.WAVE), plain("Irony", "i", MarkShape.DASHED),
				plain("Note", "n", MarkShape.DOTTED), plain("Echo", "e", MarkShape.DOUBLE_UNDERLINE)), Set.of(),
				List.of());
	}

	/**
	 * Lets an attribute take one of many values, "value 1" and so on.
	 *
	 * @param label
	 *            a label of this codebook
	 * @param attribute
	 *            what its only attribute is called then
	 * @param count
	 *            how many values there are
	 * @return the codebook
	 */
	public static Codebook choosing(String label, String attribute, int count) {
		String[] names = IntStream.rangeClosed(1, count).mapToObj(number -> "value " + number).toArray(String[]::new);
		Codebook sample = create();
		List<LabelDefinition> labels = sample.labels().stream().map(given -> given.name().equals(label)
				? label(given.name(), given.role(), given.shortcut(), given.style().color(), given.style().darkColor(),
						given.style().shape(), List.of(attribute(attribute, AttributeType.CHOICE, values(names))),
						given.slots())
				: given).toList();
		return new Codebook(sample.name(), sample.version(), sample.title(), sample.description(), labels, Set.of(),
				List.of());
	}

	/**
	 * Gives one label one colour on light and on dark pages.
	 *
	 * @param color
	 *            the colour, {@code #RRGGBB}
	 * @return the codebook
	 */
	public static Codebook coloured(String color) {
		return new Codebook("coloured", 1, "Coloured", "", List.of(label("Quote", LabelRole.CONTENT, "q", color, color,
				MarkShape.BACKGROUND, List.of(), List.of())), Set.of(), List.of());
	}

	/**
	 * Lets selections be widened by label.
	 *
	 * @param snaps
	 *            the labels to which that applies, and to what
	 * @return the codebook
	 */
	public static Codebook snapping(Map<String, Snap> snaps) {
		Codebook sample = create();
		List<LabelDefinition> labels = sample.labels().stream()
				.map(label -> new LabelDefinition(label.name(), label.aliases(), label.role(), label.shortcut(),
						label.style(), label.guideline(), label.attributes(), label.slots(), label.uimaType(),
						Optional.ofNullable(snaps.get(label.name()))))
				.toList();
		return new Codebook(sample.name(), sample.version(), sample.title(), sample.description(), labels, Set.of(),
				List.of());
	}

	private static List<AttributeDefinition> quoteAttributes() {
		AttributeDefinition type = new AttributeDefinition("quoteType", AttributeType.CHOICE,
				values("direct", "indirect", "mixed"), true, Optional.empty(), Optional.empty(), "How it is quoted");
		AttributeDefinition polarity = new AttributeDefinition("polarity", AttributeType.CHOICE,
				values("positive", "negated"), false, Optional.empty(), Optional.of(AttributeValue.of("positive")), "");
		AttributeDefinition altered = new AttributeDefinition("altered", AttributeType.FLAG, List.of(), false,
				Optional.of(new Condition("quoteType", List.of("direct", "mixed"))), Optional.empty(), "");
		return List.of(type, polarity, altered,
				attribute("topic", AttributeType.CHOICE,
						values("economy", "health", "sport", "culture", "science", "crime", "other")),
				attribute("words", AttributeType.INTEGER, List.of()),
				attribute("weight", AttributeType.DECIMAL, List.of()),
				attribute("tone", AttributeType.CHOICES, values("angry", "calm")));
	}

	private static AttributeDefinition attribute(String name, AttributeType type, List<AllowedValue> values) {
		return new AttributeDefinition(name, type, values, false, Optional.empty(), Optional.empty(), "");
	}

	private static List<AllowedValue> values(String... values) {
		return List.of(values).stream().map(value -> new AllowedValue(value, "")).toList();
	}

	private static LabelDefinition plain(String name, String key, MarkShape shape) {
		return label(name, LabelRole.OTHER, key, "#5B3A9E", "#B79CF0", shape, List.of(), List.of());
	}

	private static LabelDefinition label(String name, LabelRole role, String key, String color, String dark,
			MarkShape shape, List<AttributeDefinition> attributes, List<SlotDefinition> slots) {
		Guideline guideline = new Guideline("Tag a " + name + " where you see one.", List.of());
		return new LabelDefinition(name, List.of(), role, key, new LabelStyle(color, dark, shape), guideline,
				attributes,
				slots, Optional.empty());
	}
}
