package org.pressmark.store.internal.recoding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pressmark.model.recoding.Decision;
import org.pressmark.store.internal.json.JsonMistake;
import org.pressmark.store.internal.json.JsonObject;
import org.pressmark.store.internal.json.JsonText;
import org.pressmark.store.internal.json.NearestWord;
import org.pressmark.store.internal.json.ValueJson;

/** A decision as files hold it: an object whose key {@code do} says which one it is. */
public final class DecisionJson {

	private static final List<String> KINDS = List.of("relabel", "split", "drop-label", "move-attribute",
			"drop-attribute", "map-value", "clear-unfit", "fill-attribute", "move-slot", "drop-slot", "drop-links");
	private static final String LABEL = "label";
	private static final String ATTRIBUTE = "attribute";
	private static final String SLOT = "slot";
	private static final String VALUE = "value";
	private static final String TO = "to";

	private DecisionJson() {}

	/**
	 * Writes a decision.
	 *
	 * @param decision
	 *            the decision
	 * @return the object
	 */
	public static ObjectNode write(Decision decision) {
		return switch (decision) {
			case Decision.Relabel it -> named("relabel", it).put(TO, it.to());
			case Decision.Split it -> split(it);
			case Decision.DropLabel it -> named("drop-label", it);
			case Decision.MoveAttribute it ->
				named("move-attribute", it).put(ATTRIBUTE, it.attribute()).put(TO, it.to());
			case Decision.DropAttribute it -> named("drop-attribute", it).put(ATTRIBUTE, it.attribute());
			case Decision.MapValue it -> {
				ObjectNode json = named("map-value", it).put(ATTRIBUTE, it.attribute()).put(VALUE, it.value());
				it.to().ifPresent(to -> json.put(TO, to));
				yield json;
			}
			case Decision.ClearUnfit it -> named("clear-unfit", it).put(ATTRIBUTE, it.attribute());
			case Decision.FillAttribute it -> {
				ObjectNode json = named("fill-attribute", it).put(ATTRIBUTE, it.attribute());
				ValueJson.put(json, VALUE, it.value());
				yield json;
			}
			case Decision.MoveSlot it -> named("move-slot", it).put(SLOT, it.slot()).put(TO, it.to());
			case Decision.DropSlot it -> named("drop-slot", it).put(SLOT, it.slot());
			case Decision.DropLinks it -> named("drop-links", it).put(SLOT, it.slot()).put("target", it.target());
		};
	}

	private static ObjectNode named(String kind, Decision decision) {
		return JsonText.newObject().put("do", kind).put(LABEL, decision.label());
	}

	private static ObjectNode split(Decision.Split split) {
		ObjectNode json = named("split", split).put(ATTRIBUTE, split.attribute());
		ObjectNode byValue = json.putObject("byValue");
		split.byValue().forEach(byValue::put);
		return json.put("otherwise", split.otherwise()).put("review", split.review());
	}

	/**
	 * Reads a decision.
	 *
	 * @param json
	 *            the object
	 * @return the decision
	 * @throws JsonMistake
	 *             if it is none
	 */
	public static Decision read(JsonObject json) throws JsonMistake {
		String label = json.text(LABEL);
		String kind = json.text("do");
		return switch (kind) {
			case "relabel" -> new Decision.Relabel(label, json.text(TO));
			case "split" -> new Decision.Split(label, json.text(ATTRIBUTE, ""), byValue(json), json.text("otherwise"),
					json.flag("review", false));
			case "drop-label" -> new Decision.DropLabel(label);
			case "move-attribute" -> new Decision.MoveAttribute(label, json.text(ATTRIBUTE), json.text(TO));
			case "drop-attribute" -> new Decision.DropAttribute(label, json.text(ATTRIBUTE));
			case "map-value" -> new Decision.MapValue(label, json.text(ATTRIBUTE), json.text(VALUE, ""),
					json.has(TO) ? Optional.of(json.text(TO, "")) : Optional.empty());
			case "clear-unfit" -> new Decision.ClearUnfit(label, json.text(ATTRIBUTE));
			case "fill-attribute" -> new Decision.FillAttribute(label, json.text(ATTRIBUTE),
					ValueJson.read(json, VALUE));
			case "move-slot" -> new Decision.MoveSlot(label, json.text(SLOT), json.text(TO));
			case "drop-slot" -> new Decision.DropSlot(label, json.text(SLOT));
			case "drop-links" -> new Decision.DropLinks(label, json.text(SLOT), json.text("target"));
			default -> throw json.mistake("do", "'" + kind + "' is no decision", NearestWord.hint(kind, KINDS));
		};
	}

	private static Map<String, String> byValue(JsonObject json) throws JsonMistake {
		Map<String, String> byValue = new LinkedHashMap<>();
		JsonObject given = json.requiredObject("byValue");
		for (String value : given.keys()) {
			byValue.put(value, given.text(value));
		}
		return byValue;
	}
}
