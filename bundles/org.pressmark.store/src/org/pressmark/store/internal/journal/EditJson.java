package org.pressmark.store.internal.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.store.internal.json.JsonMistake;
import org.pressmark.store.internal.json.JsonObject;
import org.pressmark.store.internal.json.JsonText;

/** An edit as a journal holds it. */
final class EditJson {

	private EditJson() {}

	static ObjectNode write(LayerEdit edit) {
		ObjectNode json = JsonText.newObject();
		json.put("title", edit.title());
		ArrayNode changes = json.putArray("changes");
		edit.changes().forEach(change -> changes.add(write(change)));
		return json;
	}

	static LayerEdit read(JsonObject json) throws JsonMistake {
		List<Change> changes = new ArrayList<>();
		for (JsonObject change : json.objects("changes")) {
			changes.add(change(change));
		}
		if (changes.isEmpty()) {
			throw json.mistake("changes", "The edit changes nothing", "The line is damaged.");
		}
		return new LayerEdit(json.text("title", ""), changes);
	}

	private static ObjectNode write(Change change) {
		ObjectNode json = JsonText.newObject();
		switch (change) {
			case Change.OfMark mark -> {
				mark.before().ifPresent(before -> json.set("before", MarkJson.write(before)));
				mark.after().ifPresent(after -> json.set("after", MarkJson.write(after)));
			}
			case Change.OfState state ->
				json.put("stateBefore", state.before().key()).put("stateAfter", state.after().key());
		}
		return json;
	}

	private static Change change(JsonObject json) throws JsonMistake {
		Optional<LayerState> before = json.choice("stateBefore", LayerState.values(), LayerState::key);
		Optional<LayerState> after = json.choice("stateAfter", LayerState.values(), LayerState::key);
		if (before.isPresent() && after.isPresent()) {
			return new Change.OfState(before.get(), after.get());
		}
		try {
			return new Change.OfMark(mark(json, "before"), mark(json, "after"));
		} catch (IllegalArgumentException e) {
			throw new JsonMistake(json.path(), 0, e.getMessage(), "The line is damaged.");
		}
	}

	private static Optional<Mark> mark(JsonObject json, String key) throws JsonMistake {
		Optional<JsonObject> object = json.object(key);
		return object.isEmpty() ? Optional.empty() : Optional.of(MarkJson.read(object.get()));
	}
}
