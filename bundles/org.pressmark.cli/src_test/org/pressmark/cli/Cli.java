package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Runs commands in this process and keeps what they print. */
final class Cli {

	private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

	private Cli() {}

	/** What a command left behind. */
	record Ran(int status, String out, String err) {

		/** Fails unless the command ended with this status, and shows what it printed. */
		Ran expect(int expected) {
			assertEquals(expected, status, () -> "exit status; standard error:\n" + err);
			return this;
		}

		/** The one JSON document on standard output. */
		JsonNode json() {
			try {
				return JSON.readTree(out);
			} catch (IOException e) {
				throw new AssertionError("not one JSON document: " + e.getMessage() + "\n" + out, e);
			}
		}
	}

	static Ran run(Object... arguments) {
		String[] texts = new String[arguments.length];
		java.util.Arrays.setAll(texts, at -> String.valueOf(arguments[at]));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		Terminal terminal = new Terminal(new PrintStream(out, false, StandardCharsets.UTF_8),
				new PrintStream(err, false, StandardCharsets.UTF_8), false);
		int status = Commands.run(terminal, texts);
		terminal.flush();
		return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}
}
