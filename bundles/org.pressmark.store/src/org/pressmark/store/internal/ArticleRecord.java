package org.pressmark.store.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.Fragment;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;
import org.pressmark.store.internal.json.JsonMistake;
import org.pressmark.store.internal.json.JsonObject;
import org.pressmark.store.internal.json.JsonText;

/**
 * What {@code article.json} says.
 *
 * @param sha256
 *            hash of the text
 * @param metadata
 *            what is known of the article
 * @param regions
 *            its regions, in text order
 * @param original
 *            name of the imported file in the article's folder, if one is kept
 * @param unknown
 *            keys that this program does not know and keeps
 */
public record ArticleRecord(String sha256, ArticleMetadata metadata, List<Region> regions, Optional<String> original,
		ObjectNode unknown) {

	private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
	private static final Pattern ORIGINAL = Pattern.compile("original\\.[\\p{L}\\p{Nd}_.-]+");

	/** {@return the number of UTF-16 code units that the regions cover, which is the length of the text} */
	public int length() {
		return regions.isEmpty() ? 0 : regions.getLast().span().end();
	}

	/**
	 * Makes the record of a new article.
	 *
	 * @param article
	 *            the article
	 * @param original
	 *            name of the imported file, if one is kept
	 * @param unknown
	 *            further keys
	 * @return the record
	 */
	static ArticleRecord of(Article article, Optional<String> original, ObjectNode unknown) {
		return new ArticleRecord(article.sha256(), article.metadata(), article.regions(), original, unknown);
	}

	/**
	 * Reads the file's content.
	 *
	 * @param json
	 *            the content
	 * @return the record
	 * @throws JsonMistake
	 *             if something is missing or not allowed
	 */
	static ArticleRecord read(JsonObject json) throws JsonMistake {
		String sha256 = json.text("sha256");
		if (!SHA256.matcher(sha256).matches()) {
			throw json.mistake("sha256", "'" + sha256 + "' is not a SHA-256 hash",
					"It must be the 64 hexadecimal digits, in lower case, of article.txt.");
		}
		Optional<String> original = json.optionalText("original");
		if (original.isPresent() && !ORIGINAL.matcher(original.get()).matches()) {
			throw json.mistake("original", "'" + original.get() + "' is not the name of a file original.*",
					"Name the file in this folder, such as \"original.html\".");
		}
		return new ArticleRecord(sha256, metadata(json), regions(json), original, json.unknown());
	}

	/** {@return the file's content} */
	byte[] toJson() {
		ObjectNode json = JsonText.newObject();
		json.put("sha256", sha256);
		original.ifPresent(file -> json.put("original", file));
		json.put("source", metadata.source()).put("headline", metadata.headline()).put("outlet", metadata.outlet())
				.put("byline", metadata.byline()).put("published", metadata.published()).put("url", metadata.url())
				.put("language", metadata.language()).put("section", metadata.section());
		ObjectNode more = json.putObject("more");
		metadata.more().forEach(more::put);
		ArrayNode array = json.putArray("regions");
		regions.forEach(region -> array.addObject().put("kind", region.kind().key()).put("begin", region.span().begin())
				.put("end", region.span().end()).put("included", region.included()).put("reason", region.reason()));
		json.setAll(unknown);
		return JsonText.pretty(json);
	}

	private static ArticleMetadata metadata(JsonObject json) throws JsonMistake {
		Map<String, String> more = new LinkedHashMap<>();
		Optional<JsonObject> given = json.object("more");
		if (given.isPresent()) {
			for (String key : given.get().keys()) {
				more.put(key, given.get().text(key, ""));
			}
		}
		return new ArticleMetadata(json.text("headline", ""), json.text("outlet", ""), json.text("byline", ""),
				json.text("published", ""), json.text("url", ""), json.text("language", ""), json.text("section", ""),
				json.text("source", ""), more);
	}

	private static List<Region> regions(JsonObject json) throws JsonMistake {
		if (json.node("regions").filter(JsonNode::isArray).isEmpty()) {
			throw json.mistake("regions", "The regions are missing", "List regions that cover the whole text.");
		}
		List<Region> regions = new ArrayList<>();
		for (JsonObject object : json.objects("regions")) {
			int expected = regions.isEmpty() ? 0 : regions.getLast().span().end();
			regions.add(region(object, expected));
		}
		return regions;
	}

	private static Region region(JsonObject json, int expected) throws JsonMistake {
		RegionKind kind = json.choice("kind", RegionKind.values(), RegionKind::key)
				.orElseThrow(() -> json.mistake("kind", "The region has no kind", "Add one, such as \"body\"."));
		int begin = json.integer("begin");
		int end = json.integer("end");
		if (begin != expected || end < begin) {
			throw json.mistake("begin", "The region [" + begin + ", " + end + ") does not follow the one before",
					"It must begin at " + expected + " and not end before it: regions cover the text without gap.");
		}
		return new Region(kind, new Fragment(begin, end), json.flag("included", kind.includedByDefault()),
				json.text("reason", ""));
	}
}
