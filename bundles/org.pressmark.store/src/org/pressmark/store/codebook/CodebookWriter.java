package org.pressmark.store.codebook;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.CodebookChange;
import org.pressmark.model.codebook.Guideline;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.Rule;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.store.internal.json.JsonText;

/** Makes JSON of a codebook, keys in a fixed order so that two versions compare well. */
final class CodebookWriter {

	private CodebookWriter() {}

	static ObjectNode toJson(Codebook codebook) {
		ObjectNode json = JsonText.newObject();
		json.put("format", CodebookJson.FORMAT).put("formatVersion", CodebookJson.FORMAT_VERSION);
		json.put("name", codebook.name()).put("version", codebook.version());
		json.put("title", codebook.title()).put("description", codebook.description());
		ArrayNode labels = json.putArray("labels");
		codebook.labels().forEach(label -> labels.add(label(label)));
		ArrayNode rules = json.putArray("rules");
		codebook.rules().stream().sorted().map(Rule::key).forEach(rules::add);
		ArrayNode history = json.putArray("history");
		codebook.history().forEach(change -> putChange(history.addObject(), change));
		return json;
	}

	private static void putChange(ObjectNode json, CodebookChange change) {
		json.put("version", change.version()).put("date", change.date()).put("summary", change.summary());
		if (!change.author().isEmpty()) {
			json.put("author", change.author());
		}
	}

	private static ObjectNode label(LabelDefinition label) {
		ObjectNode json = JsonText.newObject();
		json.put("name", label.name());
		putTexts(json, "aliases", label.aliases());
		json.put("role", label.role().key());
		if (!label.shortcut().isEmpty()) {
			json.put("shortcut", label.shortcut());
		}
		json.put("color", label.style().color()).put("darkColor", label.style().darkColor()).put("shape",
				label.style().shape().key());
		label.snap().ifPresent(snap -> json.put("snap", snap.key()));
		label.uimaType().ifPresent(type -> json.put("uimaType", type));
		putGuideline(json, label.guideline());
		ArrayNode attributes = json.putArray("attributes");
		label.attributes().forEach(attribute -> attributes.add(attribute(attribute)));
		ArrayNode slots = json.putArray("slots");
		label.slots().forEach(slot -> slots.add(slot(slot)));
		return json;
	}

	private static void putGuideline(ObjectNode json, Guideline guideline) {
		ObjectNode object = json.putObject("guideline");
		object.put("text", guideline.text());
		ArrayNode examples = object.putArray("examples");
		guideline.examples().forEach(example -> examples.addObject().put("text", example.text())
				.put("positive", example.positive()).put("explanation", example.explanation()));
	}

	private static ObjectNode attribute(AttributeDefinition attribute) {
		ObjectNode json = JsonText.newObject();
		json.put("name", attribute.name()).put("type", attribute.type().key());
		if (!attribute.values().isEmpty()) {
			ArrayNode values = json.putArray("values");
			attribute.values().forEach(
					value -> values.addObject().put("value", value.value()).put("description", value.description()));
		}
		json.put("mandatory", attribute.mandatory());
		attribute.condition().ifPresent(condition -> putTexts(
				json.putObject("condition").put("attribute", condition.attribute()), "values", condition.values()));
		attribute.defaultValue().ifPresent(value -> putValue(json, value));
		if (!attribute.quoteTypes().isEmpty()) {
			ObjectNode types = json.putObject("quoteTypes");
			attribute.quoteTypes().forEach((value, type) -> types.put(value, type.key()));
		}
		json.put("description", attribute.description());
		return json;
	}

	private static void putValue(ObjectNode json, AttributeValue value) {
		switch (value) {
			case AttributeValue.Text text -> json.put("default", text.value());
			case AttributeValue.Texts texts -> putTexts(json, "default", texts.values());
			case AttributeValue.Flag flag -> json.put("default", flag.value());
			case AttributeValue.Whole whole -> json.put("default", whole.value());
			case AttributeValue.Decimal decimal -> json.put("default", decimal.value());
		}
	}

	private static ObjectNode slot(SlotDefinition slot) {
		ObjectNode json = JsonText.newObject();
		json.put("name", slot.name()).put("role", slot.role().key());
		putTexts(json, "targets", slot.targets());
		json.put("min", slot.min());
		if (slot.max() != SlotDefinition.UNBOUNDED) {
			json.put("max", slot.max());
		}
		return json.put("description", slot.description());
	}

	private static void putTexts(ObjectNode json, String key, List<String> texts) {
		ArrayNode array = json.putArray(key);
		texts.forEach(array::add);
	}
}
