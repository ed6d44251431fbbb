package org.pressmark.store.internal.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Turns bytes into JSON objects and back. */
public final class JsonText {

	private static final JsonMapper MAPPER = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
			.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
			.build();
	private static final ObjectWriter PRETTY = MAPPER.writer(printer());
	private static final ObjectWriter LINE = MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

	private JsonText() {}

	/**
	 * Takes what it needs from a JSON object.
	 *
	 * @param <T>
	 *            what is made of it
	 */
	@FunctionalInterface
	public interface Reading<T> {
		/**
		 * Reads the object.
		 *
		 * @param object
		 *            the object
		 * @return what it says
		 * @throws JsonMistake
		 *             if it says something that is not allowed; the line need not be known
		 */
		T read(JsonObject object) throws JsonMistake;
	}

	/** {@return a new object without keys} */
	public static ObjectNode newObject() {
		return MAPPER.createObjectNode();
	}

	/**
	 * Reads a text that holds one object, and finds the line of a mistake.
	 *
	 * @param <T>
	 *            what is made of it
	 * @param json
	 *            the text in UTF-8
	 * @param reading
	 *            what to take from it
	 * @return what the reading made
	 * @throws JsonMistake
	 *             if the text is no JSON object, names a key twice, or the reading found a mistake
	 */
	public static <T> T read(byte[] json, Reading<T> reading) throws JsonMistake {
		JsonObject object = parse(json);
		try {
			return reading.read(object);
		} catch (JsonMistake mistake) {
			throw mistake.line() > 0 ? mistake : mistake.atLine(lineOf(json, mistake.path()));
		}
	}

	/**
	 * Reads a text that holds one object.
	 *
	 * @param json
	 *            the text in UTF-8
	 * @return the object
	 * @throws JsonMistake
	 *             if the text is no JSON object or names a key twice
	 */
	public static JsonObject parse(byte[] json) throws JsonMistake {
		try {
			JsonNode node = MAPPER.readTree(json);
			if (node instanceof ObjectNode object) {
				return new JsonObject(object, "");
			}
			throw new JsonMistake("", 1, "The text is not a JSON object", "It must begin with '{' and end with '}'.");
		} catch (JsonProcessingException e) {
			int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
			throw new JsonMistake("", line, "This is not JSON: " + e.getOriginalMessage(),
					"Correct the text at that line, or take the file from a backup.");
		} catch (IOException e) {
			throw new JsonMistake("", 0, "This is not JSON: " + e.getMessage(), "The text must be UTF-8.");
		}
	}

	/**
	 * Writes an object for people: indented by two spaces, a line feed at each line's end.
	 *
	 * @param object
	 *            the object
	 * @return the text in UTF-8
	 */
	public static byte[] pretty(ObjectNode object) {
		try {
			return (PRETTY.writeValueAsString(object) + "\n").getBytes(StandardCharsets.UTF_8);
		} catch (JsonProcessingException impossible) {
			throw new IllegalStateException("A tree of JSON nodes can always be written", impossible);
		}
	}

	/**
	 * Writes an object on one line in ASCII, so that a cut line is seen and no character is lost on the way.
	 *
	 * @param object
	 *            the object
	 * @return the text with a line feed at its end
	 */
	public static byte[] line(ObjectNode object) {
		try {
			return (LINE.writeValueAsString(object) + "\n").getBytes(StandardCharsets.US_ASCII);
		} catch (JsonProcessingException impossible) {
			throw new IllegalStateException("A tree of JSON nodes can always be written", impossible);
		}
	}

	private static int lineOf(byte[] json, String path) {
		JsonPointer wanted = JsonPointer.compile(path);
		int line = 1;
		try (JsonParser parser = MAPPER.createParser(json)) {
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				if (parser.getParsingContext().pathAsPointer().equals(wanted)) {
					return parser.currentTokenLocation().getLineNr();
				}
			}
		} catch (IOException unreadable) {
			return line;
		}
		return line;
	}

	private static DefaultPrettyPrinter printer() {
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		Separators separators = Separators.createDefaultInstance()
				.withObjectFieldValueSpacing(Separators.Spacing.AFTER);
		DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
		printer.indentObjectsWith(indenter);
		printer.indentArraysWith(indenter);
		return printer;
	}
}
