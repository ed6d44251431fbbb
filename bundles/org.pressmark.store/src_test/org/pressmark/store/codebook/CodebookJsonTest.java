package org.pressmark.store.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.Condition;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.codebook.LabelRole;
import org.pressmark.model.codebook.MarkShape;
import org.pressmark.model.codebook.QuoteType;
import org.pressmark.model.codebook.Rule;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.model.codebook.SlotRole;
import org.pressmark.model.codebook.Snap;

class CodebookJsonTest {

	private static final String WHOLE = """
			{
			  "$schema": "codebook.schema.json",
			  "format": "pressmark-codebook",
			  "formatVersion": 1,
			  "name": "lab",
			  "version": 4,
			  "title": "Of our lab",
			  "description": "For a try \\u05d0",
			  "labels": [
			    {
			      "name": "Quote",
			      "aliases": ["Content"],
			      "role": "content",
			      "shortcut": "q",
			      "color": "#0072b2",
			      "darkColor": "#56B4E9",
			      "shape": "double-underline",
			      "snap": "sentence",
			      "uimaType": "lab.types.Quote_1",
			      "guideline": {"text": "One.\\n\\nTwo.", "examples": [
			        {"text": "She said [yes].", "explanation": "plain"},
			        {"text": "She said so.", "positive": false}]},
			      "attributes": [
			        {"name": "kind", "values": [{"value": "direct", "description": "in quotes"}, {"value": "indirect"}],
			         "quoteTypes": {"direct": "direct", "indirect": "free-indirect"},
			         "mandatory": true, "default": "direct"},
			        {"name": "tones", "type": "choices", "values": [{"value": "calm"}, {"value": "angry"}],
			         "default": ["calm", "angry"]},
			        {"name": "marks", "type": "flag", "default": false,
			         "condition": {"attribute": "kind", "values": ["direct"]}},
			        {"name": "year", "type": "integer", "default": -3},
			        {"name": "weight", "type": "decimal", "default": 1},
			        {"name": "remark", "description": "free"}],
			      "slots": [
			        {"name": "cue", "role": "cue", "targets": ["Cue"], "max": 1},
			        {"name": "source", "role": "source", "min": 1, "description": "who"}]
			    },
			    {"name": "Cue"}
			  ],
			  "rules": ["no-nesting", "contiguous-cue"],
			  "history": [{"version": 4, "date": "2026-01-02", "summary": "more"}]
			}
			""";

	@Test
	void readsEachPart() throws Exception {
		Codebook codebook = read(WHOLE);
		assertEquals("lab", codebook.name());
		assertEquals(4, codebook.version());
		assertEquals(Set.of(Rule.NO_NESTING, Rule.CONTIGUOUS_CUE), codebook.rules());
		assertEquals("2026-01-02", codebook.history().getFirst().date());
		LabelDefinition quote = codebook.label("Quote").orElseThrow();
		assertEquals(LabelRole.CONTENT, quote.role());
		assertEquals(MarkShape.DOUBLE_UNDERLINE, quote.style().shape());
		assertEquals("#0072b2", quote.style().color());
		assertEquals(Optional.of("lab.types.Quote_1"), quote.uimaType());
		assertEquals(Optional.of(Snap.SENTENCE), quote.snap());
		assertFalse(quote.guideline().examples().get(1).positive());
		assertEquals(List.of(AttributeType.CHOICE, AttributeType.CHOICES, AttributeType.FLAG, AttributeType.INTEGER,
				AttributeType.DECIMAL, AttributeType.TEXT),
				quote.attributes().stream().map(AttributeDefinition::type).toList());
		assertEquals(List.of(AttributeValue.of("direct"), new AttributeValue.Texts(List.of("calm", "angry")),
				AttributeValue.of(false), new AttributeValue.Whole(-3), new AttributeValue.Decimal(1)),
				quote.attributes().stream().flatMap(attribute -> attribute.defaultValue().stream()).toList());
		assertEquals(Map.of("direct", QuoteType.DIRECT, "indirect", QuoteType.FREE_INDIRECT),
				quote.attributes().getFirst().quoteTypes());
		assertEquals(Optional.of(new Condition("kind", List.of("direct"))), quote.attributes().get(2).condition());
		assertEquals(new SlotDefinition("cue", SlotRole.CUE, List.of("Cue"), 0, 1, ""), quote.slots().getFirst());
		assertEquals(SlotDefinition.UNBOUNDED, quote.slots().get(1).max());
	}

	@Test
	void aLabelNeedsNothingButItsName() throws Exception {
		LabelDefinition cue = read(WHOLE).label("Cue").orElseThrow();
		assertEquals(LabelRole.OTHER, cue.role());
		assertEquals("", cue.shortcut());
		assertTrue(cue.style().color().matches("#[0-9A-F]{6}"));
		assertFalse(cue.style().color().equals(cue.style().darkColor()));
	}

	@Test
	void whatIsWrittenIsReadAsTheSame() throws Exception {
		Codebook codebook = read(WHOLE);
		byte[] written = CodebookJson.write(codebook);
		assertEquals(codebook, CodebookJson.read("again", written));
		assertEquals(new String(written, StandardCharsets.UTF_8),
				new String(CodebookJson.write(CodebookJson.read("again", written)), StandardCharsets.UTF_8));
	}

	static List<String> builtIn() {
		return BuiltInCodebooks.names();
	}

