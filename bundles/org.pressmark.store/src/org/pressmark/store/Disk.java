package org.pressmark.store;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.pressmark.store.internal.Folders;

/** The few things that atomic saving asks of a disk; tests put failing ones in its place. */
interface Disk {

	/** The disk of this machine. */
	Disk REAL = new Disk() {};

	/** The disk of this machine, which is not waited for. */
	Disk UNFORCED = new Disk() {
		@Override
		public Sink create(Path file) throws IOException {
			FileOutputStream stream = new FileOutputStream(file.toFile());
			return sink(stream, () -> {});
		}

		@Override
		public void syncFolder(Path folder) {
			// Left to the system's own time.
		}
	};

	/** Waits until what was written lies on the disk. */
	@FunctionalInterface
	interface Sync {
		/**
		 * Waits.
		 *
		 * @throws IOException
		 *             if the system cannot promise that it is there
		 */
		void run() throws IOException;
	}

	/** A new file that is being written. */
	interface Sink extends AutoCloseable {

		/** {@return where its bytes go} */
		OutputStream stream();

		/**
		 * Forces all bytes to the disk.
		 *
		 * @throws IOException
		 *             if the system cannot promise that they are there
		 */
		void sync() throws IOException;

		@Override
		void close() throws IOException;
	}

	/**
	 * Makes a folder and those above it.
	 *
	 * @param folder
	 *            the folder
	 * @throws IOException
	 *             if it is not there and cannot be made
	 */
	default void createFolders(Path folder) throws IOException {
		Files.createDirectories(folder);
	}

	/**
	 * Opens a new file. A plain stream rather than a channel: an interrupt must not close it half way.
	 *
	 * @param file
	 *            the file
	 * @return where to write
	 * @throws IOException
	 *             if it cannot be made
	 */
	default Sink create(Path file) throws IOException {
		FileOutputStream stream = new FileOutputStream(file.toFile());
		return sink(stream, stream.getFD()::sync);
	}

	/**
	 * Makes a sink of a stream.
	 *
	 * @param stream
	 *            where its bytes go
	 * @param sync
	 *            forces them to the disk
	 * @return the sink
	 */
	private static Sink sink(OutputStream stream, Sync sync) {
		return new Sink() {
			@Override
			public OutputStream stream() {
				return stream;
			}

			@Override
			public void sync() throws IOException {
				sync.run();
			}

			@Override
			public void close() throws IOException {
				stream.close();
			}
		};
	}

	/**
	 * Gives a file the name of another, which it replaces, in one step.
	 *
	 * @param from
	 *            the new file
	 * @param to
	 *            the name that it gets
	 * @throws IOException
	 *             if that is not possible in one step
	 */
	default void rename(Path from, Path to) throws IOException {
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/**
	 * Forces the names in a folder to the disk, where the system can do that; Windows cannot and need not.
	 *
	 * @param folder
	 *            the folder
	 */
	default void syncFolder(Path folder) {
		Folders.sync(folder);
	}
}
