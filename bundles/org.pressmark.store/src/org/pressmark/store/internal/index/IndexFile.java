package org.pressmark.store.internal.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pressmark.model.ArticleId;
import org.pressmark.model.LayerState;
import org.pressmark.store.ArticleSummary;
import org.pressmark.store.AtomicFile;
import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerKey;
import org.pressmark.store.LayerSummary;
import org.pressmark.store.internal.json.JsonMistake;
import org.pressmark.store.internal.json.JsonObject;
import org.pressmark.store.internal.json.JsonText;

/** The entries of the index, and the file that keeps them. */
final class IndexFile {

	private static final String FORMAT = "pressmark-index-2";

	private final Map<ArticleId, Kept<ArticleSummary>> articles = new HashMap<>();
	private final Map<LayerKey, Kept<LayerSummary>> layers = new HashMap<>();

	/**
	 * An entry.
	 *
	 * @param <T>
	 *            what it says
	 * @param of
	 *            fingerprint of the file that it was made of
	 * @param value
	 *            what it says
	 */
	record Kept<T>(Fingerprint of, T value) {}

	/**
	 * Reads the file. Whatever is wrong with it, the index is rebuilt then.
	 *
	 * @param file
	 *            the file
	 * @return its entries
	 */
	static IndexFile read(Path file) {
		if (Files.exists(file)) {
			try {
				return JsonText.read(Files.readAllBytes(file), IndexFile::of);
			} catch (IOException | IllegalArgumentException rebuilt) {
				return new IndexFile();
			}
		}
		return new IndexFile();
	}

	Map<ArticleId, Kept<ArticleSummary>> articles() {
		return articles;
	}

	Map<LayerKey, Kept<LayerSummary>> layers() {
		return layers;
	}

	/**
	 * Writes the file, leaving out files that have just been changed.
	 *
	 * @param file
	 *            the file
	 * @param nowMillis
	 *            the time, in milliseconds
	 */
	void write(Path file, long nowMillis) {
		ObjectNode json = JsonText.newObject().put("format", FORMAT);
		ArrayNode articleArray = json.putArray("articles");
		articles.values().stream().filter(kept -> kept.of().isSettled(nowMillis))
				.forEach(kept -> put(articleArray.addObject(), kept.of()).setAll(toJson(kept.value())));
		ArrayNode layerArray = json.putArray("layers");
		layers.values().stream().filter(kept -> kept.of().isSettled(nowMillis))
				.forEach(kept -> put(layerArray.addObject(), kept.of()).setAll(toJson(kept.value())));
		try {
			AtomicFile.derived(file).write(JsonText.line(json));
		} catch (CorpusException notKept) {
			// A corpus that may only be read is listed more slowly, and that is all.
			return;
		}
	}

	private static IndexFile of(JsonObject json) throws JsonMistake {
		IndexFile index = new IndexFile();
		if (json.text("format", "").equals(FORMAT)) {
			for (JsonObject article : json.objects("articles")) {
				ArticleSummary summary = article(article);
				index.articles.put(summary.id(), new Kept<>(fingerprint(article), summary));
			}
			for (JsonObject layer : json.objects("layers")) {
				LayerSummary summary = layer(layer);
				index.layers.put(summary.key(), new Kept<>(fingerprint(layer), summary));
			}
		}
		return index;
	}

	private static ObjectNode put(ObjectNode json, Fingerprint fingerprint) {
		return json.put("size", fingerprint.size()).put("changed", fingerprint.changed());
	}

	private static Fingerprint fingerprint(JsonObject json) {
		return new Fingerprint(json.node("size").map(node -> node.longValue()).orElse(-1L),
				json.node("changed").map(node -> node.longValue()).orElse(-1L));
	}

	private static ObjectNode toJson(ArticleSummary article) {
		return JsonText.newObject().put("id", article.id().value()).put("headline", article.headline())
				.put("outlet", article.outlet()).put("published", article.published())
				.put("language", article.language()).put("characters", article.characters())
				.put("included", article.includedCharacters()).put("sha256", article.sha256());
	}

	private static ArticleSummary article(JsonObject json) throws JsonMistake {
		return new ArticleSummary(new ArticleId(json.text("id")), json.text("headline", ""), json.text("outlet", ""),
				json.text("published", ""), json.text("language", ""), json.integer("characters"),
				json.integer("included"), json.text("sha256"));
	}

	private static ObjectNode toJson(LayerSummary layer) {
		ObjectNode json = JsonText.newObject().put("annotator", layer.key().annotator())
				.put("article", layer.key().article().value()).put("state", layer.state().key());
		ObjectNode marks = json.putObject("marks");
		layer.marks().forEach(marks::put);
		return json.put("beside", layer.beside());
	}

	private static LayerSummary layer(JsonObject json) throws JsonMistake {
		Map<String, Integer> counts = new LinkedHashMap<>();
		JsonObject marks = json.requiredObject("marks");
		for (String label : marks.keys()) {
			counts.put(label, marks.integer(label));
		}
		return new LayerSummary(new LayerKey(json.text("annotator"), new ArticleId(json.text("article"))),
				LayerState.of(json.text("state")), counts, json.text("beside", ""));
	}
}
