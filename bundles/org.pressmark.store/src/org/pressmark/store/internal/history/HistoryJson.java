package org.pressmark.store.internal.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.store.internal.history.HistoryLine.Step;
import org.pressmark.store.internal.journal.MarkJson;
import org.pressmark.store.internal.json.JsonMistake;
import org.pressmark.store.internal.json.JsonObject;
import org.pressmark.store.internal.json.JsonText;

/** The lines of a history as JSON. */
final class HistoryJson {

	private static final String FORMAT = "pressmark-history";
	private static final int FORMAT_VERSION = 1;
	private static final String DAMAGED = "The line is damaged.";

	private HistoryJson() {}

	/**
	 * Turns an edit into the steps that a history keeps.
	 *
	 * @param edit
	 *            the edit
	 * @param at
	 *            when it was made
	 * @param by
	 *            who made it
	 * @return the line
	 */
	static HistoryLine.Edited line(LayerEdit edit, Instant at, String by) {
		List<Step> steps = new ArrayList<>();
		for (Change change : edit.changes()) {
			steps.add(switch (change) {
				case Change.OfState state -> new Step.State(state.after());
				case Change.OfMark mark -> mark.after().<Step>map(Step.Put::new)
						.orElseGet(() -> new Step.Removed(mark.id()));
			});
		}
		return new HistoryLine.Edited(edit.title(), at, by, steps);
	}

	/**
	 * Writes a line.
	 *
	 * @param line
	 *            the line
	 * @return its text, with a line feed
	 */
	static byte[] write(HistoryLine line) {
		ObjectNode json = JsonText.newObject();
		switch (line) {
			case HistoryLine.Header header -> json.put("format", FORMAT).put("formatVersion", FORMAT_VERSION)
					.put("annotator", header.annotator()).put("article", header.article());
			case HistoryLine.Whole whole -> {
				json.put("layer", whole.why().name().toLowerCase(Locale.ROOT)).put("at", whole.at().toString())
						.put("entries", whole.entries()).put("state", whole.state().key());
				ArrayNode marks = json.putArray("marks");
				whole.marks().forEach(mark -> marks.add(MarkJson.writeShort(mark)));
			}
			case HistoryLine.Edited edit -> {
				json.put("edit", edit.title()).put("at", edit.at().toString()).put("by", edit.by());
				ArrayNode steps = json.putArray("changes");
				edit.steps().forEach(step -> steps.add(write(step)));
			}
			case HistoryLine.Saved saved -> json.put("saved", saved.fingerprint()).put("at", saved.at().toString())
					.put("entries", saved.entries()).put("since", saved.since())
					.put("codebookVersion", saved.codebookVersion()).put("program", saved.program());
		}
		return JsonText.line(json);
	}

	private static ObjectNode write(Step step) {
		ObjectNode json = JsonText.newObject();
		switch (step) {
			case Step.Put put -> json.set("put", MarkJson.writeShort(put.mark()));
			case Step.Removed removed -> json.put("removed", removed.id().value());
			case Step.State state -> json.put("state", state.state().key());
		}
		return json;
	}

	/**
	 * Reads a line.
	 *
	 * @param text
	 *            its text
	 * @return the line
	 * @throws JsonMistake
	 *             if it is damaged, or a first line that a newer program wrote
	 */
	static HistoryLine read(byte[] text) throws JsonMistake {
		return JsonText.read(text, HistoryJson::read);
	}

	private static HistoryLine read(JsonObject json) throws JsonMistake {
		if (json.has("format")) {
			return header(json);
		}
		try {
			Instant at = Instant.parse(json.text("at"));
			if (json.has("saved")) {
				return new HistoryLine.Saved(json.text("saved"), at, json.integer("entries"), json.integer("since"),
						json.integer("codebookVersion"), json.text("program", ""));
			}
			if (json.has("layer")) {
				return whole(json, at);
			}
			return new HistoryLine.Edited(json.text("edit", ""), at, json.text("by", ""), steps(json));
		} catch (IllegalArgumentException | DateTimeException e) {
			throw new JsonMistake("", 1, "This is no line of a history: " + e.getMessage(), DAMAGED);
		}
	}

	private static HistoryLine.Header header(JsonObject json) throws JsonMistake {
		if (!json.text("format").equals(FORMAT) || json.integer("formatVersion") > FORMAT_VERSION) {
			throw json.mistake("format", "This is not a history that this Pressmark knows",
					"Open the corpus with a newer Pressmark.");
		}
		return new HistoryLine.Header(json.text("annotator"), json.text("article"));
	}

	private static HistoryLine.Whole whole(JsonObject json, Instant at) throws JsonMistake {
		HistoryLine.Why why = json.choice("layer", HistoryLine.Why.values(),
				value -> value.name().toLowerCase(Locale.ROOT)).orElseThrow();
		List<Mark> marks = new ArrayList<>();
		for (JsonObject mark : json.objects("marks")) {
			marks.add(MarkJson.read(mark));
		}
		return new HistoryLine.Whole(why, at, json.integer("entries"), state(json), marks);
	}

	private static LayerState state(JsonObject json) throws JsonMistake {
		return json.choice("state", LayerState.values(), LayerState::key)
				.orElseThrow(() -> new IllegalArgumentException("It names no state"));
	}

	private static List<Step> steps(JsonObject json) throws JsonMistake {
		List<Step> steps = new ArrayList<>();
		for (JsonObject step : json.objects("changes")) {
			if (step.has("put")) {
				steps.add(new Step.Put(MarkJson.read(step.requiredObject("put"))));
			} else if (step.has("removed")) {
				steps.add(new Step.Removed(new MarkId(step.text("removed"))));
			} else {
				steps.add(new Step.State(state(step)));
			}
		}
		if (steps.isEmpty()) {
			throw json.mistake("changes", "The edit changes nothing", DAMAGED);
		}
		return steps;
	}
}
