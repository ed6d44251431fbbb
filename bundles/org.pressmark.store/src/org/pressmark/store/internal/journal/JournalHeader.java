package org.pressmark.store.internal.journal;

import java.time.DateTimeException;
import java.time.Instant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pressmark.model.ArticleId;
import org.pressmark.store.LayerKey;
import org.pressmark.store.internal.json.JsonMistake;
import org.pressmark.store.internal.json.JsonObject;
import org.pressmark.store.internal.json.JsonText;

/**
 * The first line of a journal.
 *
 * @param key
 *            the layer
 * @param base
 *            hash of the layer file that the edits start from; {@link #NO_FILE} where there was none
 * @param started
 *            when the first edit was made
 * @param codebookVersion
 *            version of the codebook that the edits were made under; {@link #UNKNOWN} in older journals
 */
public record JournalHeader(LayerKey key, String base, Instant started, int codebookVersion) {

	/** As base: the layer had no file yet. */
	public static final String NO_FILE = "none";

	/** As version: the journal does not say it. */
	public static final int UNKNOWN = 0;

	private static final String FORMAT = "pressmark-journal";
	private static final int FORMAT_VERSION = 1;

	/** {@return the line, with its line feed} */
	byte[] line() {
		ObjectNode json = JsonText.newObject();
		json.put("format", FORMAT).put("formatVersion", FORMAT_VERSION).put("annotator", key.annotator())
				.put("article", key.article().value()).put("base", base).put("started", started.toString());
		if (codebookVersion != UNKNOWN) {
			json.put("codebookVersion", codebookVersion);
		}
		return JsonText.line(json);
	}

	/**
	 * Reads the line.
	 *
	 * @param json
	 *            the line
	 * @return the header
	 * @throws JsonMistake
	 *             if it is none, or one that a newer program wrote
	 */
	static JournalHeader read(JsonObject json) throws JsonMistake {
		if (!json.text("format").equals(FORMAT) || json.integer("formatVersion") > FORMAT_VERSION) {
			throw json.mistake("format", "This is not a journal that this Pressmark knows",
					"Open the corpus with a newer Pressmark.");
		}
		try {
			LayerKey key = new LayerKey(json.text("annotator"), new ArticleId(json.text("article")));
			return new JournalHeader(key, json.text("base"), Instant.parse(json.text("started")),
					json.has("codebookVersion") ? json.integer("codebookVersion") : UNKNOWN);
		} catch (IllegalArgumentException | DateTimeException e) {
			throw new JsonMistake("", 1, "The first line is damaged: " + e.getMessage(), "Keep the file for a person to"
					+ " look at.");
		}
	}
}
