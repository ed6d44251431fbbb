package org.pressmark.exchange.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.exchange.CodebookFile;
import org.pressmark.exchange.SharedData;
import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.Contrast;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.store.CorpusException;
import org.pressmark.store.codebook.BuiltInCodebooks;
import org.pressmark.store.codebook.CodebookException;

class CodebookFormatsTest {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
			+ "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"NVivo\"><Codes>";

	private final Path temp;

	CodebookFormatsTest(@TempDir Path temp) {
		this.temp = temp;
	}

	@ParameterizedTest
	@ValueSource(strings = {"attribution", "polnear", "stwr", "sir", "claims"})
	void ownFormatsHoldAllOfIt(String name) throws Exception {
		Codebook codebook = BuiltInCodebooks.read(name);
		for (CodebookFormat format : List.of(CodebookFormat.JSON, CodebookFormat.UIMA)) {
			CodebookOutput output = CodebookOutput.of(codebook, format);
			assertEquals(List.of(), output.leftOut());
			Path file = temp.resolve(name + "." + format.ending());
			output.writeTo(file);
			assertEquals(codebook, CodebookFile.read(file).codebook(), format.title());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"attribution", "polnear", "stwr", "sir", "claims"})
	void plainUimaLoadsTheTypeSystem(String name) throws Exception {
		Path file = temp.resolve("types.xml");
		CodebookOutput.of(BuiltInCodebooks.read(name), CodebookFormat.UIMA).writeTo(file);
		TypeSystemDescription types = UIMAFramework.getXMLParser()
				.parseTypeSystemDescription(new XMLInputSource(file.toFile()));
		assertTrue(CasCreationUtils.createCas(types, null, null).getTypeSystem()
				.getType("org.pressmark.types.Mark") != null);
	}

