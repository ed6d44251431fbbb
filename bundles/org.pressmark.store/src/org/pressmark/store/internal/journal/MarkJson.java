package org.pressmark.store.internal.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Provenance;
import org.pressmark.store.internal.json.JsonMistake;
import org.pressmark.store.internal.json.JsonObject;
import org.pressmark.store.internal.json.JsonText;
import org.pressmark.store.internal.json.ValueJson;

/** A mark as journals and histories hold it: exactly, and without need of a codebook. */
public final class MarkJson {

	private static final String ATTRIBUTES = "attributes";
	private static final String SLOTS = "slots";
	private static final String NOTE = "note";
	private static final String UNCERTAIN = "uncertain";

	private MarkJson() {}

	/**
	 * Writes a mark.
	 *
	 * @param mark
	 *            the mark
	 * @return all of it
	 */
	public static ObjectNode write(Mark mark) {
		ObjectNode json = JsonText.newObject();
		json.put("id", mark.id().value()).put("label", mark.label());
		ArrayNode fragments = json.putArray("fragments");
		mark.fragments().forEach(fragment -> fragments.addArray().add(fragment.begin()).add(fragment.end()));
		ObjectNode attributes = json.putObject(ATTRIBUTES);
		mark.attributes().forEach((name, value) -> ValueJson.put(attributes, name, value));
		ObjectNode slots = json.putObject(SLOTS);
		mark.slots().forEach((name, fillers) -> {
			ArrayNode ids = slots.putArray(name);
			fillers.forEach(id -> ids.add(id.value()));
		});
		Provenance provenance = mark.provenance();
		return json.put(NOTE, mark.note()).put(UNCERTAIN, mark.uncertain()).put("author", provenance.author())
				.put("created", provenance.created().toString()).put("codebookVersion", provenance.codebookVersion());
	}

	/**
	 * Writes a mark without what is empty.
	 *
	 * @param mark
	 *            the mark
	 * @return what {@link #read} makes the mark of again
	 */
	public static ObjectNode writeShort(Mark mark) {
		ObjectNode json = write(mark);
		if (mark.attributes().isEmpty()) {
			json.remove(ATTRIBUTES);
		}
		if (mark.slots().isEmpty()) {
			json.remove(SLOTS);
		}
		if (mark.note().isEmpty()) {
			json.remove(NOTE);
		}
		if (!mark.uncertain()) {
			json.remove(UNCERTAIN);
		}
		return json;
	}

	/**
	 * Reads a mark.
	 *
	 * @param json
	 *            what was written
	 * @return the mark
	 * @throws JsonMistake
	 *             if it is none
	 */
	public static Mark read(JsonObject json) throws JsonMistake {
		try {
			Provenance provenance = new Provenance(json.text("author", ""), Instant.parse(json.text("created")),
					json.integer("codebookVersion"));
			return new Mark(new MarkId(json.text("id")), json.text("label", ""), fragments(json), attributes(json),
					slots(json), json.text(NOTE, ""), json.flag(UNCERTAIN, false), provenance);
		} catch (IllegalArgumentException | DateTimeException e) {
			throw new JsonMistake(json.path(), 0, "This is not a mark: " + e.getMessage(), "The line is damaged.");
		}
	}

	private static List<Fragment> fragments(JsonObject json) throws JsonMistake {
		List<Fragment> fragments = new ArrayList<>();
		for (JsonNode pair : json.list("fragments")) {
			if (pair.size() != 2 || !pair.valueStream().allMatch(JsonNode::isInt)) {
				throw json.mistake("fragments", pair + " is not a pair of offsets", "The line is damaged.");
			}
			fragments.add(new Fragment(pair.get(0).intValue(), pair.get(1).intValue()));
		}
		return fragments;
	}

	private static Map<String, List<MarkId>> slots(JsonObject json) throws JsonMistake {
		Map<String, List<MarkId>> slots = new LinkedHashMap<>();
		Optional<JsonObject> held = json.object(SLOTS);
		if (held.isEmpty()) {
			return slots;
		}
		JsonObject given = held.get();
		for (String name : given.keys()) {
			slots.put(name, given.texts(name).stream().map(MarkId::new).toList());
		}
		return slots;
	}

	private static Map<String, AttributeValue> attributes(JsonObject json) throws JsonMistake {
		Map<String, AttributeValue> attributes = new LinkedHashMap<>();
		Optional<JsonObject> held = json.object(ATTRIBUTES);
		if (held.isEmpty()) {
			return attributes;
		}
		JsonObject given = held.get();
		for (String name : given.keys()) {
			attributes.put(name, ValueJson.read(given, name));
		}
		return attributes;
	}
}
