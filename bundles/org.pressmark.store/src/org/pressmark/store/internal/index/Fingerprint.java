package org.pressmark.store.internal.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

import org.pressmark.store.CorpusException;

/**
 * Tells cheaply whether a file is still the one that was read.
 *
 * @param size
 *            its size in bytes
 * @param changed
 *            when it was last changed, in nanoseconds
 */
record Fingerprint(long size, long changed) {

	private static final long SETTLED_NANOS = TimeUnit.SECONDS.toNanos(3);

	/**
	 * Takes the fingerprint of a file.
	 *
	 * @param file
	 *            the file
	 * @return its fingerprint
	 * @throws CorpusException
	 *             if it is not there
	 */
	static Fingerprint of(Path file) throws CorpusException {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return new Fingerprint(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
		} catch (IOException e) {
			throw CorpusException.unreadable(file, e);
		}
	}

	/**
	 * Tells whether the file had been left alone for long enough that a later change must show.
	 *
	 * @param nowMillis
	 *            the time, in milliseconds
	 * @return whether an entry made of it may be kept
	 */
	boolean isSettled(long nowMillis) {
		return TimeUnit.MILLISECONDS.toNanos(nowMillis) - changed > SETTLED_NANOS;
	}
}
