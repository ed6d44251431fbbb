package org.pressmark.store.internal.assignment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.pressmark.store.CorpusException;
import org.pressmark.store.internal.journal.Tape;
import org.pressmark.store.internal.json.JsonText;

/** The file of one session, which this process alone writes. It is made with its first line. */
public final class LogFile {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
			.withZone(ZoneOffset.UTC);
	private static final SecureRandom RANDOM = new SecureRandom();
	private static final int ID_BYTES = 4;

	private final Path file;
	private final ObjectNode header;
	private final Tape.Opener opener;
	private long length;

	/**
	 * Prepares a file.
	 *
	 * @param folder
	 *            the folder of its writer
	 * @param header
	 *            its first line
	 */
	public LogFile(Path folder, ObjectNode header) {
		this(folder, header, Tape.Opener.REAL);
	}

	LogFile(Path folder, ObjectNode header, Tape.Opener opener) {
		this.file = folder.resolve(STAMP.format(Instant.now()) + "-" + id() + LogLines.ENDING);
		this.header = header;
		this.opener = opener;
	}

	/** {@return eight hexadecimal digits by chance} */
	public static String id() {
		byte[] bytes = new byte[ID_BYTES];
		RANDOM.nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	/** {@return the file, which is there once something was appended} */
	public Path file() {
		return file;
	}

	/**
	 * Appends lines and forces them to the disk.
	 *
	 * @param lines
	 *            the lines
	 * @param what
	 *            what they are, for people, such as {@code the note}
	 * @throws CorpusException
	 *             if they could not be written; the file is then what it was
	 */
	public synchronized void append(List<ObjectNode> lines, String what) throws CorpusException {
		if (lines.isEmpty()) {
			return;
		}
		if (Files.notExists(file)) {
			// Somebody took it away: cut to the old length, a new one would begin with nothing but zeros.
			length = 0;
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		if (length == 0) {
			bytes.writeBytes(JsonText.line(header));
		}
		lines.forEach(line -> bytes.writeBytes(JsonText.line(line)));
		try (Tape tape = opener.open(file)) {
			// What an append left that failed half way.
			tape.truncate(length);
			tape.append(bytes.toByteArray());
			length += bytes.size();
		} catch (IOException e) {
			throw new CorpusException(file, 0, "Could not write down " + what + ": " + CorpusException.reason(e),
					"Make room on the disk or see to it that the folder may be written.", e);
		}
	}
}
