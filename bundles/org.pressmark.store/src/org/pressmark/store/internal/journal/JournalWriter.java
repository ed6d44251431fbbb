package org.pressmark.store.internal.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.store.AtomicFile;
import org.pressmark.store.CorpusException;
import org.pressmark.store.internal.Folders;

/**
 * Writes a journal. Its file appears with the first edit and goes when all is saved.
 * <p>
 * After a line that could not be written the file is cut back to the last good one. Should even that fail, nothing more
 * is written: a line behind a damaged one would not be read.
 */
public final class JournalWriter implements AutoCloseable {

	private static final String NOT_MADE = "The edit was not made, because it could not be written down: ";

	private final Path file;
	private final Tape.Opener opener;
	private @Nullable Tape tape;
	private long length;
	private int lines;
	private boolean broken;

	/**
	 * Prepares a journal.
	 *
	 * @param file
	 *            its file
	 */
	public JournalWriter(Path file) {
		this(file, Tape.Opener.REAL);
	}

	/**
	 * Prepares a journal on a given kind of file.
	 *
	 * @param file
	 *            its file
	 * @param opener
	 *            opens it
	 */
	JournalWriter(Path file, Tape.Opener opener) {
		this.file = file;
		this.opener = opener;
	}

	/**
	 * Writes an edit and forces it to the disk.
	 *
	 * @param header
	 *            the first line, written before the first edit
	 * @param edit
	 *            the edit
	 * @param at
	 *            when it is made
	 * @throws CorpusException
	 *             if it is not sure to be on the disk; the journal is then as it was before
	 */
	public synchronized void append(JournalHeader header, LayerEdit edit, Instant at) throws CorpusException {
		append(header, JournalContent.line(edit, lines + 1, at));
	}

	/**
	 * Notes that a save is about to begin. Does nothing if there is no edit to be saved.
	 *
	 * @param hash
	 *            hash that the layer file will have
	 * @param at
	 *            when, by which the save is known
	 * @throws CorpusException
	 *             if it is not sure to be on the disk
	 */
	public synchronized void saving(String hash, Instant at) throws CorpusException {
		if (lines > 0) {
			append(null, JournalContent.savingLine(hash, lines + 1, at));
		}
	}

	/**
	 * Replaces the journal by one with other edits, in one step.
	 *
	 * @param header
	 *            the new first line
	 * @param edits
	 *            the edits, in order
	 * @throws CorpusException
	 *             if it could not be written; the journal is then as it was before
	 */
	public synchronized void rewrite(JournalHeader header, List<JournalContent.Edited> edits) throws CorpusException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		content.writeBytes(header.line());
		int number = 0;
		for (JournalContent.Edited edited : edits) {
			content.writeBytes(JournalContent.line(edited.edit(), ++number, edited.at()));
		}
		close();
		AtomicFile.at(file).write(content.toByteArray());
		length = content.size();
		lines = number;
		broken = false;
	}

	/**
	 * Deletes the journal, because all is saved or nothing is to be kept.
	 *
	 * @throws CorpusException
	 *             if it cannot be deleted
	 */
	public synchronized void delete() throws CorpusException {
		close();
		try {
			if (Files.deleteIfExists(file)) {
				Folders.sync(file.getParent());
			}
		} catch (IOException e) {
			throw new CorpusException(file, 0, "The journal cannot be deleted: " + e.getMessage(),
					"Delete the file; its edits are saved or were discarded.", e);
		}
		length = 0;
		lines = 0;
		broken = false;
	}

	@Override
	public synchronized void close() {
		try (Tape closing = tape) {
			tape = null;
		} catch (IOException nothingToLose) {
			// Each line was forced to the disk when it was written.
			tape = null;
		}
	}

	private void append(@Nullable JournalHeader header, byte[] line) throws CorpusException {
		if (broken) {
			throw failure(header, new IOException("an earlier edit could not be written whole"));
		}
		try {
			Tape open = open();
			byte[] bytes = length == 0 && header != null ? joined(header.line(), line) : line;
			boolean isFirst = length == 0;
			write(open, bytes);
			length += bytes.length;
			lines++;
			if (isFirst) {
				Folders.sync(file.getParent());
			}
		} catch (IOException e) {
			throw failure(header, e);
		}
	}

	private Tape open() throws IOException {
		Tape open = tape;
		if (open == null) {
			open = opener.open(file);
			tape = open;
			open.truncate(length);
		}
		return open;
	}

	private void write(Tape open, byte[] bytes) throws IOException {
		try {
			open.append(bytes);
		} catch (IOException e) {
			try {
				open.truncate(length);
			} catch (IOException cutToo) {
				broken = true;
				e.addSuppressed(cutToo);
			}
			throw e;
		}
	}

	private CorpusException failure(@Nullable JournalHeader header, IOException cause) {
		String what = header == null ? "The file could not be saved: " : NOT_MADE;
		return new CorpusException(file, 0, what + CorpusException.reason(cause),
				"Make room on the disk or see to it that the folder may be written, then save the article.", cause);
	}

	private static byte[] joined(byte[] one, byte[] other) {
		ByteArrayOutputStream both = new ByteArrayOutputStream();
		both.writeBytes(one);
		both.writeBytes(other);
		return both.toByteArray();
	}
}
