package org.pressmark.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

import org.pressmark.store.internal.Folders;
import org.pressmark.store.internal.TemporaryFiles;

/**
 * A file that is replaced as a whole or not at all.
 * <p>
 * The new content goes to a temporary file in the same folder, is forced to the disk, read back and compared, and only
 * then takes the name of the old file; at last the folder is forced to the disk. Where that fails at any point, the old
 * file is as it was and the exception says so. A process that dies in between leaves a temporary file, which
 * {@link #isLeftover(Path)} recognises.
 */
public final class AtomicFile {

	private final Path target;
	private final Disk disk;

	/**
	 * Prepares writing to a file through a given disk.
	 *
	 * @param target
	 *            the file
	 * @param disk
	 *            where it lies
	 */
	AtomicFile(Path target, Disk disk) {
		this.target = target;
		this.disk = disk;
	}

	/** Writes the content of a file. */
	@FunctionalInterface
	public interface Content {
		/**
		 * Writes all of it; must not close the stream.
		 *
		 * @param out
		 *            where to
		 * @throws IOException
		 *             if it cannot be written
		 */
		void writeTo(OutputStream out) throws IOException;
	}

	/** Looks at what was written before it takes the old file's place. */
	@FunctionalInterface
	public interface Check {
		/** Is content with anything. */
		Check NONE = written -> {};

		/**
		 * Reads the new file as it lies on the disk.
		 *
		 * @param written
		 *            the temporary file, complete
		 * @throws IOException
		 *             if it is not what was meant; the old file stays then
		 */
		void verify(Path written) throws IOException;
	}

	/**
	 * Prepares writing to a file.
	 *
	 * @param target
	 *            the file; it need not be there, its folder is made if missing
	 * @return the file, to be written
	 */
	public static AtomicFile at(Path target) {
		return new AtomicFile(target, Disk.REAL);
	}

	/**
	 * Prepares writing to a file that is a mere convenience: as a whole or not at all, but without waiting for the
	 * disk.
	 *
	 * @param target
	 *            a file whose loss in a power cut costs nobody anything
	 * @return the file, to be written
	 */
	public static AtomicFile derived(Path target) {
		return new AtomicFile(target, Disk.UNFORCED);
	}

	/**
	 * Tells whether a file is what a process left that died while it saved, or what one is saving just now.
	 *
	 * @param file
	 *            any file
	 * @return whether it is such a file; those that nobody writes any more are deleted when a corpus is opened
	 */
	public static boolean isLeftover(Path file) {
		return TemporaryFiles.isOne(file);
	}

	/**
	 * Replaces the content.
	 *
	 * @param content
	 *            the new content
	 * @throws CorpusException
	 *             if it could not be written, or was read back as something else; the file is as it was before
	 */
	public void write(byte[] content) throws CorpusException {
		write(out -> out.write(content), Check.NONE);
	}

	/**
	 * Replaces the content.
	 *
	 * @param content
	 *            writes the new content
	 * @param check
	 *            has a look at the result before it counts, beside the comparison byte by byte
	 * @throws CorpusException
	 *             if it could not be written, was read back as something else, or the check found fault with it; the
	 *             file is as it was before
	 */
	public void write(Content content, Check check) throws CorpusException {
		try {
			replace(content, check);
		} catch (IOException e) {
			throw failure(e);
		}
	}

	private void replace(Content content, Check check) throws IOException {
		Path real = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
		Path folder = real.getParent();
		makeFolder(folder);
		Path temporary = TemporaryFiles.newIn(folder);
		try {
			byte[] digest = writeTo(temporary, content);
			compare(temporary, digest);
			check.verify(temporary);
			disk.rename(temporary, real);
		} catch (IOException | RuntimeException | Error e) {
			deleteQuietly(temporary, e);
			throw e;
		}
		disk.syncFolder(folder);
	}

	/** A folder that is new has a name of its own to be forced to the disk, in the one above it. */
	private void makeFolder(Path folder) throws IOException {
		List<Path> above = Folders.aboveMissing(folder);
		disk.createFolders(folder);
		above.forEach(disk::syncFolder);
	}

	private byte[] writeTo(Path temporary, Content content) throws IOException {
		MessageDigest digest = sha256();
		try (Disk.Sink sink = disk.create(temporary)) {
			DigestOutputStream out = new DigestOutputStream(sink.stream(), digest);
			content.writeTo(out);
			out.flush();
			sink.sync();
		}
		return digest.digest();
	}

	private static void compare(Path temporary, byte[] expected) throws IOException {
		MessageDigest digest = sha256();
		try (InputStream in = new DigestInputStream(Files.newInputStream(temporary), digest)) {
			in.transferTo(OutputStream.nullOutputStream());
		}
		if (!MessageDigest.isEqual(expected, digest.digest())) {
			throw new IOException("What was read back differs from what was written; the disk may be failing");
		}
	}

	private CorpusException failure(IOException cause) {
		String kept = Files.exists(target) ? " What was saved last is unchanged." : "";
		String reason = cause instanceof CorpusException inner ? inner.problem() : CorpusException.reason(cause);
		return new CorpusException(target, 0, "The file could not be saved: " + reason,
				"Make room on the disk or see to it that the folder may be written, then save again." + kept, cause);
	}

	private static void deleteQuietly(Path temporary, Throwable reason) {
		try {
			Files.deleteIfExists(temporary);
		} catch (IOException e) {
			reason.addSuppressed(e);
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java platform has SHA-256", impossible);
		}
	}
}
