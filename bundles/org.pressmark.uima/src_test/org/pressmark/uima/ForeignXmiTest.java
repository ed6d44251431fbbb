package org.pressmark.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.uima.cas.CAS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.AttributeValue;

/** XMI of other tools as plain values, and what is said about the rest. */
class ForeignXmiTest {

	private static final String TYPES = Descriptors.typeSystem(
			Descriptors.type("lab.Span", "uima.tcas.Annotation",
					Descriptors.feature("name", "uima.cas.String", "")
							+ Descriptors.feature("sure", "uima.cas.Boolean", "")
							+ Descriptors.feature("level", "uima.cas.Integer", "")
							+ Descriptors.feature("weight", "uima.cas.Float", "")
							+ Descriptors.feature("names", "uima.cas.StringArray", "")
							+ Descriptors.feature("numbers", "uima.cas.IntegerArray", "")
							+ Descriptors.feature("keys", "uima.cas.StringList", "")
							+ Descriptors.feature("next", "lab.Span", "")
							+ Descriptors.feature("all", "uima.cas.FSArray", "")
							+ Descriptors.feature("list", "uima.cas.FSList", "")
							+ Descriptors.feature("links", "uima.cas.FSArray", "lab.Link")),
			Descriptors.type("lab.Link", "uima.cas.TOP",
					Descriptors.feature("role", "uima.cas.String", "")
							+ Descriptors.feature("target", "lab.Span", "")));

	private static final String TEXT = "<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" mimeType=\"text\""
			+ " sofaString=\"a&#13;&#10;b &#128512; c\"/>\n";

	private final ForeignXmi xmi;

	ForeignXmiTest(@TempDir Path folder) throws IOException {
		xmi = ForeignXmi.of(ForeignTypeSystem.load(List.of(Files.writeString(folder.resolve("types.xml"), TYPES))));
	}

	@Test
	void valuesAndReferences() throws IOException {
		ForeignDocument read = xmi.readStrictly(
				xmi(TEXT + """
						<lab:Span xmi:id="5" sofa="1" begin="0" end="4" name="N" sure="true" level="-2"
						 weight="0.5" numbers="1 2"
							next="6" all="6 5" list="6 5"><names>x y</names><names></names><keys>k</keys></lab:Span>
						<lab:Span xmi:id="6" sofa="1" begin="5" end="7" links="7"/>
						<lab:Link xmi:id="7" role="R" target="5"/>
						<cas:View sofa="1" members="5 6"/>"""));
		assertEquals("a\r\nb \uD83D\uDE00 c", read.text());
		assertEquals("_InitialView", read.view());
		assertEquals(List.of(), read.dropped());
		ForeignStructure first = read.structure(5).orElseThrow();
		assertEquals(Map.of("name", AttributeValue.of("N"), "sure", AttributeValue.of(true), "level",
				new AttributeValue.Whole(-2), "weight", new AttributeValue.Decimal(0.5), "names",
				new AttributeValue.Texts(List.of("x y", "")), "numbers", new AttributeValue.Texts(List.of("1", "2")),
				"keys",
				new AttributeValue.Texts(List.of("k"))), first.values());
		assertEquals(List.of(6), first.references().get("next"));
		assertEquals(List.of(6, 5), first.references().get("all"));
		assertEquals(List.of(6, 5), first.references().get("list"));
		assertEquals("lab.Span 0 4", first.type() + " " + first.begin() + " " + first.end());
		ForeignStructure second = read.structure(6).orElseThrow();
		assertEquals("\uD83D\uDE00", read.text().substring(second.begin(), second.end()));
		assertEquals(List.of(first), read.targets(second, "links"), "through the link");
		assertEquals("R", read.structure(7).orElseThrow().text("role"));
		assertEquals(List.of(5, 6), read.annotations().stream().filter(each -> each.type().equals("lab.Span"))
				.map(ForeignStructure::id).toList());
	}

	@Test
	void strictlyEverythingUnknownIsNamedWithCountAndFirstLine() {
		UimaFormatException refused = assertThrows(UimaFormatException.class, () -> xmi.readStrictly(withUnknown()));
		assertEquals("The type system does not fit the file: unknown feature: odd of lab.Span (2 times); "
				+ "unknown type: lab.Odd (2 times); unknown feature: many of lab.Span (3 times)", refused.problem());
		assertEquals(OptionalInt.of(3), refused.line());
	}

