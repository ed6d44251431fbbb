package org.pressmark.store.recoding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;

import org.pressmark.store.CorpusException;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.json.JsonText;

/** The list of all changes of the codebook, a line each, those that were undone among them. */
final class CodebookLog {

	private CodebookLog() {}

	static byte[] line(Instant when, String author, String what, int version, String summary, int marks) {
		return JsonText.line(JsonText.newObject().put("when", when.toString()).put("who", author).put("what", what)
				.put("version", version).put("summary", summary).put("marks", marks));
	}

	/** The log with a further line. */
	static byte[] with(Layout layout, byte[] line) throws CorpusException {
		ByteArrayOutputStream log = new ByteArrayOutputStream();
		try {
			if (Files.exists(layout.codebookLog())) {
				log.write(Files.readAllBytes(layout.codebookLog()));
			}
			log.write(line);
			return log.toByteArray();
		} catch (IOException e) {
			throw CorpusException.unreadable(layout.codebookLog(), e);
		}
	}
}
