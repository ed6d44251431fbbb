package org.pressmark.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.pressmark.store.AtomicFile;

/** Writes an answer of the command agreement into a folder: for programs and for people. */
final class AgreementFiles {

	private AgreementFiles() {}

	/**
	 * Writes {@code agreement.json} and {@code agreement.md}, replacing older ones.
	 *
	 * @param folder
	 *            the folder, made if it is not there
	 * @param answer
	 *            the answer
	 * @throws IOException
	 *             if a file cannot be written
	 * @throws Refusal
	 *             if the folder cannot be made
	 */
	static void write(Path folder, Answer answer) throws IOException, Refusal {
		try {
			Files.createDirectories(folder);
		} catch (IOException notMade) {
			throw new Refusal(new Trouble(folder.toString(), 0, "The folder for the report cannot be made",
					"Give --report a folder that you may write to."));
		}
		ByteArrayOutputStream json = new ByteArrayOutputStream();
		Json.write(answer.document(), json);
		AtomicFile.at(folder.resolve("agreement.json")).write(json.toByteArray());
		String text = "# Agreement\n\n```text\n" + String.join("\n", answer.lines()) + "\n```\n";
		AtomicFile.at(folder.resolve("agreement.md")).write(text.getBytes(StandardCharsets.UTF_8));
	}
}