	@Test
	void lenientlyTheRestIsReadAndTheLossIsCounted() throws IOException {
		ForeignDocument read = xmi.readLeniently(withUnknown());
		assertEquals(List.of(5, 6), read.annotations().stream().filter(each -> each.type().equals("lab.Span"))
				.map(ForeignStructure::id).toList());
		assertEquals(Set.of(new DroppedContent("unknown feature: odd of lab.Span", 2, 3),
				new DroppedContent("unknown type: lab.Odd", 2, 4),
				new DroppedContent("unknown feature: many of lab.Span", 3, 5),
				new DroppedContent("reference to what was dropped or is not there: lab.Span:next", 1, 0)),
				Set.copyOf(read.dropped()));
	}

	private static ByteArrayInputStream withUnknown() {
		return xmi(
				TEXT + """
						<lab:Span xmi:id="5" sofa="1" begin="0" end="1" odd="x" name="N"/>
						<lab:Odd xmi:id="8"/><lab:Odd xmi:id="9" more="y"/>
						<lab:Span xmi:id="6" sofa="1" begin="0" end="1" odd="x" next="8"><many>1</many>
						<many>2</many><many/></lab:Span>
						<cas:View sofa="1" members="5 6 8"/>""");
	}

	@Test
	void theViewWithTextIsReadAndTheOthersAreReported() throws IOException {
		ForeignDocument read = xmi.readStrictly(xmi("""
				<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="raw"/>
				<cas:Sofa xmi:id="2" sofaNum="2" sofaID="clean" mimeType="text" sofaString="clean text"/>
				<cas:Sofa xmi:id="3" sofaNum="3" sofaID="audio" mimeType="audio" sofaURI="file:x.wav"/>
				<lab:Span xmi:id="5" sofa="2" begin="0" end="5"/><lab:Span xmi:id="6" sofa="2" begin="6" end="10"/>
				<cas:View sofa="1" members=""/><cas:View sofa="2" members="5 6"/>"""));
		assertEquals("clean", read.view());
		assertEquals("clean text", read.text());
		assertEquals(Set.of(new DroppedContent("annotations in view: _InitialView", 0, 0),
				new DroppedContent("annotations in view: audio", 0, 0)), Set.copyOf(read.dropped()));
	}

	@Test
	void ofTwoViewsWithAnnotationsTheInitialOneIsRead() throws IOException {
		ForeignDocument read = xmi.readStrictly(xmi("""
				<cas:Sofa xmi:id="2" sofaNum="2" sofaID="other" mimeType="text" sofaString="other text"/>
				<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="first"/>
				<lab:Span xmi:id="5" sofa="2" begin="0" end="5"/><lab:Span xmi:id="6" sofa="1" begin="0" end="5"/>
				<cas:View sofa="1" members="6"/><cas:View sofa="2" members="5"/>"""));
		assertEquals("first", read.text());
		assertEquals(List.of(new DroppedContent("annotations in view: other", 1, 0)), read.dropped());
	}

	@Test
	void aFileWithoutTextIsRefused() {
		String audio = "<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" sofaURI=\"file:x.wav\"/>";
		UimaFormatException refused = assertThrows(UimaFormatException.class, () -> xmi.readLeniently(xmi(audio)));
		assertEquals("No view of the file has a text, only a reference to file:x.wav", refused.problem());
		assertThrows(UimaFormatException.class, () -> xmi.readLeniently(xmi("")));
	}

	@Test
	void brokenReferencesAreRefusedStrictly() {
		String broken = TEXT + "<lab:Span xmi:id=\"5\" sofa=\"1\" begin=\"0\" end=\"1\" next=\"77\"/>"
				+ "<cas:View sofa=\"1\" members=\"5\"/>";
		UimaFormatException refused = assertThrows(UimaFormatException.class, () -> xmi.readStrictly(xmi(broken)));
		assertTrue(refused.problem().contains("77"), refused::problem);
	}

