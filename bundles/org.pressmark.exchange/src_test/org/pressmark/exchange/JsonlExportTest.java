package org.pressmark.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.OffsetUnit;
import org.pressmark.model.Provenance;
import org.pressmark.model.Region;
import org.pressmark.model.RegionKind;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import org.pressmark.store.NewArticle;
import org.pressmark.store.codebook.BuiltInCodebooks;

/**
 * Reads the exported files as a consumer would: with a JSON parser and slices of the text, and nothing of this
 * program.
 */
final class JsonlExportTest {

	private static final Provenance BY_ADA = new Provenance("ada", Instant.EPOCH, 1);
	private static final String EMOJI = "📰 „Größe“ 👨‍👩‍👧 ‮שלום‬ é, said 🗞 the mayor 🇺🇦.";

	private final Path folder;
	private final Corpus corpus;

	JsonlExportTest(@TempDir Path folder) throws IOException {
		this.folder = folder;
		this.corpus = Corpus.create(folder.resolve("corpus"), "test", BuiltInCodebooks.read("attribution"));
	}

	@Test
	void slicesAreTheCoveredTextInEveryUnit() throws IOException {
		ArticleId id = corpus.add(NewArticle.ofBody("emoji", EMOJI, ArticleMetadata.ofSource("e"))).article().id();
		List<Mark> marks = new ArrayList<>();
		for (int begin = 0; begin < EMOJI.length(); begin = EMOJI.offsetByCodePoints(begin, 1)) {
			int end = EMOJI.offsetByCodePoints(begin, 1);
			int farther = Math.min(EMOJI.length(), end + 5);
			Fragment rest = new Fragment(Character.isLowSurrogate(EMOJI.charAt(farther - 1)) ? farther : end,
					EMOJI.length());
			List<Fragment> fragments = rest.isEmpty()
					? List.of(new Fragment(begin, end))
					: List.of(new Fragment(begin, end), rest);
			marks.add(Mark.of("Cue", 0, 1, BY_ADA).withFragments(fragments));
		}
		corpus.saveLayer(Layer.of(id, "ada", LayerState.DONE, marks));
		for (OffsetUnit unit : OffsetUnit.values()) {
			List<JsonNode> rows = export("out-" + unit,
					ExportRequest.of("jsonl", folder.resolve("out-" + unit)).withOffsets(unit));
			assertEquals(marks.size(), checkSlices(rows, unit.key()));
		}
	}

	@Test
	void leavesMarksInExcludedRegionsOutAndSaysSo() throws IOException {
		String text = "Headline 📰\nAdvertisement\nShe said so.";
		int ad = text.indexOf("Adv");
		int body = text.indexOf("She");
		ArticleId id = corpus.add(new NewArticle("a", text, ArticleMetadata.ofSource("a"),
				List.of(Region.of(RegionKind.HEADLINE, 0, ad, ""),
						Region.of(RegionKind.ADVERTISEMENT, ad, body, "an ad"),
						Region.of(RegionKind.BODY, body, text.length(), "")),
				Optional.empty())).article().id();
		Mark cue = Mark.of("Cue", body + 4, body + 8, BY_ADA);
		Mark inAd = Mark.of("Source", ad, ad + 3, BY_ADA);
		Mark quote = Mark.of("Quote", body + 9, body + 11, BY_ADA).withSlot("cue", List.of(cue.id()))
				.withSlot("source", List.of(inAd.id()));
		corpus.saveLayer(Layer.of(id, "ada", LayerState.DONE, List.of(cue, inAd, quote)));
		Path out = folder.resolve("out");
		ExportReport report = new Exporter(corpus).run(ExportRequest.of("jsonl", out), Progress.NONE);
		assertEquals(2, report.marks());
		assertEquals(Map.of("mark that shares a character with an excluded region", 1,
				"link to a mark that is left out or missing", 1), counts(report));
		JsonNode row = rows(out).getFirst();
		assertEquals(1, row.path("meta").path("marks_left_out").asInt());
		JsonNode region = row.path("meta").path("regions").get(1);
		assertEquals("advertisement", region.path("kind").asText());
		assertEquals("Advertisement\n", slice(row.path("text").asText(), region.path("begin").asInt(),
				region.path("end").asInt(), "codepoint"));
		Set<String> ids = new HashSet<>();
		row.path("marks").forEach(mark -> ids.add(mark.path("id").asText()));
		row.path("marks")
				.forEach(mark -> mark.path("slots").forEach(slot -> slot.forEach(filler -> assertTrue(ids.contains(
						filler.asText())))));
	}

