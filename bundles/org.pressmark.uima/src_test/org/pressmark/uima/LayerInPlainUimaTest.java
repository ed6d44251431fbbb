package org.pressmark.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.FSArray;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.Provenance;
import org.pressmark.model.codebook.Codebook;

/** Layers load strictly in UIMA itself, with nothing but the corpus's type system, and mean the same there. */
class LayerInPlainUimaTest {

	@Test
	void aQuoteWithCueAndFragments() throws Exception {
		Codebook codebook = Codebooks.withOneOfEverything();
		String text = "\u201CLate,\u201D she said, \u201Cnot \uD83D\uDE00 over.\u201D";
		Article article = Article.ofBody(new ArticleId("a1"), text, ArticleMetadata.ofSource("a1.txt"));
		Provenance ann = new Provenance("ann", Instant.parse("2026-01-02T03:04:05Z"), 3);
		Mark cue = Mark.of("Cue", text.indexOf("said"), text.indexOf("said") + 4, ann);
		int second = text.indexOf("\u201Cnot");
		Mark quote = Mark.of("Quote", 0, 7, ann)
				.withFragments(List.of(new Fragment(0, 7), new Fragment(second, text.length())))
				.withAttributes(
						Map.of("form", AttributeValue.of("direct"), "level", new AttributeValue.Whole(1L << 40)))
				.withSlot("cue", List.of(cue.id())).withNote("two\nlines & \"quotes\"");
		Layer layer = Layer.of(article.id(), "gold", LayerState.LOCKED, List.of(quote, cue));
		CAS cas = PlainUima.load(CodebookTypeSystem.of(codebook).toXml(),
				LayerXmiTest.write(LayerXmi.of(codebook), layer, article));

		assertEquals(text, cas.getDocumentText());
		AnnotationFS loaded = PlainUima.annotations(cas, "org.pressmark.types.label.Quote").getFirst();
		assertEquals(text, loaded.getCoveredText());
		assertEquals("direct", value(loaded, "form"));
		assertEquals(Long.toString(1L << 40), value(loaded, "level"));
		assertEquals("two\nlines & \"quotes\"", value(loaded, "markNote"));
		assertEquals(quote.id().value(), value(loaded, "markId"));
		assertEquals("2026-01-02T03:04:05Z", value(loaded, "markCreated"));
		assertEquals(List.of("\u201CLate,\u201D", "\u201Cnot \uD83D\uDE00 over.\u201D"),
				covered(loaded, "markFragments"));
		assertEquals(List.of("said"), covered(loaded, "cue"));
		assertEquals("said", PlainUima.annotations(cas, "de.lab.Stwr").getFirst().getCoveredText());
		FeatureStructure info = cas.getIndexRepository()
				.getAllIndexedFS(cas.getTypeSystem().getType("org.pressmark.types.LayerInfo")).next();
		assertEquals("gold", value(info, "annotator"));
		assertEquals("locked", value(info, "state"));
		assertEquals(article.sha256(), value(info, "textSha256"));
	}

	@Test
	void randomLayers() throws Exception {
		for (long seed = 100; seed < 108; seed++) {
			RandomLayers random = new RandomLayers(seed);
			Codebook codebook = random.codebook();
			Article article = random.article();
			Layer layer = random.layer(article, codebook);
			CodebookTypeSystem types = CodebookTypeSystem.of(codebook);
			CAS cas = PlainUima.load(types.toXml(), LayerXmiTest.write(LayerXmi.of(codebook), layer, article));
			assertEquals(article.text(), cas.getDocumentText());
			assertEquals(typesAndPlaces(layer, types), typesAndPlaces(cas), "seed " + seed);
		}
	}

	private static Map<String, Long> typesAndPlaces(Layer layer, CodebookTypeSystem types) {
		return layer.marks().stream().map(mark -> types.typeName(mark.label()).orElse("org.pressmark.types.Mark") + " "
				+ mark.begin() + "-" + mark.end()).collect(counting());
	}

	private static Map<String, Long> typesAndPlaces(CAS cas) {
		return PlainUima.annotations(cas, "org.pressmark.types.Mark").stream()
				.map(fs -> fs.getType().getName() + " " + fs.getBegin() + "-" + fs.getEnd()).collect(counting());
	}

	private static Collector<String, ?, TreeMap<String, Long>> counting() {
		return Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting());
	}

	private static String value(FeatureStructure fs, String feature) {
		return fs.getFeatureValueAsString(fs.getType().getFeatureByBaseName(feature));
	}

	private static List<String> covered(FeatureStructure fs, String feature) {
		FSArray<?> array = (FSArray<?>) fs.getFeatureValue(fs.getType().getFeatureByBaseName(feature));
		return array.stream().map(each -> ((AnnotationFS) each).getCoveredText()).toList();
	}
}
