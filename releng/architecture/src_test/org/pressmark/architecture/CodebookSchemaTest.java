package org.pressmark.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published JSON Schema of codebooks, judged by a validator that others wrote. */
final class CodebookSchemaTest {

	private static final Path FOLDER = Bundles.root()
			.resolve("bundles/org.pressmark.store/src/org/pressmark/store/codebook");
	private static final int BUILT_IN = 5;

	static List<Path> codebooks() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter(file -> file.toString().endsWith(".json") && !file.toString().endsWith(".schema.json"))
					.sorted().toList();
		}
	}

	@Test
	void theSchemaIsOneOfItsDraft() throws IOException {
		Set<ValidationMessage> messages = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
				.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
				.validate(schema(), InputFormat.JSON);
		assertEquals(Set.of(), messages);
	}

	@Test
	void thereAreCodebooksToJudge() throws IOException {
		assertEquals(BUILT_IN, codebooks().size());
	}

	@ParameterizedTest
	@MethodSource("codebooks")
	void everyBuiltInCodebookIsValid(Path codebook) throws IOException {
		assertEquals(Set.of(), validate(Files.readString(codebook)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"\"role\"|\"rol\"", "\"content\"|\"contents\"", "\"version\": 1|\"version\": 0",
			"\"name\"|\"nam\"", "\"type\": \"choice\"|\"type\": \"text\"", "\"#|\"", "\"formatVersion\": 1|\"x\": 1"})
	void theSchemaRefusesWhatTheReaderRefuses(String change) throws IOException {
		String valid = Files.readString(FOLDER.resolve("attribution.json"));
		String[] parts = change.split("\\|");
		assertTrue(valid.contains(parts[0]), parts[0]);
		assertFalse(validate(valid.replace(parts[0], parts[1])).isEmpty(), change);
	}

	private static Set<ValidationMessage> validate(String codebook) throws IOException {
		return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema()).validate(codebook,
				InputFormat.JSON);
	}

	private static String schema() throws IOException {
		return Files.readString(FOLDER.resolve("codebook.schema.json"));
	}
}