	@ParameterizedTest
	@ValueSource(strings = {"attribution", "polnear", "stwr", "sir", "claims"})
	void qdaKeepsLabelsColoursGuidelinesAndChoices(String name) throws Exception {
		Codebook codebook = BuiltInCodebooks.read(name);
		Path file = temp.resolve(name + ".qdc");
		CodebookOutput output = CodebookOutput.of(codebook, CodebookFormat.QDC);
		output.writeTo(file);
		Codebook read = CodebookFile.read(file).codebook();
		assertEquals(names(codebook), names(read));
		for (LabelDefinition label : codebook.labels()) {
			LabelDefinition again = read.label(label.name()).orElseThrow();
			assertEquals(Contrast.onLight(label.style().color()), again.style().color());
			assertEquals(label.guideline().examples().size(), again.guideline().examples().size(), label.name());
			assertEquals(choices(label), choices(again));
			long others = label.attributes().size() - choices(label).size();
			long named = output.leftOut().stream().filter(left -> left.contains(" of " + label.name() + ": codes have"))
					.count();
			assertEquals(others, named, "each attribute that is not written is named");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"attribution", "polnear", "stwr", "sir", "claims"})
	void publishedSchemaFindsNoFaultWithTheCodes(String name) throws Exception {
		Path schema = SharedData.require("refi-qda/Project.xsd");
		String codebook = new String(CodebookOutput.of(BuiltInCodebooks.read(name), CodebookFormat.QDC).parts()
				.getFirst().content(), StandardCharsets.UTF_8);
		String codes = codebook.substring(codebook.indexOf("<Codes>"), codebook.indexOf("</CodeBook>"));
		SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema.toFile()).newValidator()
				.validate(new StreamSource(new StringReader("<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"x\">"
						+ "<CodeBook>" + codes + "</CodeBook></Project>")));
		assertTrue(codes.contains("isCodable=\"true\""));
	}

	@Test
	void readsTheCodesOfAProjectOfAnotherTool() throws Exception {
		Codebook read = CodebookFile.read(SharedData.require("refi-qda/TestProject.qdpx")).codebook();
		assertEquals(14, read.labels().size());
		LabelDefinition coke = read.label("Coke::full-fat Coke").orElseThrow();
		assertEquals("aka regular", coke.guideline().text());
		assertEquals("#966450", coke.style().color());
		assertTrue(read.description().contains("ATLAS.ti 8.4.0"), read.description());
		assertTrue(read.label("\"rushed\"").isPresent());
	}

	@Test
	void makesLabelsOfNestedCodesAndSaysWhatItLeavesOut() throws Exception {
		Path file = temp.resolve("foreign.qdc");
		Files.writeString(file, HEAD + "<Code guid=\"1\" name=\"Actors\" isCodable=\"false\">"
				+ "<Code guid=\"2\" name=\"Expert\" isCodable=\"true\" color=\"#46AA00\">"
				+ "<Description>Who knows</Description>"
				+ "<Code guid=\"3\" name=\"male\" isCodable=\"true\"/></Code>"
				+ "<Code guid=\"4\" name=\"Layman\" isCodable=\"true\">"
				+ "<Code guid=\"5\" name=\"male\" isCodable=\"true\"/>"
				+ "</Code></Code></Codes><Sets><Set guid=\"6\" name=\"people\">"
				+ "<MemberCode guid=\"2\"/></Set></Sets></CodeBook>");
		CodebookFile read = CodebookFile.read(file);
		assertEquals(List.of("Expert", "Actors / Expert / male", "Layman", "Actors / Layman / male"),
				names(read.codebook()));
		assertEquals("Who knows", read.codebook().labels().getFirst().guideline().text());
		assertEquals(List.of("the code 'Actors': text cannot be coded with it, it only holds others",
				"that 1 codes lie below 'Actors / Expert': they are labels beside it",
				"the name 'male': another code has it, this one is 'Actors / Expert / male'",
				"that 1 codes lie below 'Actors / Layman': they are labels beside it",
				"the name 'male': another code has it, this one is 'Actors / Layman / male'",
				"the set 'people': a codebook has no sets"), read.leftOut());
	}

	@Test
	void refusesWhatIsNoCodebook() throws Exception {
		Path torn = temp.resolve("torn.qdc");
		Files.writeString(torn, HEAD + "\n<Code name=\"a\">");
		CodebookException noXml = assertThrows(CodebookException.class, () -> CodebookFile.read(torn));
		assertEquals(3, noXml.line());
		Path empty = temp.resolve("empty.qdc");
		Files.writeString(empty, HEAD + "</Codes></CodeBook>");
		assertTrue(assertThrows(CodebookException.class, () -> CodebookFile.read(empty)).problem()
				.contains("no code that text can be coded with"));
		Path outside = temp.resolve("outside.qdc");
		Files.writeString(outside, "<!DOCTYPE CodeBook [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + HEAD
				.substring(HEAD.indexOf('\n')) + "<Code name=\"&x;\" isCodable=\"true\"/></Codes></CodeBook>");
		assertThrows(CodebookException.class, () -> CodebookFile.read(outside));
	}

	@ParameterizedTest
	@ValueSource(strings = {"attribution", "polnear", "stwr", "sir", "claims"})
	void bratKeepsLabelsKeysSlotsAndChoices(String name) throws Exception {
		Codebook codebook = BuiltInCodebooks.read(name);
		CodebookOutput output = CodebookOutput.of(codebook, CodebookFormat.BRAT);
		output.writeTo(temp.resolve("conf"));
		assertEquals(Set.of("annotation.conf", "visual.conf", "kb_shortcuts.conf"), namesIn(temp.resolve("conf")));
		Codebook read = CodebookFile.read(temp.resolve("conf/annotation.conf")).codebook();
		assertEquals(names(codebook), names(read));
		for (LabelDefinition label : codebook.labels()) {
			LabelDefinition again = read.label(label.name()).orElseThrow();
			assertEquals(label.shortcut(), again.shortcut());
			assertEquals(Contrast.onLight(label.style().color()), again.style().color());
			assertEquals(Set.copyOf(label.slots().stream().map(SlotDefinition::name).toList()),
					Set.copyOf(again.slots().stream().map(SlotDefinition::name).toList()));
			for (SlotDefinition slot : label.slots()) {
				Set<String> targets = Set.copyOf(again.slot(slot.name()).orElseThrow().targets());
				assertEquals(slot.targets().isEmpty() ? Set.copyOf(names(codebook)) : Set.copyOf(slot.targets()),
						targets);
			}
			for (AttributeDefinition attribute : label.attributes()) {
				boolean carried = attribute.type() == AttributeType.CHOICE || attribute.type() == AttributeType.FLAG;
				boolean named = output.leftOut().stream().anyMatch(left -> left
						.contains("attribute '" + attribute.name() + "' of " + label.name()));
				assertTrue(named || carried && again.attribute(attribute.name()).isPresent(),
						label.name() + "." + attribute.name() + " is lost without a word");
			}
		}
	}

	@Test
	void bratNamesAreWhatBratTakes() throws Exception {
		LabelDefinition quote = BuiltInCodebooks.read("attribution").labels().getFirst();
		LabelDefinition odd = new LabelDefinition("Zit\u00E4t (lang)", List.of(), quote.role(), "", quote.style(),
				quote.guideline(), List.of(), List.of(), quote.uimaType());
		CodebookOutput output = CodebookOutput.of(
				new Codebook("x", 1, "x", "", List.of(odd), Set.of(), List.of()), CodebookFormat.BRAT);
		String text = new String(output.parts().getFirst().content(), StandardCharsets.UTF_8);
		assertTrue(Pattern.compile("(?m)^Zit_t__lang_$").matcher(text).find(), text);
		assertTrue(output.leftOut().contains("the name 'Zit\u00E4t (lang)': brat takes 'Zit_t__lang_'"));
	}

	@Test
	void takesColoursAndKeysOfARealConfiguration() throws Exception {
		CodebookFile read = CodebookFile.read(SharedData.require("brat-news/annotation.conf"));
		LabelDefinition person = read.codebook().labelOrAlias("Person").orElseThrow();
		assertEquals("p", person.shortcut());
		for (LabelDefinition label : read.codebook().labels()) {
			assertTrue(Contrast.ratio(label.style().color(), Contrast.LIGHT_PAGE) >= Contrast.DRAWING, label.name());
			assertTrue(Contrast.ratio(label.style().darkColor(), Contrast.DARK_PAGE) >= Contrast.DRAWING);
		}
	}

	@ParameterizedTest
	@EnumSource(CodebookFormat.class)
	void overwritesNothing(CodebookFormat format) throws Exception {
		CodebookOutput output = CodebookOutput.of(BuiltInCodebooks.read("sir"), format);
		List<Path> written = output.writeTo(temp.resolve("out"));
		String before = Files.readString(written.getLast());
		assertThrows(CorpusException.class, () -> output.writeTo(temp.resolve("out")));
		assertEquals(before, Files.readString(written.getLast()));
		assertFalse(written.isEmpty());
	}

	private static List<String> names(Codebook codebook) {
		return codebook.labels().stream().map(LabelDefinition::name).toList();
	}

	private static List<List<String>> choices(LabelDefinition label) {
		return label.attributes().stream()
				.filter(each -> each.type() == AttributeType.CHOICE || each.type() == AttributeType.CHOICES)
				.map(each -> each.values().stream().map(AllowedValue::value).toList()).toList();
	}

	private static Set<String> namesIn(Path folder) throws Exception {
		try (java.util.stream.Stream<Path> files = Files.list(folder)) {
			return Set.copyOf(files.map(file -> file.getFileName().toString()).toList());
		}
	}
}
