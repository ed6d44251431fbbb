package org.pressmark.store.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pressmark.model.AttributeValue;

/** The value of an attribute in JSON: exactly, and without need of a codebook. */
public final class ValueJson {

	private static final String DECIMAL = "decimal";

	private ValueJson() {}

	/**
	 * Writes a value.
	 *
	 * @param json
	 *            where
	 * @param name
	 *            the key
	 * @param value
	 *            the value
	 */
	public static void put(ObjectNode json, String name, AttributeValue value) {
		switch (value) {
			case AttributeValue.Text text -> json.put(name, text.value());
			case AttributeValue.Texts texts -> {
				ArrayNode array = json.putArray(name);
				texts.values().forEach(array::add);
			}
			case AttributeValue.Flag flag -> json.put(name, flag.value());
			case AttributeValue.Whole whole -> json.put(name, whole.value());
			// As text: JSON has no word for some values of a double, and readers round others.
			case AttributeValue.Decimal decimal ->
				json.putObject(name).put(DECIMAL, Double.toString(decimal.value()));
		}
	}

	/**
	 * Reads a value.
	 *
	 * @param json
	 *            the object that has it
	 * @param name
	 *            its key
	 * @return the value
	 * @throws JsonMistake
	 *             if there is none
	 */
	public static AttributeValue read(JsonObject json, String name) throws JsonMistake {
		JsonNode node = json.node(name).orElseThrow(
				() -> json.mistake(name, "Attribute '" + name + "' has no value", "The line is damaged."));
		return switch (node.getNodeType()) {
			case STRING -> AttributeValue.of(node.textValue());
			case BOOLEAN -> AttributeValue.of(node.booleanValue());
			case ARRAY -> new AttributeValue.Texts(json.texts(name));
			case NUMBER -> new AttributeValue.Whole(node.longValue());
			default -> new AttributeValue.Decimal(Double.parseDouble(json.requiredObject(name).text(DECIMAL)));
		};
	}
}
