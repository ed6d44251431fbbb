package org.pressmark.store.internal.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.pressmark.store.internal.Folders;

/** The file that a journal or a history is written to; tests put failing ones in its place. */
public interface Tape extends AutoCloseable {

	/**
	 * Writes at the end and forces it to the disk.
	 *
	 * @param bytes
	 *            what to write
	 * @throws IOException
	 *             if it is not sure to be there
	 */
	void append(byte[] bytes) throws IOException;

	/**
	 * Cuts off what a failed write may have left.
	 *
	 * @param length
	 *            how many bytes stay
	 * @throws IOException
	 *             if it cannot be cut
	 */
	void truncate(long length) throws IOException;

	@Override
	void close() throws IOException;

	/** Opens tapes. */
	@FunctionalInterface
	interface Opener {
		/** Opens files of this machine. */
		Opener REAL = Tape::open;

		/**
		 * Opens a file for writing at its end, and makes it and its folder if need be.
		 *
		 * @param file
		 *            the file
		 * @return the open file
		 * @throws IOException
		 *             if that is not possible
		 */
		Tape open(Path file) throws IOException;
	}

	/**
	 * Opens a file of this machine. Not a channel: the interrupt of a background job must not close it.
	 *
	 * @param file
	 *            the file
	 * @return the open file
	 * @throws IOException
	 *             if that is not possible
	 */
	private static Tape open(Path file) throws IOException {
		List<Path> above = Folders.aboveMissing(file.getParent());
		Files.createDirectories(file.getParent());
		above.forEach(Folders::sync);
		RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw");
		return new Tape() {
			@Override
			public void append(byte[] bytes) throws IOException {
				open.seek(open.length());
				open.write(bytes);
				open.getFD().sync();
			}

			@Override
			public void truncate(long length) throws IOException {
				open.setLength(length);
				open.getFD().sync();
			}

			@Override
			public void close() throws IOException {
				open.close();
			}
		};
	}
}
