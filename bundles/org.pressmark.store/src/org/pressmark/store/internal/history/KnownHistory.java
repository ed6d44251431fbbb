package org.pressmark.store.internal.history;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.pressmark.store.CorpusException;

/**
 * A history that is read again and again while it grows: only what was appended since is read. Its caller sees to it
 * that nobody else reads it, or writes it between {@link #look} and {@link #read}.
 */
public final class KnownHistory {

	/** So many bytes before the end of what is known are compared: the last save, which occurs once, is among them. */
	private static final int COMPARED = 512;

	private final Path file;
	private @Nullable HistoryReading known;
	private byte[] end = new byte[0];

	/**
	 * Begins to know nothing.
	 *
	 * @param file
	 *            the history
	 */
	public KnownHistory(Path file) {
		this.file = file;
	}

	/**
	 * What is new in the file.
	 *
	 * @param bytes
	 *            the new bytes
	 * @param isAll
	 *            whether they are all of it: nothing was known, or the file is another one, as one that was folded
	 */
	public record News(byte[] bytes, boolean isAll) {}

	/**
	 * Looks what is new.
	 *
	 * @return the part that has not been read yet
	 * @throws CorpusException
	 *             if the file cannot be read
	 */
	public News look() throws CorpusException {
		HistoryReading before = known;
		if (before == null || Files.notExists(file)) {
			return new News(HistoryReading.bytes(file), true);
		}
		try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
			int from = before.end() - end.length;
			if (open.length() >= before.end()) {
				byte[] bytes = new byte[(int) (open.length() - from)];
				open.seek(from);
				open.readFully(bytes);
				if (Arrays.equals(end, Arrays.copyOf(bytes, end.length))) {
					return new News(Arrays.copyOfRange(bytes, end.length, bytes.length), false);
				}
			}
			return new News(HistoryReading.bytes(file), true);
		} catch (IOException e) {
			throw CorpusException.unreadable(file, e);
		}
	}

	/**
	 * Reads what is new.
	 *
	 * @param news
	 *            what {@link #look} found
	 * @return what the file holds, to go on with at will
	 * @throws CorpusException
	 *             if a newer program wrote it
	 */
	public HistoryReading read(News news) throws CorpusException {
		HistoryReading before = known;
		HistoryReading now = before == null || news.isAll()
				? HistoryReading.of(file, news.bytes())
				: before.with(news.bytes());
		int read = news.isAll() || before == null ? 0 : before.end();
		int appended = now.end() - read;
		byte[] tail = appended >= COMPARED || read == 0
				? Arrays.copyOfRange(news.bytes(), Math.max(0, appended - COMPARED), appended)
				: joined(end, news.bytes(), appended);
		known = now.with(new byte[0]);
		end = tail;
		return now;
	}

	private static byte[] joined(byte[] one, byte[] other, int length) {
		byte[] both = Arrays.copyOf(one, one.length + length);
		System.arraycopy(other, 0, both, one.length, length);
		return Arrays.copyOfRange(both, Math.max(0, both.length - COMPARED), both.length);
	}
}
