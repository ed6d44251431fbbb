package org.pressmark.store.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.Example;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.MarkShape;

/** What annotators are promised of the codebooks that come along. */
class BuiltInCodebooksTest {

	static List<Codebook> codebooks() {
		return BuiltInCodebooks.names().stream().map(BuiltInCodebooks::read).toList();
	}

	@ParameterizedTest
	@MethodSource("codebooks")
	void explainsEachLabelWithExamplesForAndAgainst(Codebook codebook) {
		for (LabelDefinition label : codebook.labels()) {
			String name = codebook.name() + ", " + label.name();
			assertTrue(label.guideline().text().split("\n\n").length >= 2, name + ": paragraphs");
			List<Example> examples = label.guideline().examples();
			assertTrue(examples.stream().filter(Example::positive).count() >= 2, name + ": examples");
			assertTrue(examples.stream().anyMatch(example -> !example.positive()), name + ": counter-examples");
			assertTrue(examples.stream().allMatch(example -> example.text().matches("(?s).*\\[.+\\].*")),
					name + ": brackets around what is marked");
			assertEquals(1, label.shortcut().length(), name + ": shortcut");
		}
	}

	@ParameterizedTest
	@MethodSource("codebooks")
	void conditionsNameValuesThatExist(Codebook codebook) {
		for (LabelDefinition label : codebook.labels()) {
			for (AttributeDefinition attribute : label.attributes()) {
				attribute.condition().ifPresent(condition -> {
					AttributeDefinition other = label.attribute(condition.attribute()).orElseThrow();
					assertTrue(condition.values().stream().map(AttributeValue::of).allMatch(other::accepts),
							label.name() + "." + attribute.name() + ": " + condition);
				});
				attribute.defaultValue().ifPresent(value -> assertTrue(attribute.accepts(value), attribute.name()));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("codebooks")
	void labelsDifferByShapeAndByColourAlsoForColourBlindEyes(Codebook codebook) {
		Set<MarkShape> shapes = new HashSet<>();
		for (LabelDefinition label : codebook.labels()) {
			assertTrue(shapes.add(label.style().shape()),
					codebook.name() + ": two labels have the shape of " + label.name());
			assertTrue(Colours.contrast(label.style().color(), "#FFFFFF") >= 4.5, label.name() + " on white");
			assertTrue(Colours.contrast(label.style().darkColor(), "#1E1E1E") >= 4.5, label.name() + " on dark grey");
			for (LabelDefinition other : codebook.labels()) {
				if (other != label) {
					assertApart(label.style().color(), other.style().color(), label.name() + " and " + other.name());
					assertApart(label.style().darkColor(), other.style().darkColor(),
							label.name() + " and " + other.name());
				}
			}
		}
	}

	private static void assertApart(String one, String other, String what) {
		for (Colours.Sight sight : Colours.Sight.values()) {
			double distance = Colours.distance(one, other, sight);
			assertTrue(distance >= 14, what + ": only " + distance + " apart under " + sight);
		}
	}

	/** All values of all 83 files: a label of the codebook must take each of them. */
	@Test
	void stwrTakesEveryValueOfTheRedewiedergabeFiles() throws Exception {
		Path folder = Path.of("../../../shared/data/rwk");
		assumeTrue(Files.isDirectory(folder), "Skipped: the rwk texts are not at ../shared/data beside the project");
		Codebook codebook = BuiltInCodebooks.read("stwr");
		Set<String> refused = new TreeSet<>();
		int values = 0;
		for (Path file : xmiFiles(folder)) {
			values += check(file, codebook, refused);
		}
		assertEquals(Set.of(), refused);
		assertTrue(values > 10_000, "values seen: " + values);
	}

	private static int check(Path file, Codebook codebook, Set<String> refused) throws Exception {
		int values = 0;
		try (InputStream in = Files.newInputStream(file)) {
			XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(in);
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamConstants.START_ELEMENT) {
					Optional<LabelDefinition> label = codebook.label(reader.getLocalName());
					values += label.isPresent() ? check(label.get(), reader, refused) : 0;
				}
			}
		}
		return values;
	}

	private static int check(LabelDefinition label, XMLStreamReader reader, Set<String> refused) {
		int values = 0;
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			String name = reader.getAttributeLocalName(i);
			String value = reader.getAttributeValue(i);
			// A blank is how these files write "no value".
			if (!Set.of("id", "sofa", "begin", "end").contains(name) && !value.isBlank()) {
				values++;
				if (label.attribute(name).filter(attribute -> attribute.accepts(AttributeValue.of(value))).isEmpty()) {
					refused.add(label.name() + "." + name + " = " + value);
				}
			}
		}
		return values;
	}

	private static List<Path> xmiFiles(Path folder) throws Exception {
		try (var files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".xmi")).sorted().toList();
		}
	}
}