	@Test
	void everyMarkHasTheSameKeysAndKinds() throws IOException {
		ArticleId id = corpus.add(NewArticle.ofBody("a", "one two three", ArticleMetadata.ofSource("a"))).article()
				.id();
		Mark bare = Mark.of("Source", 0, 3, BY_ADA);
		Mark full = Mark.of("Quote", 4, 7, BY_ADA)
				.withAttribute("altered", Optional.of(AttributeValue.of(true)))
				.withSlot("source", List.of(bare.id())).withNote("a note");
		corpus.saveLayer(Layer.of(id, "ada", LayerState.DONE, List.of(bare, full)));
		corpus.saveLayer(Layer.of(id, "bob", LayerState.DONE, List.of()));
		List<JsonNode> rows = export("keys", ExportRequest.of("jsonl", folder.resolve("keys")));
		assertEquals(List.of("ada", "bob"), rows.stream().map(row -> row.path("layer").asText()).toList());
		assertEquals(names(rows.get(0)), names(rows.get(1)));
		assertEquals(List.of("id", "text", "meta", "offsets", "layer", "marks"), names(rows.get(0)));
		JsonNode one = rows.get(0).path("marks").get(0);
		JsonNode other = rows.get(0).path("marks").get(1);
		assertEquals(names(one), names(other));
		assertEquals(names(one.path("attributes")), names(other.path("attributes")));
		assertEquals(names(one.path("slots")), names(other.path("slots")));
		one.path("attributes").properties().forEach(entry -> {
			JsonNode twin = other.path("attributes").path(entry.getKey());
			assertTrue(
					entry.getValue().isNull() || twin.isNull() || entry.getValue().getNodeType() == twin.getNodeType());
		});
		assertTrue(other.path("attributes").path("altered").isBoolean());
	}

	@Test
	void theSameCorpusGivesTheSameBytes() throws IOException {
		ArticleId id = corpus.add(NewArticle.ofBody("a", EMOJI, ArticleMetadata.ofSource("a"))).article().id();
		Mark one = Mark.of("Cue", 0, 2, BY_ADA);
		Mark two = Mark.of("Source", 0, 2, BY_ADA).withId(new MarkId("0"));
		for (String format : List.of("jsonl", "xmi")) {
			corpus.saveLayer(Layer.of(id, "ada", LayerState.DONE, List.of(one, two)));
			Path first = folder.resolve(format + "1");
			new Exporter(corpus).run(ExportRequest.of(format, first), Progress.NONE);
			corpus.saveLayer(Layer.of(id, "ada", LayerState.DONE, List.of(two, one)));
			Path second = folder.resolve(format + "2");
			ExportReport report = new Exporter(corpus).run(ExportRequest.of(format, second), Progress.NONE);
			for (String file : report.files()) {
				assertArrayEquals(Files.readAllBytes(first.resolve(file)), Files.readAllBytes(second.resolve(file)),
						file);
			}
		}
	}

	@Test
	void withoutTextNoWordOfTheArticleLeaves() throws IOException {
		ArticleId id = corpus.add(NewArticle.ofBody("a", "secret words", ArticleMetadata.ofSource("a"))).article().id();
		corpus.saveLayer(Layer.of(id, "ada", LayerState.DONE, List.of(Mark.of("Cue", 0, 6, BY_ADA))));
		Path out = folder.resolve("bare");
		new Exporter(corpus).run(ExportRequest.of("jsonl", out).withoutText(), Progress.NONE);
		String content = Files.readString(out.resolve("data.jsonl"));
		assertTrue(!content.contains("secret") && !content.contains("words"), content);
		assertEquals("[[0,6]]", rows(out).getFirst().path("marks").get(0).path("fragments").toString());
	}