	@ParameterizedTest
	@MethodSource("builtIn")
	void theBuiltInOnesComeBackAndExplainThemselves(String name) throws Exception {
		Codebook codebook = BuiltInCodebooks.read(name);
		assertEquals(name, codebook.name());
		assertEquals(codebook, CodebookJson.read(name, CodebookJson.write(codebook)));
		for (LabelDefinition label : codebook.labels()) {
			assertFalse(label.guideline().text().isBlank(), name + "/" + label.name() + " has no guideline");
			assertFalse(label.shortcut().isBlank(), name + "/" + label.name() + " has no shortcut");
		}
	}

	/** Each mistake: what is replaced, by what, the path that is named, and words of problem and remedy. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"\"mandatory\": true|\"mandatroy\": true|/labels/0/attributes/0/mandatroy|no key 'mandatroy'|'mandatory'",
			"\"role\": \"content\"|\"role\": \"contant\"|/labels/0/role|'contant'|Did you mean 'content'",
			"\"targets\": [\"Cue\"]|\"targets\": [\"cue\"]|/labels/0/slots/0/targets/0|no label 'cue'|'Cue'",
			"\"version\": 4|\"version\": 0|/version|below 1|1, 2, 3",
			"\"version\": 4|\"version\": \"4\"|/version|a text|whole number",
			"\"#0072b2\"|\"blue\"|/labels/0/color|'blue' is not a colour|#RRGGBB",
			"\"shortcut\": \"q\"|\"shortcut\": \"qu\"|/labels/0/shortcut|not one letter|leave the key out",
			"\"default\": -3|\"default\": 3.5|/labels/0/attributes/3/default|cannot be 3.5|whole number",
			"\"default\": \"direct\"|\"default\": \"indirekt\"|"
					+ "/labels/0/attributes/0/default|indirekt|direct, indirect",
			"\"values\": [\"direct\"]|\"values\": [\"Direct\"]|"
					+ "/labels/0/attributes/2/condition/values/0|never 'Direct'|'direct'",
			"{\"attribute\": \"kind\"|{\"attribute\": \"kinds\"|"
					+ "/labels/0/attributes/2/condition/attribute|'kinds'|'kind'",
			"\"name\": \"Cue\"|\"name\": \"Quote\"|/labels/1/name|Two labels|Change one",
			"\"name\": \"tones\"|\"name\": \"kind\"|/labels/0/attributes/1/name|Two attributes|Rename",
			"\"no-nesting\"|\"no-nests\"|/rules/0|'no-nests'|Did you mean 'no-nesting'",
			"\"min\": 1|\"min\": 1, \"max\": 0|/labels/0/slots/1/max|is 0|1 or more",
			"lab.types.Quote_1|lab types|/labels/0/uimaType|'lab types'|letters, digits",
			"\"formatVersion\": 1|\"formatVersion\": 2|/formatVersion|version 2 is not known|newer Pressmark",
			"\"pressmark-codebook\"|\"brat\"|/format|'brat'|pressmark-codebook",
			"\"aliases\": [\"Content\"]|\"aliases\": \"Content\"|/labels/0/aliases|a text, not a list|list",
			"\"name\": \"lab\",|\"name\": \"lab\", \"name\": \"b\",||not JSON|that line"})
	void aMistakeIsRefusedWithItsPlaceAndWhatIsAllowed(String old, String mistake, @Nullable String path,
			String problem, String remedy) {
		int place = WHOLE.indexOf(old);
		assertTrue(place > 0, old);
		long line = WHOLE.substring(0, place).lines().count();
		String text = WHOLE.substring(0, place) + mistake + WHOLE.substring(place + old.length());
		CodebookException failure = assertThrows(CodebookException.class, () -> read(text));
		assertEquals(path == null ? "" : path, failure.path(), failure.getMessage());
		assertEquals(line, failure.line(), failure.getMessage());
		assertTrue(failure.problem().contains(problem), failure.getMessage());
		assertTrue(failure.remedy().contains(remedy), failure.getMessage());
		assertTrue(failure.getMessage().startsWith("lab.json, line " + line), failure.getMessage());
	}

	@Test
	void namesTheKeyThatIsMissing() {
		CodebookException failure = assertThrows(CodebookException.class,
				() -> read(WHOLE.replace("\"name\": \"Cue\"", "\"role\": \"cue\"")));
		assertEquals("/labels/1", failure.path());
		assertTrue(failure.problem().contains("'name' is missing"), failure.getMessage());
	}

	@Test
	void isRecognisedByItsContent(@TempDir Path temp) throws Exception {
		assertTrue(CodebookJson.recognises(WHOLE.getBytes(StandardCharsets.UTF_8)));
		for (String other : List.of("", "{}", "[1]", "<xml/>", "{\"format\": 3}", "[entities]\nQuote",
				"{\"format\": \"x\"}")) {
			assertFalse(CodebookJson.recognises(other.getBytes(StandardCharsets.UTF_8)), other);
		}
		Path file = Files.writeString(temp.resolve("c.json"), "\uFEFF" + WHOLE);
		assertEquals(read(WHOLE), CodebookJson.read(file));
	}

	@Test
	void saysWhichBuiltInOnesThereAre() {
		IllegalArgumentException failure = assertThrows(IllegalArgumentException.class,
				() -> BuiltInCodebooks.read("quotes"));
		assertTrue(failure.getMessage().contains("attribution, polnear"), failure.getMessage());
	}

	private static Codebook read(String json) throws CodebookException {
		return CodebookJson.read("lab.json", json.getBytes(StandardCharsets.UTF_8));
	}
}
