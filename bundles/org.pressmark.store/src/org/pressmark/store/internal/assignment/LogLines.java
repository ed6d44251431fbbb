package org.pressmark.store.internal.assignment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.pressmark.store.AtomicFile;
import org.pressmark.store.CorpusException;
import org.pressmark.store.internal.json.JsonMistake;
import org.pressmark.store.internal.json.JsonObject;
import org.pressmark.store.internal.json.JsonText;

/** Reads files of which each line is a JSON object, the first one a header. */
public final class LogLines {

	/** Ending of such files. */
	public static final String ENDING = ".jsonl";

	/** Takes what it needs from a line. */
	@FunctionalInterface
	public interface Taking {
		/**
		 * Takes a line.
		 *
		 * @param writer
		 *            who wrote it, by the folder
		 * @param line
		 *            the line
		 * @throws JsonMistake
		 *             if it says something that is not allowed
		 */
		void take(String writer, JsonObject line) throws JsonMistake;
	}

	private final Path root;
	private final String format;
	private final int version;
	private final List<CorpusException> problems = new ArrayList<>();

	/**
	 * Prepares reading.
	 *
	 * @param root
	 *            a folder with a folder for each writer
	 * @param format
	 *            name of the format, as headers have it
	 * @param version
	 *            the newest version that is understood
	 */
	public LogLines(Path root, String format, int version) {
		this.root = root;
		this.format = format;
		this.version = version;
	}

	/** {@return what could not be read} */
	public List<CorpusException> problems() {
		return List.copyOf(problems);
	}

	/**
	 * Lists those who wrote.
	 *
	 * @return the names of the folders, in order
	 * @throws CorpusException
	 *             if the folder cannot be read
	 */
	public List<String> writers() throws CorpusException {
		return list(root).stream().filter(Files::isDirectory).map(folder -> folder.getFileName().toString())
				.filter(name -> !name.startsWith(".")).toList();
	}

	/**
	 * Lists the files of a writer.
	 *
	 * @param writer
	 *            who wrote
	 * @return the files, the oldest first
	 * @throws CorpusException
	 *             if the folder cannot be read
	 */
	public List<Path> files(String writer) throws CorpusException {
		return list(root.resolve(writer)).stream()
				.filter(file -> file.getFileName().toString().endsWith(ENDING) && !AtomicFile.isLeftover(file))
				.toList();
	}

	/**
	 * Reads all that somebody wrote. A line that cannot be read is left out and noted as a problem; not so the last one
	 * of a file that ends without a line feed, for it is being written, or was when the program was killed.
	 *
	 * @param writer
	 *            who wrote
	 * @param taking
	 *            takes each line but the headers
	 * @throws CorpusException
	 *             if the folder cannot be read
	 */
	public void read(String writer, Taking taking) throws CorpusException {
		for (Path file : files(writer)) {
			try {
				read(writer, file, Files.readAllBytes(file), taking);
			} catch (CorpusException known) {
				problems.add(known);
			} catch (IOException e) {
				problems.add(CorpusException.unreadable(file, e));
			}
		}
	}

	private void read(String writer, Path file, byte[] bytes, Taking taking) throws CorpusException {
		int begin = 0;
		int number = 1;
		for (int end = feed(bytes, begin); end >= 0; end = feed(bytes, begin)) {
			try {
				JsonObject line = JsonText.parse(Arrays.copyOfRange(bytes, begin, end));
				if (number == 1) {
					requireFormat(line, format, version);
				} else {
					taking.take(writer, line);
				}
			} catch (JsonMistake mistake) {
				CorpusException problem = new CorpusException(file, number, mistake.problem(),
						"The line is left out, all others count. " + mistake.remedy(), mistake);
				if (number == 1) {
					throw problem;
				}
				problems.add(problem);
			}
			begin = end + 1;
			number++;
		}
	}

	private static int feed(byte[] bytes, int from) {
		for (int at = from; at < bytes.length; at++) {
			if (bytes[at] == '\n') {
				return at;
			}
		}
		return -1;
	}

	private static List<Path> list(Path folder) throws CorpusException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> content = Files.list(folder)) {
			return content.sorted().toList();
		} catch (IOException e) {
			throw CorpusException.unreadable(folder, e);
		}
	}

	static void requireFormat(JsonObject object, String format, int version) throws JsonMistake {
		String found = object.text("format");
		if (!found.equals(format)) {
			throw object.mistake("format", "The format is '" + found + "', not '" + format + "'",
					"Move the file elsewhere: it does not belong here.");
		}
		int number = object.integer("formatVersion");
		if (number > version) {
			throw object.mistake("formatVersion", "A newer program wrote version " + number + " of the format",
					"Use a newer Pressmark.");
		}
	}

	/**
	 * Reads a time.
	 *
	 * @param object
	 *            a line
	 * @param key
	 *            the key of the time
	 * @return the time
	 * @throws JsonMistake
	 *             if there is none
	 */
	public static Instant time(JsonObject object, String key) throws JsonMistake {
		String text = object.text(key);
		try {
			return Instant.parse(text);
		} catch (DateTimeException wrong) {
			throw object.mistake(key, "'" + text + "' is no time", "Write a time as 2026-12-24T10:00:00Z.");
		}
	}
}
