package org.pressmark.store.internal;

import java.util.Optional;

import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerBusyException;
import org.pressmark.store.LayerKey;
import org.pressmark.store.LockOwner;
import org.pressmark.store.internal.recoding.FileExchange;

/** The right to change a layer. Nobody gets it while the codebook and with it all layers are being changed. */
public final class LayerLock {

	private LayerLock() {}

	/**
	 * Takes the right.
	 *
	 * @param layout
	 *            the corpus
	 * @param key
	 *            the layer
	 * @param codebookVersion
	 *            version of the codebook that whoever asks works with
	 * @return the lock, to be closed
	 * @throws LayerBusyException
	 *             if somebody else changes the layer, or the codebook
	 * @throws CorpusException
	 *             if the lock cannot be taken, a change of the codebook was interrupted, or the codebook has another
	 *             version by now
	 */
	public static ProcessLock take(Layout layout, LayerKey key, int codebookVersion) throws CorpusException {
		ProcessLock lock = ProcessLock.acquire(layout.lock(key), layout.layer(key));
		try {
			// Looked at after the layer's lock was taken: who changes the codebook does it the other way round, so
			// that one of the two sees the other.
			Optional<LockOwner> recoder = ProcessLock.holder(layout.codebookLock());
			if (recoder.isPresent()) {
				throw new LayerBusyException(layout.codebook(), recoder.get());
			}
			requireFinished(layout);
			requireVersion(layout, codebookVersion);
			return lock;
		} catch (CorpusException e) {
			lock.close();
			throw e;
		}
	}

	/** Whoever finishes the change writes over all layers: what was done to them in between would be lost. */
	private static void requireFinished(Layout layout) throws CorpusException {
		if (FileExchange.isUnfinished(layout)) {
			throw new CorpusException(layout.codebook(), "A change of the codebook was interrupted",
					"Open the corpus again, which finishes it.");
		}
	}

	private static void requireVersion(Layout layout, int version) throws CorpusException {
		int found = Manifest.read(layout).codebookVersion();
		// A manifest that is behind its codebook is no reason to refuse; a change that was undone is.
		if (found > version || found < version && Scheme.readCodebook(layout).version() != version) {
			throw new CorpusException(layout.codebook(),
					"The codebook was changed meanwhile: it has version " + found + " now, and version " + version
							+ " is open here",
					"Open the corpus again.");
		}
	}
}