	@Test
	void withoutTextNothingQuotesItButWhatPeopleWroteStays() throws IOException {
		String text = "Ferry plan rejected\n\nBy Nora Vale\n\nThe old council said that it would not pay for the quay.";
		ArticleMetadata metadata = new ArticleMetadata("Ferry plan rejected", "Courier", "By Nora Vale", "", "", "en",
				"", "a.txt", Map.of("summary", "It would not pay for the quay, they say"));
		List<Region> regions = List.of(Region.of(RegionKind.HEADLINE, 0, 35, "Names 'ferry plan rejected'"),
				Region.of(RegionKind.BODY, 35, text.length(), ""));
		ArticleId id = corpus.add(new NewArticle("a", text, metadata, regions, Optional.empty())).article().id();
		Mark quoting = Mark.of("Cue", 50, 54, BY_ADA).withNote("see: said that it would not pay")
				.withAttribute("lemma", Optional.of(AttributeValue.of("say")));
		Mark own = Mark.of("Cue", 39, 42, BY_ADA).withNote("I am not sure of this one")
				.withAttribute("lemma", Optional.of(AttributeValue.of("the old council")));
		corpus.saveLayer(Layer.of(id, "ada", LayerState.DONE, List.of(quoting, own)));
		Path out = folder.resolve("bare");
		ExportReport report = new Exporter(corpus).run(ExportRequest.of("jsonl", out).withoutText(), Progress.NONE);
		JsonNode row = rows(out).getFirst();
		JsonNode meta = row.path("meta");
		assertEquals(List.of("", "", "Courier", "", ""),
				List.of(meta.path("headline").asText(), meta.path("byline").asText(), meta.path("outlet").asText(),
						meta.path("more").get(0).path("value").asText(),
						meta.path("regions").get(0).path("reason").asText()));
		assertEquals(List.of("I am not sure of this one", ""), row.path("marks").findValuesAsText("note"));
		assertEquals(List.of("", "say"), row.path("marks").findValuesAsText("lemma"));
		assertTrue(report.toString().contains("value of attribute lemma that quotes the text"), report::toString);
		new Exporter(corpus).run(ExportRequest.of("jsonl", folder.resolve("whole")), Progress.NONE);
		assertEquals("Ferry plan rejected", rows(folder.resolve("whole")).getFirst().at("/meta/headline").asText());
	}

