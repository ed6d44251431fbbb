package org.pressmark.store.internal.history;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.pressmark.store.CorpusException;
import org.pressmark.store.internal.json.JsonMistake;

/**
 * Where a history ends.
 *
 * @param saved
 *            the last save in it; empty if there is none
 * @param length
 *            bytes up to the end of that line: what follows was never completed
 */
record HistoryTail(Optional<HistoryLine.Saved> saved, long length) {

	private static final int USUAL = 4096;

	/**
	 * Looks at the end of a history, and at its first line.
	 *
	 * @param file
	 *            the history
	 * @return its end; of length 0 if the file is not there
	 * @throws CorpusException
	 *             if it cannot be read, or a newer program wrote it
	 */
	static HistoryTail of(Path file) throws CorpusException {
		if (!Files.exists(file)) {
			return new HistoryTail(Optional.empty(), 0);
		}
		try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
			requireKnown(file, open);
			HistoryTail tail = of(open, Math.max(0, open.length() - USUAL));
			return tail.saved().isPresent() ? tail : of(open, 0);
		} catch (IOException e) {
			throw CorpusException.unreadable(file, e);
		}
	}

	private static void requireKnown(Path file, RandomAccessFile open) throws IOException {
		byte[] start = new byte[(int) Math.min(USUAL, open.length())];
		open.readFully(start);
		String first = new String(start, StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
		try {
			HistoryJson.read(first.getBytes(StandardCharsets.ISO_8859_1));
		} catch (JsonMistake mistake) {
			if (mistake.path().equals("/format")) {
				throw new CorpusException(file, 1, mistake.problem(), mistake.remedy(), mistake);
			}
		}
	}

	private static HistoryTail of(RandomAccessFile open, long from) throws IOException {
		byte[] bytes = new byte[(int) (open.length() - from)];
		open.seek(from);
		open.readFully(bytes);
		int end = lastFeed(bytes, bytes.length);
		while (end >= 0) {
			int before = lastFeed(bytes, end);
			Optional<HistoryLine.Saved> saved = saved(new String(bytes, before + 1, end - before - 1,
					StandardCharsets.ISO_8859_1));
			if (saved.isPresent()) {
				return new HistoryTail(saved, from + end + 1);
			}
			end = before;
		}
		return new HistoryTail(Optional.empty(), 0);
	}

	private static Optional<HistoryLine.Saved> saved(String line) {
		if (!line.startsWith("{\"saved\"")) {
			return Optional.empty();
		}
		try {
			return HistoryJson.read(line.getBytes(StandardCharsets.ISO_8859_1)) instanceof HistoryLine.Saved saved
					? Optional.of(saved)
					: Optional.empty();
		} catch (JsonMistake damaged) {
			return Optional.empty();
		}
	}

	private static int lastFeed(byte[] bytes, int before) {
		for (int at = before - 1; at >= 0; at--) {
			if (bytes[at] == '\n') {
				return at;
			}
		}
		return -1;
	}
}
