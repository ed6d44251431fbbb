package org.pressmark.store.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.pressmark.model.codebook.Codebook;
import org.pressmark.store.internal.json.JsonMistake;
import org.pressmark.store.internal.json.JsonObject;
import org.pressmark.store.internal.json.JsonText;

/** Reads and writes {@code codebook.json}. */
public final class CodebookJson {

	/** What {@code "format"} says in each codebook file. */
	public static final String FORMAT = "pressmark-codebook";
	/** The version of the format that this class writes, and the newest that it reads. */
	public static final int FORMAT_VERSION = 1;

	private CodebookJson() {}

	/**
	 * Reads a codebook file.
	 *
	 * @param file
	 *            the file
	 * @return the codebook
	 * @throws CodebookException
	 *             if it breaks a rule of the format; nothing of it is used then
	 * @throws IOException
	 *             if the file cannot be read
	 */
	public static Codebook read(Path file) throws IOException {
		return read(file.toString(), Files.readAllBytes(file));
	}

	/**
	 * Reads a codebook.
	 *
	 * @param name
	 *            name of the file, for messages
	 * @param json
	 *            its content, in UTF-8
	 * @return the codebook
	 * @throws CodebookException
	 *             if it breaks a rule of the format
	 */
	public static Codebook read(String name, byte[] json) throws CodebookException {
		try {
			return JsonText.read(json, CodebookReader::read);
		} catch (JsonMistake mistake) {
			throw new CodebookException(name, mistake.line(), mistake.path(), mistake.problem(), mistake.remedy());
		}
	}

	/**
	 * Writes a codebook.
	 *
	 * @param codebook
	 *            the codebook
	 * @return its JSON in UTF-8; {@link #read(String, byte[])} makes an equal codebook of it
	 */
	public static byte[] write(Codebook codebook) {
		return JsonText.pretty(CodebookWriter.toJson(codebook));
	}

	/**
	 * Tells whether a text is meant to be a codebook file, whatever its name.
	 *
	 * @param content
	 *            the file's content
	 * @return whether it is a JSON object whose format is {@link #FORMAT}
	 */
	public static boolean recognises(byte[] content) {
		try {
			JsonObject object = JsonText.parse(content);
			return object.text("format", "").equals(FORMAT);
		} catch (JsonMistake other) {
			return false;
		}
	}

	/**
	 * Opens the JSON Schema (draft 2020-12) of the format.
	 *
	 * @return the schema in UTF-8, to be closed by the caller
	 */
	public static InputStream schema() {
		InputStream schema = CodebookJson.class.getResourceAsStream("codebook.schema.json");
		if (schema == null) {
			throw new IllegalStateException("codebook.schema.json is missing beside " + CodebookJson.class.getName());
		}
		return schema;
	}
}