	@Test
	void aFormatThatCannotDoWithoutTheTextIsRefused() throws IOException {
		ArticleId id = corpus.add(NewArticle.ofBody("a", EMOJI, ArticleMetadata.ofSource("a"))).article().id();
		corpus.saveLayer(Layer.of(id, "ada", LayerState.DONE, List.of()));
		Path out = folder.resolve("out");
		IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
				() -> new Exporter(corpus).run(ExportRequest.of("xmi", out).withoutText(), Progress.NONE));
		assertTrue(refused.getMessage().contains("jsonl"), refused.getMessage());
		assertTrue(Files.notExists(out));
	}

	@Test
	void replacesItsOwnEarlierExportAndNothingElse() throws IOException {
		ArticleId id = corpus.add(NewArticle.ofBody("a", "some words", ArticleMetadata.ofSource("a"))).article().id();
		corpus.saveLayer(Layer.of(id, "ada", LayerState.DONE, List.of()));
		Path out = folder.resolve("deep/out");
		ExportRequest request = ExportRequest.of("jsonl", out);
		new Exporter(corpus).run(request, Progress.NONE);
		byte[] before = Files.readAllBytes(out.resolve("data.jsonl"));
		corpus.saveLayer(Layer.of(id, "ada", LayerState.DONE, List.of(Mark.of("Cue", 0, 4, BY_ADA))));
		new Exporter(corpus).run(request, Progress.NONE);
		assertNotEquals(Arrays.toString(before), Arrays.toString(Files.readAllBytes(out.resolve("data.jsonl"))));
		Files.writeString(out.resolve("notes.txt"), "mine");
		CorpusException refused = assertThrows(CorpusException.class,
				() -> new Exporter(corpus).run(request, Progress.NONE));
		assertTrue(refused.getMessage().contains("notes.txt"), refused.getMessage());
		assertEquals("mine", Files.readString(out.resolve("notes.txt")));
		try (var left = Files.list(out.getParent())) {
			assertEquals(List.of(out), left.toList(), "nothing temporary stays");
		}
	}

	@Test
	void keepsAnEarlierExportInAnotherFormat() throws IOException {
		ArticleId id = corpus.add(NewArticle.ofBody("a", "some words", ArticleMetadata.ofSource("a"))).article().id();
		corpus.saveLayer(Layer.of(id, "ada", LayerState.DONE, List.of()));
		Path out = folder.resolve("out");
		new Exporter(corpus).run(ExportRequest.of("jsonl", out), Progress.NONE);
		CorpusException refused = assertThrows(CorpusException.class,
				() -> new Exporter(corpus).run(ExportRequest.of("xmi", out), Progress.NONE));
		assertTrue(refused.getMessage().contains("jsonl"), refused.getMessage());
		assertTrue(Files.exists(out.resolve("data.jsonl")), "the earlier export is there still");
	}

	@Test
	void saysWhichLayersThereAre() throws IOException {
		ArticleId id = corpus.add(NewArticle.ofBody("a", "some words", ArticleMetadata.ofSource("a"))).article().id();
		ExportRequest gold = ExportRequest.of("jsonl", folder.resolve("g")).withLayers(List.of("gold"));
		assertThrows(CorpusException.class, () -> new Exporter(corpus).run(gold, Progress.NONE));
		corpus.saveLayer(Layer.of(id, "ada", LayerState.DONE, List.of()));
		CorpusException refused = assertThrows(CorpusException.class,
				() -> new Exporter(corpus).run(gold, Progress.NONE));
		assertTrue(refused.remedy().contains("ada"), refused.remedy());
		assertTrue(Files.notExists(folder.resolve("g")));
	}

	/** Compares each mark's text with the slices of the row's text, and counts the marks. */
	static int checkSlices(List<JsonNode> rows, String unit) {
		int marks = 0;
		for (JsonNode row : rows) {
			assertEquals(unit, row.path("offsets").asText());
			for (JsonNode mark : row.path("marks")) {
				List<String> slices = new ArrayList<>();
				mark.path("fragments").forEach(fragment -> slices
						.add(slice(row.path("text").asText(), fragment.get(0).asInt(), fragment.get(1).asInt(), unit)));
				assertEquals(String.join(" ", slices), mark.path("text").asText());
				marks++;
			}
		}
		return marks;
	}

	/** A slice as Python (code points), JavaScript (UTF-16) or a program on bytes (UTF-8) makes it. */
	static String slice(String text, int begin, int end, String unit) {
		return switch (unit) {
			case "codepoint" -> {
				int[] codePoints = text.codePoints().toArray();
				yield new String(codePoints, begin, end - begin);
			}
			case "utf8" -> new String(Arrays.copyOfRange(text.getBytes(StandardCharsets.UTF_8), begin, end),
					StandardCharsets.UTF_8);
			default -> text.substring(begin, end);
		};
	}

	static List<JsonNode> rows(Path out) throws IOException {
		List<JsonNode> rows = new ArrayList<>();
		ObjectMapper mapper = new ObjectMapper();
		for (String line : Files.readString(out.resolve("data.jsonl")).split("\n")) {
			rows.add(mapper.readTree(line));
		}
		return rows;
	}

	private List<JsonNode> export(String name, ExportRequest request) throws IOException {
		new Exporter(corpus).run(request, Progress.NONE);
		return rows(folder.resolve(name));
	}

	private static Map<String, Integer> counts(ExportReport report) {
		Map<String, Integer> counts = new HashMap<>();
		report.leftOut().forEach(omission -> counts.put(omission.what(), omission.count()));
		return counts;
	}

	private static List<String> names(JsonNode object) {
		List<String> names = new ArrayList<>();
		object.fieldNames().forEachRemaining(names::add);
		return names;
	}
}
