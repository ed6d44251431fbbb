package org.pressmark.store.recoding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pressmark.model.recoding.Decision;
import org.pressmark.store.CorpusException;
import org.pressmark.store.internal.json.JsonMistake;
import org.pressmark.store.internal.json.JsonObject;
import org.pressmark.store.internal.json.JsonText;
import org.pressmark.store.internal.recoding.DecisionJson;

/**
 * How a version of the codebook came about, as {@code codebooks/<version>.recoding.json} says. With it a layer that
 * comes
 * late, from somebody who still worked under the old version, is brought up in the same way.
 *
 * @param version
 *            the version that the change made
 * @param when
 *            when
 * @param author
 *            who made it
 * @param summary
 *            what changed and why
 * @param decisions
 *            what became of marks
 * @param rewrites
 *            whether layers of the version before had to be written anew
 * @param effects
 *            how many marks each thing was done to, by a phrase that says what
 */
public record RecodingRecord(int version, Instant when, String author, String summary, List<Decision> decisions,
		boolean rewrites, Map<String, Integer> effects) {

	private static final String FORMAT = "pressmark-recoding";

	/** Copies the collections. */
	public RecodingRecord {
		decisions = List.copyOf(decisions);
		effects = Map.copyOf(effects);
	}

	/** {@return the content of its file} */
	public byte[] toJson() {
		ObjectNode json = JsonText.newObject();
		json.put("format", FORMAT).put("formatVersion", 1).put("version", version).put("when", when.toString())
				.put("author", author).put("summary", summary).put("rewrites", rewrites);
		ArrayNode list = json.putArray("decisions");
		decisions.forEach(decision -> list.add(DecisionJson.write(decision)));
		ObjectNode counts = json.putObject("effects");
		effects.entrySet().stream().sorted(Map.Entry.comparingByKey())
				.forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
		return JsonText.pretty(json);
	}

	/**
	 * Reads one.
	 *
	 * @param file
	 *            its file
	 * @return the record
	 * @throws CorpusException
	 *             if it cannot be read
	 */
	public static RecodingRecord read(Path file) throws CorpusException {
		try {
			return JsonText.read(Files.readAllBytes(file), RecodingRecord::of);
		} catch (JsonMistake mistake) {
			throw new CorpusException(file, mistake.line(), mistake.problem() + " (" + mistake.path() + ")",
					mistake.remedy(), mistake);
		} catch (IOException e) {
			throw CorpusException.unreadable(file, e);
		}
	}

	private static RecodingRecord of(JsonObject json) throws JsonMistake {
		if (!json.text("format").equals(FORMAT)) {
			throw json.mistake("format", "This is no record of a recoding", "Take the file from a backup.");
		}
		List<Decision> decisions = new ArrayList<>();
		for (JsonObject decision : json.objects("decisions")) {
			decisions.add(DecisionJson.read(decision));
		}
		Map<String, Integer> effects = new LinkedHashMap<>();
		JsonObject counts = json.requiredObject("effects");
		for (String phrase : counts.keys()) {
			effects.put(phrase, counts.integer(phrase));
		}
		try {
			return new RecodingRecord(json.integer("version"), Instant.parse(json.text("when")),
					json.text("author", ""), json.text("summary", ""), decisions, json.flag("rewrites", true), effects);
		} catch (DateTimeException e) {
			throw json.mistake("when", "'" + json.text("when") + "' is not a time", "Write it as ISO 8601.");
		}
	}
}
