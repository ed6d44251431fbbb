package org.pressmark.uima;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.ArticleMetadata;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Provenance;
import org.pressmark.model.codebook.Codebook;

/** Layers come back from XMI as they went in, or are refused with a reason. */
class LayerXmiTest {

	private static final ArticleId ID = new ArticleId("a1");
	private static final Article ARTICLE = Article.ofBody(ID, "\u201CNo,\u201D said Ann \uD83D\uDE00.",
			ArticleMetadata.ofSource("a1.txt"));
	private static final Provenance ANN = new Provenance("ann", Instant.parse("2026-01-02T03:04:05Z"), 3);

	static LongStream seeds() {
		return LongStream.range(0, 25);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whatIsWrittenIsReadBack(long seed) throws IOException {
		RandomLayers random = new RandomLayers(seed);
		Codebook codebook = random.codebook();
		LayerXmi xmi = LayerXmi.of(codebook);
		for (int i = 0; i < 4; i++) {
			Article article = random.article();
			Layer layer = random.layer(article, codebook);
			byte[] bytes = write(xmi, layer, article);
			LayerWithText read = xmi.read(new ByteArrayInputStream(bytes), article.id());
			assertEquals(article.text(), read.text());
			assertEquals(layer, read.layer());
			assertEquals(codebook.name(), read.codebook());
			assertEquals(codebook.version(), read.codebookVersion());
			assertArrayEquals(bytes, write(xmi, read.layer(), article), "written again");
		}
	}

	@Test
	void unsetIsNotFalseOrZeroOrEmpty() throws IOException {
		Mark unset = Mark.of("Quote", 0, 1, ANN);
		Mark zero = Mark.of("Quote", 0, 1, ANN)
				.withAttributes(
						Map.of("nested", AttributeValue.of(false), "level", new AttributeValue.Whole(0), "weight",
								new AttributeValue.Decimal(0), "topic", AttributeValue.of(""), "media",
								new AttributeValue.Texts(List.of())));
		Layer read = roundTrip(layer(unset, zero));
		assertEquals(Map.of(), read.mark(unset.id()).orElseThrow().attributes());
		assertEquals(zero.attributes(), read.mark(zero.id()).orElseThrow().attributes());
	}

	@Test
	void aNumberThatAnotherToolSetCounts() throws IOException {
		LayerXmi xmi = LayerXmi.of(Codebooks.withOneOfEverything());
		Mark mark = Mark.of("Quote", 0, 1, ANN);
		String changed = new String(write(xmi, layer(mark), ARTICLE), StandardCharsets.UTF_8)
				.replace("nested=\"false\"", "nested=\"true\"").replace("level=\"0\"", "level=\"2\"");
		Layer read = xmi.read(stream(changed), ID).layer();
		assertEquals(Map.of("nested", AttributeValue.of(true), "level", new AttributeValue.Whole(2)),
				read.mark(mark.id()).orElseThrow().attributes());
	}

	@Test
	void whatTheCodebookDoesNotKnowSurvives() throws IOException {
		Mark odd = Mark.of("No such label", 0, 2, ANN).withAttribute("x", Optional.of(AttributeValue.of("y")))
				.withSlot("s", List.of(new MarkId("gone")));
		Mark cue = Mark.of("Cue", 1, 2, ANN);
		Mark quote = Mark.of("Quote", 0, 5, ANN).withAttributes(Map.of("level", AttributeValue.of("very deep")))
				.withSlot("cue",
						List.of(new MarkId("gone"), cue.id(), new MarkId("lost"), cue.id(), new MarkId("gone")));
		Layer layer = layer(odd, cue, quote);
		assertEquals(layer, roundTrip(layer));
	}

	@Test
	void marksThatAnotherToolAddedAreTakenIn() throws IOException {
		LayerXmi xmi = LayerXmi.of(Codebooks.withOneOfEverything());
		String xml = new String(write(xmi, layer(Mark.of("Cue", 0, 1, ANN)), ARTICLE), StandardCharsets.UTF_8);
		String added = xml.replaceFirst("<lab:Stwr ", "<lab:Stwr xmi:id=\"900\" sofa=\"1\" begin=\"2\" end=\"4\"/>"
				+ "<lab:Stwr xmi:id=\"901\" sofa=\"1\" begin=\"2\" end=\"4\"/><lab:Stwr ")
				.replaceFirst("members=\"", "members=\"900 901 ");
		Layer layer = xmi.read(stream(added), ID).layer();
		assertEquals(3, layer.size());
		Mark first = layer.mark(new MarkId("Stwr-2-4")).orElseThrow();
		assertEquals(new Provenance("ann", Instant.EPOCH, 3), first.provenance());
		assertEquals("Cue", layer.mark(new MarkId("Stwr-2-4-2")).orElseThrow().label());
	}

	@ParameterizedTest
	@ValueSource(strings = {"\u0000", "\u000B", "\uFFFE", "\uD83D", "a\uDE00"})
	void charactersThatXmlCannotHoldAreRefusedBeforeAnythingIsWritten(String bad) throws IOException {
		LayerXmi xmi = LayerXmi.of(Codebooks.withOneOfEverything());
		Mark mark = Mark.of("Quote", 0, 1, ANN);
		Article article = Article.ofBody(ID, "text " + bad, ArticleMetadata.ofSource("f"));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		String unit = "U+%04X at ".formatted((int) bad.charAt(bad.length() - 1));
		UimaFormatException ofText = assertThrows(UimaFormatException.class,
				() -> xmi.write(layer(mark), article, out));
		assertTrue(ofText.problem().startsWith("The text of article a1 holds the character " + unit), ofText::problem);
		for (Mark each : List.of(mark.withNote(bad), mark.withId(new MarkId("x" + bad)), mark.withLabel(bad),
				mark.withAttributes(Map.of("topic", AttributeValue.of(bad))),
				mark.withAttributes(Map.of("media", new AttributeValue.Texts(List.of(bad)))),
				mark.withAttributes(Map.of(bad, AttributeValue.of("x"))),
				mark.withSlot("cue", List.of(new MarkId(bad + "x"))),
				mark.withProvenance(new Provenance(bad, Instant.EPOCH, 1)))) {
			assertThrows(UimaFormatException.class, () -> xmi.write(layer(each), ARTICLE, out), each::toString);
		}
		assertEquals(0, out.size());
	}

	@Test
	void aTextMayBeLongAndFullOfCharactersThatAreEscaped() throws IOException {
		LayerXmi xmi = LayerXmi.of(Codebooks.withOneOfEverything());
		Article article = Article.ofBody(ID, "&<>\"\r\n".repeat(40_000), ArticleMetadata.ofSource("f"));
		Layer layer = layer(Mark.of("Quote", 0, 239_999, ANN));
		LayerWithText read = xmi.read(new ByteArrayInputStream(write(xmi, layer, article)), ID);
		assertEquals(article.sha256(), read.sha256());
		assertEquals(layer, read.layer());
	}

	@Test
	void anotherTextIsNoticed() throws IOException {
		LayerXmi xmi = LayerXmi.of(Codebooks.withOneOfEverything());
		String xml = new String(write(xmi, layer(), ARTICLE), StandardCharsets.UTF_8);
		UimaFormatException refused = assertThrows(UimaFormatException.class,
				() -> xmi.read(stream(xml.replace("said Ann", "said Bob")), ID));
		assertTrue(refused.problem().contains("SHA-256"), refused::problem);
	}

	@ParameterizedTest
	@ValueSource(strings = {"org.lab.cas.X", "org.lab.tcas.X", "org.lab.types.X", "org.lab.label.X", "NoPackage",
			"de.gr\u00F6\u00DFe.\u00C4u\u00DFerung", "cn.\u5F15\u7528", "a.b.c.NULL", "org.lab.cas.View"})
	void marksOfAnyTypeNameComeBack(String type) throws IOException {
		LayerXmi xmi = LayerXmi.of(
				Codebooks.codebook(Codebooks.label("Label", Optional.of(type), List.of(), List.of()),
						Codebooks.label("X", Optional.empty(), List.of(), List.of())));
		Layer layer = layer(Mark.of("Label", 0, 1, ANN), Mark.of("X", 1, 2, ANN));
		byte[] bytes = write(xmi, layer, ARTICLE);
		assertEquals(layer, xmi.read(new ByteArrayInputStream(bytes), ID).layer());
	}

	@Test
	void aTypeThatTheCodebookDoesNotDefineIsRefusedWithItsLine() throws IOException {
		LayerXmi other = LayerXmi.of(Codebooks.codebook(Codebooks.label("Else", Optional.empty(), List.of(),
				List.of())));
		byte[] bytes = write(LayerXmi.of(Codebooks.withOneOfEverything()), layer(Mark.of("Quote", 0, 1, ANN)), ARTICLE);
		UimaFormatException refused = assertThrows(UimaFormatException.class,
				() -> other.read(new ByteArrayInputStream(bytes), ID));
		assertEquals("The codebook does not define what the layer uses: unknown type: org.pressmark.types.label.Quote",
				refused.problem());
		String before = new String(bytes, StandardCharsets.UTF_8).split("<label:Quote")[0];
		assertEquals(OptionalInt.of((int) before.lines().count() + 1), refused.line());
	}

	@Test
	void damagedXmlIsRefusedWithItsLine() throws IOException {
		LayerXmi xmi = LayerXmi.of(Codebooks.withOneOfEverything());
		byte[] bytes = write(xmi, layer(Mark.of("Quote", 0, 1, ANN)), ARTICLE);
		for (int length = 0; length < bytes.length - 1; length += 37) {
			byte[] cut = Arrays.copyOf(bytes, length);
			UimaFormatException refused = assertThrows(UimaFormatException.class,
					() -> xmi.read(new ByteArrayInputStream(cut), ID));
			assertTrue(refused.problem().startsWith("This is no well-formed XML"), refused::problem);
			assertTrue(refused.line().isPresent());
		}
	}

	@Test
	void foreignEntitiesAreNeverRead() throws IOException {
		LayerXmi xmi = LayerXmi.of(Codebooks.withOneOfEverything());
		String xml = new String(write(xmi, layer(), ARTICLE), StandardCharsets.UTF_8);
		String attack = xml.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>")
				.replace("said Ann", "&e;");
		UimaFormatException refused = assertThrows(UimaFormatException.class, () -> xmi.read(stream(attack), ID));
		assertTrue(refused.problem().contains("DOCTYPE"), refused::problem);
	}

	@Test
	void fragmentsThatDoNotFitTheMarkAreRefused() throws IOException {
		LayerXmi xmi = LayerXmi.of(Codebooks.withOneOfEverything());
		Mark mark = Mark.of("Quote", 0, 2, ANN).withFragments(List.of(new Fragment(0, 2), new Fragment(4, 6)))
				.withId(new MarkId("m7"));
		String xml = new String(write(xmi, layer(mark), ARTICLE), StandardCharsets.UTF_8);
		assertFalse(xml.equals(xml.replace("end=\"6\" markId", "end=\"7\" markId")));
		UimaFormatException refused = assertThrows(UimaFormatException.class,
				() -> xmi.read(stream(xml.replace("end=\"6\" markId", "end=\"7\" markId")), ID));
		assertEquals("Mark m7 at 0: its fragments reach from 0 to 6, the mark from 0 to 7", refused.problem());
	}

	@Test
	void manyThreadsMayShareOne() throws Exception {
		RandomLayers random = new RandomLayers(99);
		Codebook codebook = random.codebook();
		LayerXmi xmi = LayerXmi.of(codebook);
		List<Callable<Boolean>> tasks = new ArrayList<>();
		for (int i = 0; i < 24; i++) {
			Article article = random.article();
			Layer layer = random.layer(article, codebook);
			tasks.add(() -> {
				byte[] bytes = write(xmi, layer, article);
				return layer.equals(xmi.read(new ByteArrayInputStream(bytes), article.id()).layer());
			});
		}
		try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
			for (Future<Boolean> done : threads.invokeAll(tasks)) {
				assertTrue(done.get());
			}
		}
	}

	private static Layer roundTrip(Layer layer) throws IOException {
		LayerXmi xmi = LayerXmi.of(Codebooks.withOneOfEverything());
		return xmi.read(new ByteArrayInputStream(write(xmi, layer, ARTICLE)), ID).layer();
	}

	private static Layer layer(Mark... marks) {
		return Layer.of(ID, "ann", LayerState.DONE, List.of(marks));
	}

	private static ByteArrayInputStream stream(String xml) {
		return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
	}

	static byte[] write(LayerXmi xmi, Layer layer, Article article) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		xmi.write(layer, article, bytes);
		return bytes.toByteArray();
	}
}
