package org.pressmark.store.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Condition;
import org.pressmark.model.codebook.QuoteType;
import org.pressmark.store.internal.json.JsonMistake;
import org.pressmark.store.internal.json.JsonObject;
import org.pressmark.store.internal.json.NearestWord;

/** Reads the attributes of a label. */
final class AttributeReader {

	private AttributeReader() {}

	static List<AttributeDefinition> read(JsonObject label) throws JsonMistake {
		List<JsonObject> objects = label.objects("attributes");
		List<AttributeDefinition> attributes = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (JsonObject object : objects) {
			AttributeDefinition attribute = attribute(object);
			if (!names.add(attribute.name())) {
				throw object.mistake("name", "Two attributes have the name '" + attribute.name() + "'",
						"Rename one of them.");
			}
			attributes.add(attribute);
		}
		for (int i = 0; i < attributes.size(); i++) {
			checkCondition(objects.get(i), attributes.get(i), attributes);
		}
		return attributes;
	}

	private static AttributeDefinition attribute(JsonObject json) throws JsonMistake {
		String name = json.text("name");
		AttributeType type = json.choice("type", AttributeType.values(), AttributeType::key)
				.orElse(json.has("values") ? AttributeType.CHOICE : AttributeType.TEXT);
		List<AllowedValue> values = values(json, type);
		AttributeDefinition attribute = new AttributeDefinition(name, type, values, json.flag("mandatory", false),
				condition(json), Optional.empty(), json.text("description", ""), quoteTypes(json, values));
		Optional<JsonNode> given = json.node("default");
		json.refuseUnknown();
		return given.isEmpty() ? attribute : withDefault(json, attribute, given.get());
	}

	private static List<AllowedValue> values(JsonObject json, AttributeType type) throws JsonMistake {
		List<AllowedValue> values = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (JsonObject value : json.objects("values")) {
			values.add(new AllowedValue(value.text("value"), value.text("description", "")));
			value.refuseUnknown();
			if (!seen.add(values.getLast().value())) {
				throw value.mistake("value", "The value '" + values.getLast().value() + "' is listed twice",
						"Remove one of them.");
			}
		}
		boolean choice = type == AttributeType.CHOICE || type == AttributeType.CHOICES;
		if (choice && values.isEmpty()) {
			throw json.mistake("values", "A " + type.key() + " needs values to choose from",
					"Add them: [{\"value\": \"direct\"}, …].");
		}
		if (!choice && !values.isEmpty()) {
			throw json.mistake("values", "An attribute of type " + type.key() + " has no values to choose from",
					"Remove them, or make the type \"choice\".");
		}
		return values;
	}

	private static Map<String, QuoteType> quoteTypes(JsonObject json, List<AllowedValue> values) throws JsonMistake {
		Map<String, QuoteType> types = new LinkedHashMap<>();
		Optional<JsonObject> given = json.object("quoteTypes");
		if (given.isEmpty()) {
			return types;
		}
		for (AllowedValue value : values) {
			given.get().choice(value.value(), QuoteType.values(), QuoteType::key)
					.ifPresent(type -> types.put(value.value(), type));
		}
		given.get().refuseUnknown();
		return types;
	}

	private static Optional<Condition> condition(JsonObject json) throws JsonMistake {
		Optional<JsonObject> condition = json.object("condition");
		if (condition.isEmpty()) {
			return Optional.empty();
		}
		JsonObject given = condition.get();
		Condition read = new Condition(given.text("attribute"), given.texts("values"));
		given.refuseUnknown();
		if (read.values().isEmpty()) {
			throw given.mistake("values", "The condition names no value, so that it never holds",
					"List the values for which the attribute applies.");
		}
		return Optional.of(read);
	}

	private static void checkCondition(JsonObject json, AttributeDefinition attribute, List<AttributeDefinition> all)
			throws JsonMistake {
		if (attribute.condition().isEmpty()) {
			return;
		}
		Condition condition = attribute.condition().get();
		String place = json.pathOf("condition");
		List<String> others = all.stream().map(AttributeDefinition::name)
				.filter(name -> !name.equals(attribute.name())).toList();
		if (!others.contains(condition.attribute())) {
			throw new JsonMistake(place + "/attribute", 0,
					"'" + attribute.name() + "' is to be asked for only if " + condition.display()
							+ ", and the label has no other attribute '" + condition.attribute() + "'",
					others.isEmpty()
							? "Add that attribute, or remove the condition of '" + attribute.name() + "'."
							: NearestWord.hint(condition.attribute(), others) + orElse(attribute));
		}
		AttributeDefinition other = all.get(all.stream().map(AttributeDefinition::name).toList()
				.indexOf(condition.attribute()));
		List<String> allowed = displayable(other);
		for (int i = 0; i < condition.values().size() && !allowed.isEmpty(); i++) {
			if (!allowed.contains(condition.values().get(i))) {
				throw new JsonMistake(place + "/values/" + i, 0,
						"'" + attribute.name() + "' is to be asked for only if " + condition.display() + ", and '"
								+ other.name() + "' is never '" + condition.values().get(i) + "'",
						NearestWord.hint(condition.values().get(i), allowed) + orElse(attribute));
			}
		}
	}

	private static String orElse(AttributeDefinition dependent) {
		return " Or take it out of the condition of '" + dependent.name() + "'.";
	}

	/** The values that an attribute can have, as a condition names them; empty where it can have any. */
	private static List<String> displayable(AttributeDefinition attribute) {
		return attribute.type() == AttributeType.FLAG
				? List.of("true", "false")
				: attribute.values().stream().map(AllowedValue::value).toList();
	}

	private static AttributeDefinition withDefault(JsonObject json, AttributeDefinition attribute, JsonNode given)
			throws JsonMistake {
		Optional<AttributeValue> value = valueOf(attribute.type(), given).filter(attribute::accepts);
		if (value.isEmpty()) {
			throw json.mistake("default", "An attribute of type " + attribute.type().key() + " cannot be " + given,
					expected(attribute));
		}
		return new AttributeDefinition(attribute.name(), attribute.type(), attribute.values(), attribute.mandatory(),
				attribute.condition(), value, attribute.description(), attribute.quoteTypes());
	}

	private static Optional<AttributeValue> valueOf(AttributeType type, JsonNode given) {
		return switch (type) {
			case CHOICE, TEXT -> given.isTextual()
					? Optional.of(AttributeValue.of(given.textValue()))
					: Optional.empty();
			case CHOICES -> given.isArray() && given.valueStream().allMatch(JsonNode::isTextual)
					? Optional.of(new AttributeValue.Texts(given.valueStream().map(JsonNode::textValue).toList()))
					: Optional.empty();
			case FLAG -> given.isBoolean() ? Optional.of(AttributeValue.of(given.booleanValue())) : Optional.empty();
			case INTEGER -> given.isIntegralNumber() && given.canConvertToLong()
					? Optional.of(new AttributeValue.Whole(given.longValue()))
					: Optional.empty();
			case DECIMAL -> given.isNumber()
					? Optional.of(new AttributeValue.Decimal(given.doubleValue()))
					: Optional.empty();
		};
	}

	private static String expected(AttributeDefinition attribute) {
		String values = String.join(", ", attribute.values().stream().map(AllowedValue::value).toList());
		return switch (attribute.type()) {
			case CHOICE -> "Write one of its values: " + values + ".";
			case CHOICES -> "Write a list of its values: " + values + ".";
			case TEXT -> "Write a text in quotation marks.";
			case FLAG -> "Write true or false.";
			case INTEGER -> "Write a whole number.";
			case DECIMAL -> "Write a number.";
		};
	}
}
