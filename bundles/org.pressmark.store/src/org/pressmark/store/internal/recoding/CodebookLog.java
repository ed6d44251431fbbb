package org.pressmark.store.internal.recoding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pressmark.store.CorpusException;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.json.JsonMistake;
import org.pressmark.store.internal.json.JsonText;

/** The list of all changes of the codebook, a line each, those that were undone among them. */
public final class CodebookLog {

	private static final String UNDONE = "undone";

	private record Change(String what, int version) {}

	private CodebookLog() {}

	/**
	 * Writes a line.
	 *
	 * @param when
	 *            when it happened
	 * @param author
	 *            who did it
	 * @param what
	 *            what was done, in a word
	 * @param version
	 *            the version that was made or undone
	 * @param summary
	 *            what changed and why
	 * @param marks
	 *            how many marks it changed
	 * @return the line
	 */
	public static byte[] line(Instant when, String author, String what, int version, String summary, int marks) {
		return JsonText.line(JsonText.newObject().put("when", when.toString()).put("who", author).put("what", what)
				.put("version", version).put("summary", summary).put("marks", marks));
	}

	/**
	 * Adds a line to the log.
	 *
	 * @param layout
	 *            the corpus
	 * @param line
	 *            the line
	 * @return what the log is to hold
	 * @throws CorpusException
	 *             if it cannot be read
	 */
	public static byte[] with(Layout layout, byte[] line) throws CorpusException {
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

	/**
	 * Finds the number of the next version. One that was undone is not used again: layers and codebooks that have it
	 * may be on other machines.
	 *
	 * @param layout
	 *            the corpus
	 * @param current
	 *            the version now
	 * @return one more than the highest version that there ever was, so far as is known here
	 * @throws CorpusException
	 *             if the log cannot be read
	 */
	public static int nextVersion(Layout layout, int current) throws CorpusException {
		return changes(layout).stream().mapToInt(Change::version).reduce(current, Math::max) + 1;
	}

	/**
	 * Lists versions that were undone.
	 *
	 * @param layout
	 *            the corpus
	 * @return their numbers
	 * @throws CorpusException
	 *             if the log cannot be read
	 */
	public static Set<Integer> undone(Layout layout) throws CorpusException {
		Set<Integer> undone = new HashSet<>();
		changes(layout).stream().filter(change -> change.what().equals(UNDONE))
				.forEach(change -> undone.add(change.version()));
		return undone;
	}

	/** A line that is damaged says nothing here; the verification tells of it. */
	private static List<Change> changes(Layout layout) throws CorpusException {
		List<Change> changes = new ArrayList<>();
		if (Files.notExists(layout.codebookLog())) {
			return changes;
		}
		try {
			for (String line : Files.readString(layout.codebookLog(), StandardCharsets.ISO_8859_1).split("\n")) {
				try {
					changes.add(JsonText.read(line.getBytes(StandardCharsets.ISO_8859_1),
							json -> new Change(json.text("what", ""), json.integer("version"))));
				} catch (JsonMistake damaged) {
					continue;
				}
			}
			return changes;
		} catch (IOException e) {
			throw CorpusException.unreadable(layout.codebookLog(), e);
		}
	}
}
