package org.pressmark.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.store.internal.LayerFiles;
import org.pressmark.store.internal.ProcessLock;
import org.pressmark.store.internal.journal.JournalHeader;
import org.pressmark.store.internal.journal.JournalWriter;
import org.pressmark.store.internal.journal.Leftover;

/**
 * The right to edit a layer, and the record of each edit until it is saved.
 * <p>
 * One holder at a time has the journal of a layer; all others can read the layer only. Its life:
 *
 * <pre>
 * try (EditJournal journal = corpus.journal("anna", article)) {
 * 	Recovery recovered = journal.replay(); // the layer, with what a killed process left unsaved
 * 	Layer layer = recovered.layer();
 * 	journal.append(edit); // on disk when this returns: only now
 * 	layer = edit.applyTo(layer); // is the edit done; undo and redo are edits too
 * 	journal.save(layer);
 * }
 * </pre>
 *
 * Closing keeps what is unsaved, for the next time; {@link #discard()} throws it away.
 */
public final class EditJournal implements AutoCloseable {

	private final Corpus corpus;
	private final LayerKey key;
	private final LayerFiles layers;
	private final ProcessLock lock;
	private final JournalWriter writer;
	private final Leftover leftover;
	private String base;
	private boolean decided;

	/**
	 * Takes the lock.
	 *
	 * @param corpus
	 *            the corpus
	 * @param key
	 *            the layer
	 * @param layers
	 *            its files
	 * @param lock
	 *            the right to edit it, released on close
	 * @param leftover
	 *            what lies in its journal
	 * @throws CorpusException
	 *             if the layer's file cannot be read
	 */
	EditJournal(Corpus corpus, LayerKey key, LayerFiles layers, ProcessLock lock, Leftover leftover)
			throws CorpusException {
		this.corpus = corpus;
		this.key = key;
		this.layers = layers;
		this.lock = lock;
		this.leftover = leftover;
		this.writer = new JournalWriter(leftover.file());
		this.base = layers.hash(key);
		this.decided = !leftover.exists();
	}

	/** {@return the layer} */
	public LayerKey key() {
		return key;
	}

	/** {@return whether an earlier time left edits that were neither replayed nor discarded yet} */
	public synchronized boolean hasLeftover() {
		return !decided;
	}

	/**
	 * Reads the layer and applies what was never saved.
	 * <p>
	 * Where the layer's file changed meanwhile, the edits that fit are applied; the others are put into a file of their
	 * own before anything else happens. A layer file that is damaged is read from its second copy.
	 *
	 * @return the layer to go on with, and what was applied to it
	 * @throws CorpusException
	 *             if the layer cannot be read or the journal cannot be rewritten; the journal is as it was then
	 */
	public synchronized Recovery replay() throws CorpusException {
		OpenedLayer opened = corpus.layerOrLastGood(key.annotator(), key.article());
		if (decided) {
			return new Recovery(opened.layer(), List.of(), List.of(), Optional.empty(), false, false, opened.damage());
		}
		Recovery recovery = leftover.replay(opened, base, writer);
		decided = true;
		return recovery;
	}

	/**
	 * Writes an edit down, before it is done.
	 *
	 * @param edit
	 *            the edit; an undo or redo as well
	 * @throws CorpusException
	 *             if it is not sure to be on the disk: the edit must not be done then
	 * @throws IllegalStateException
	 *             if what an earlier time left has been neither replayed nor discarded
	 */
	public synchronized void append(LayerEdit edit) throws CorpusException {
		requireDecided();
		writer.append(new JournalHeader(key, base, Instant.now()), edit);
	}

	/**
	 * Saves the layer, after which the journal is empty.
	 *
	 * @param layer
	 *            the layer with all edits
	 * @return why the layer's second copy on this machine could not be written, though the layer is saved; empty if it
	 *         was
	 * @throws CorpusException
	 *             if the file was changed by something else since it was opened, or could not be written; it is then as
	 *             it was, and all edits stay in the journal
	 * @throws IllegalArgumentException
	 *             if it is another layer
	 * @throws IllegalStateException
	 *             if what an earlier time left has been neither replayed nor discarded
	 */
	public synchronized Optional<CorpusException> save(Layer layer) throws CorpusException {
		requireDecided();
		if (!layer.annotator().equals(key.annotator()) || !layer.article().equals(key.article())) {
			throw new IllegalArgumentException("This is the journal of " + key + ", not of " + layer);
		}
		if (!layers.hash(key).equals(base)) {
			throw new CorpusException(layers.file(key), "The layer was changed by another program since it was opened",
					"Close the article without saving and open it again: your edits are kept and offered then.");
		}
		Article article = corpus.article(key.article());
		LayerFiles.Prepared prepared = layers.prepare(layer, article, corpus.xmi());
		writer.saving(prepared.hash());
		Optional<CorpusException> noCopy = layers.save(prepared);
		base = prepared.hash();
		writer.delete();
		return noCopy;
	}

	/**
	 * Throws away all edits that are not saved.
	 *
	 * @throws CorpusException
	 *             if the journal cannot be deleted
	 */
	public synchronized void discard() throws CorpusException {
		writer.delete();
		decided = true;
	}

	/** Lets others edit the layer. What is not saved stays in the journal. */
	@Override
	public synchronized void close() {
		writer.close();
		lock.close();
	}

	private void requireDecided() {
		if (!decided) {
			throw new IllegalStateException(
					"Call replay() or discard() first: " + leftover.file() + " has unsaved edits");
		}
	}
}
