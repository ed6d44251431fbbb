package org.pressmark.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.pressmark.model.Article;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Provenance;
import org.pressmark.store.codebook.CodebookJson;

/** Corpora, articles and layers that tests are made of. */
public final class Samples {

	public static final String CODEBOOK = """
			{"format": "pressmark-codebook", "formatVersion": 1, "name": "try", "version": 3,
			 "labels": [
			  {"name": "Quote", "role": "content", "shortcut": "q",
			   "attributes": [
			    {"name": "kind", "type": "choice", "values": [{"value": "direct"}, {"value": "indirect"}]},
			    {"name": "tones", "type": "choices", "values": [{"value": "calm"}, {"value": "angry"}]},
			    {"name": "remark", "type": "text"}, {"name": "sure", "type": "flag"},
			    {"name": "year", "type": "integer"}, {"name": "weight", "type": "decimal"}],
			   "slots": [{"name": "cue", "role": "cue", "targets": ["Cue"], "max": 1},
			    {"name": "source", "role": "source", "targets": ["Source"]}]},
			  {"name": "Cue", "role": "cue", "shortcut": "c"},
			  {"name": "Source", "role": "source", "shortcut": "s"}]}
			""";
	/** Two quotes, an emoji beyond the basic plane, combining marks, right-to-left text, tabs and both line ends. */
	public static final String TEXT = "Mayor opens bridge \uD83D\uDE00\n\n"
			+ "\u201CIt is safe,\u201D said Ana Dvor\u030Ca\u0301k.\r\n"
			+ "\t\u05D4\u05D9\u05D0 \u05D0\u05DE\u05E8\u05D4 \u05E9\u05DC\u05D5\u05DD & <b>left</b>.\n";
	public static final Provenance ANNA = new Provenance("anna", Instant.parse("2026-03-01T10:15:30.123456789Z"), 3);

	private Samples() {}

	public static Corpus corpus(Path folder) throws Exception {
		return Corpus.create(folder, "try", CodebookJson.read("try.json", CODEBOOK.getBytes("UTF-8")));
	}

	static NewArticle newArticle(String name, String text) {
		return NewArticle.ofBody(name, text, ArticleMetadata.ofSource(name + ".txt").withHeadline("About " + name));
	}

	public static Article add(Corpus corpus, String name, String text) throws Exception {
		return corpus.add(newArticle(name, text)).article();
	}

	/** A layer with each kind of value, fragments, links, a note and awkward characters. */
	public static Layer fullLayer(Article article, String annotator) {
		MarkId cue = new MarkId("cue 1");
		MarkId source = new MarkId("s\u00E9");
		Map<String, AttributeValue> values = new LinkedHashMap<>();
		values.put("kind", AttributeValue.of("direct"));
		values.put("tones", new AttributeValue.Texts(List.of("calm", "angry")));
		values.put("remark", AttributeValue.of("a\tb \"c\" <d> & \uD83D\uDE00\n"));
		values.put("sure", AttributeValue.of(false));
		values.put("year", new AttributeValue.Whole(0));
		values.put("weight", new AttributeValue.Decimal(0.1));
		Mark quote = new Mark(new MarkId("q"), "Quote", List.of(new Fragment(23, 26), new Fragment(28, 35)), values,
				Map.of("cue", List.of(cue), "source", List.of(source)), "why? \u05D0", true, ANNA);
		Mark said = new Mark(cue, "Cue", List.of(new Fragment(37, 41)), Map.of(), Map.of(), "", false, ANNA);
		Mark who = new Mark(source, "Source", List.of(new Fragment(42, 42)), Map.of(), Map.of(), "", false, ANNA);
		return Layer.of(article.id(), annotator, LayerState.IN_PROGRESS, List.of(quote, said, who));
	}

	/** Marks of random places that never cut a surrogate pair. */
	public static Layer randomLayer(Article article, String annotator, Random random, int size) {
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			marks.add(randomMark(article.text(), random, new MarkId("m" + i)));
		}
		return Layer.of(article.id(), annotator, LayerState.values()[random.nextInt(4)], marks);
	}

	static Mark randomMark(String text, Random random, MarkId id) {
		int one = place(text, random);
		int other = place(text, random);
		String label = List.of("Quote", "Cue", "Source").get(random.nextInt(3));
		Fragment fragment = new Fragment(Math.min(one, other), Math.max(one, other));
		return new Mark(id, label, List.of(fragment), Map.of(), Map.of(), "note " + random.nextInt(9),
				random.nextBoolean(), ANNA);
	}

	private static int place(String text, Random random) {
		int at = random.nextInt(text.length());
		return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
	}
}