	@Test
	void nonsenseIsRefusedWithItsLine() {
		UimaFormatException number = assertThrows(UimaFormatException.class,
				() -> xmi.readStrictly(xmi(TEXT + "<lab:Span xmi:id=\"5\" sofa=\"1\" begin=\"zero\" end=\"1\"/>")));
		assertTrue(number.problem().contains("zero"), number::problem);
		assertEquals(OptionalInt.of(3), number.line());
		UimaFormatException cut = assertThrows(UimaFormatException.class,
				() -> xmi.readLeniently(xmi(TEXT + "<lab:Span xmi:id=\"5\">\n")));
		assertTrue(cut.problem().startsWith("This is no well-formed XML: "), cut::problem);
		assertEquals(OptionalInt.of(4), cut.line());
		UimaFormatException noId = assertThrows(UimaFormatException.class,
				() -> xmi.readLeniently(xmi(TEXT + "\n<lab:Span/>")));
		assertEquals("This is no XMI of UIMA: the element Span has no xmi:id", noId.problem());
		assertEquals(OptionalInt.of(4), noId.line());
		UimaFormatException html = assertThrows(UimaFormatException.class,
				() -> xmi.readLeniently(new ByteArrayInputStream("<html/>".getBytes(StandardCharsets.UTF_8))));
		assertEquals("This is no XMI of UIMA: its root is the element html", html.problem());
	}

	@Test
	void allOfRedewiedergabe() throws Exception {
		Path rwk = SharedData.folder("rwk");
		ForeignXmi additional = ForeignXmi
				.of(ForeignTypeSystem.load(List.of(rwk.resolve("typesystems/additional/rwTypesystem.xml"))));
		int annotators = 0;
		for (Path file : files(rwk, false)) {
			ForeignDocument read = read(additional, file, false);
			assertEquals(List.of(), read.dropped(), file::toString);
			if (annotators % 10 == 0) {
				byte[] types = Files.readAllBytes(rwk.resolve("typesystems/additional/rwTypesystem.xml"));
				CAS cas = PlainUima.load(types, Files.readAllBytes(file));
				assertEquals(cas.getAnnotationIndex().size(), read.annotations().size(), file::toString);
				assertEquals(cas.getDocumentText(), read.text(), file::toString);
			}
			annotators++;
		}
		assertEquals(60, annotators);
		ForeignXmi main = ForeignXmi
				.of(ForeignTypeSystem.load(List.of(rwk.resolve("typesystems/main/rwTypesystem.xml"))));
		int refused = 0;
		for (Path file : files(rwk, true)) {
			Map<String, Integer> dropped = read(main, file, true).dropped().stream()
					.collect(Collectors.toMap(DroppedContent::what, DroppedContent::count));
			assertTrue(dropped.isEmpty() || dropped.get("unknown feature: Periodical of de.idsma.rw.Metadata") == 1,
					file::toString);
			refused += dropped.isEmpty() ? 0 : 1;
			if (!dropped.isEmpty()) {
				assertThrows(UimaFormatException.class, () -> read(main, file, false), file::toString);
			}
		}
		assertEquals(22, refused, "gold files that do not load strictly");
		ForeignXmi both = ForeignXmi.of(ForeignTypeSystem.load(List.of(rwk.resolve("typesystems/main"))));
		for (Path file : files(rwk, true)) {
			assertEquals(List.of(), read(both, file, false).dropped(), file::toString);
		}
	}

	@Test
	void allOfWebAnno() throws IOException {
		Path cases = SharedData.folder("webanno-tsv3");
		ForeignXmi webanno = ForeignXmi.of(ForeignTypeSystem.load(List.of(cases.resolve("sampleSlotAnnotation1"))));
		List<Path> files;
		try (var all = Files.walk(cases)) {
			files = all.filter(file -> file.toString().endsWith(".xmi")).sorted().toList();
		}
		assertEquals(37, files.size());
		for (Path file : files) {
			ForeignDocument read = read(webanno, file, true);
			assertTrue(read.annotations().size() > 1, file::toString);
			read.annotations().forEach(each -> assertTrue(each.end() <= read.text().length(), file::toString));
		}
	}

	private static List<Path> files(Path rwk, boolean gold) throws IOException {
		try (var all = Files.walk(rwk)) {
			return all.filter(file -> file.toString().endsWith(".xmi"))
					.filter(file -> file.getParent().endsWith("gold") == gold)
					.sorted().toList();
		}
	}

	private static ForeignDocument read(ForeignXmi reader, Path file, boolean lenient) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return lenient ? reader.readLeniently(in) : reader.readStrictly(in);
		}
	}

	private static ByteArrayInputStream xmi(String content) {
		String xml = "<?xml version=\"1.0\"?>\n<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\""
				+ " xmlns:cas=\"http:///uima/cas.ecore\""
				+ " xmlns:lab=\"http:///lab.ecore\" xmi:version=\"2.0\">" + content + "</xmi:XMI>";
		return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
	}
}
