package org.pressmark.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.pressmark.store.CorpusException;
import org.pressmark.store.internal.json.JsonMistake;
import org.pressmark.store.internal.json.JsonText;

/** Reads JSON files of a corpus. */
public final class JsonFile {

	private JsonFile() {}

	/**
	 * Reads a file.
	 *
	 * @param <T>
	 *            what is made of it
	 * @param file
	 *            the file
	 * @param reading
	 *            what to take from it
	 * @return what the reading made
	 * @throws CorpusException
	 *             if it cannot be read or says something that is not allowed, with the line
	 */
	public static <T> T read(Path file, JsonText.Reading<T> reading) throws CorpusException {
		try {
			return JsonText.read(Files.readAllBytes(file), reading);
		} catch (JsonMistake mistake) {
			String place = mistake.path().isEmpty() ? "" : " (" + mistake.path() + ")";
			throw new CorpusException(file, mistake.line(), mistake.problem() + place, mistake.remedy(), mistake);
		} catch (IOException e) {
			throw CorpusException.unreadable(file, e);
		}
	}
}
