package org.pressmark.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.Layer;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.store.history.LayerHistory;
import org.pressmark.store.internal.LayerFiles;
import org.pressmark.store.internal.ProcessLock;
import org.pressmark.store.internal.history.DoneEdit;
import org.pressmark.store.internal.history.HistoryFile;
import org.pressmark.store.internal.history.HistoryReading;
import org.pressmark.store.internal.history.KnownHistory;
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
	private final HistoryFile history;
	private final KnownHistory known;
	/** The edits that the history lacks, in order. */
	private final List<DoneEdit> unnoted = new ArrayList<>();
	/** The layer before those edits; null as long as nobody read it. */
	private @Nullable Layer noted;
	/** How many of those edits are in the layer's file. */
	private int savedUnnoted;
	/** Held while the layer is saved: before the journal's own lock, which edits wait for, and longer. */
	private final Object saving = new Object();
	private String base;
	/** Changes with each edit, and with what throws edits away. */
	private long edits;
	/** How many edits were made since the journal was opened, without those that were thrown away. */
	private int appended;
	private boolean decided;
	private boolean closed;
	private volatile Optional<CorpusException> warning = Optional.empty();

	private EditJournal(Corpus corpus, LayerFiles layers, ProcessLock lock, Leftover leftover) throws CorpusException {
		this.corpus = corpus;
		this.key = leftover.key();
		this.layers = layers;
		this.lock = lock;
		this.leftover = leftover;
		this.writer = new JournalWriter(leftover.file());
		this.history = layers.history(key);
		this.known = new KnownHistory(history.file());
		this.base = layers.hash(key);
		this.decided = !leftover.exists();
	}

	/**
	 * Opens the journal of a layer.
	 *
	 * @param corpus
	 *            the corpus
	 * @param layers
	 *            its files
	 * @param lock
	 *            the right to edit it, released on close, or if the layer's file cannot be read
	 * @param leftover
	 *            what lies in its journal
	 * @return the journal
	 * @throws CorpusException
	 *             if the layer's file cannot be read
	 */
	static EditJournal take(Corpus corpus, LayerFiles layers, ProcessLock lock, Leftover leftover)
			throws CorpusException {
		try {
			return new EditJournal(corpus, layers, lock, leftover);
		} catch (CorpusException e) {
			lock.close();
			throw e;
		}
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
			notice(opened.layer());
			return new Recovery(opened.layer(), List.of(), List.of(), Optional.empty(), false, false, opened.damage());
		}
		catchUp();
		Leftover.Replayed replayed = leftover.replay(opened, base, writer, corpus.codebook());
		notice(opened.layer());
		unnoted.addAll(replayed.applied());
		decided = true;
		return replayed.recovery();
	}

	private void notice(Layer saved) {
		if (noted == null) {
			noted = saved;
		}
	}

	/** Where that fails less is known of the past: the next save notes the layer as a whole. */
	private void catchUp() {
		try {
			leftover.catchUp(corpus.layer(key.annotator(), key.article()), base, history,
					corpus.codebook().version());
		} catch (CorpusException lessIsKnownOfThePast) {
			return;
		}
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
		Instant now = Instant.now();
		writer.append(new JournalHeader(key, base, now, corpus.codebook().version()), edit, now);
		unnoted.add(new DoneEdit(edit, now, key.annotator()));
		edits++;
		appended++;
	}

	/**
	 * Saves the layer, after which the journal is empty.
	 *
	 * @param layer
	 *            the layer with all edits
	 * @return why the layer's second copy on this machine or its history could not be written, though the layer is
	 *         saved; empty if they were
	 * @throws CorpusException
	 *             if the file was changed by something else since it was opened, or could not be written; it is then as
	 *             it was, and all edits stay in the journal
	 * @throws IllegalArgumentException
	 *             if it is another layer
	 * @throws IllegalStateException
	 *             if what an earlier time left has been neither replayed nor discarded
	 */
	public Optional<CorpusException> save(Layer layer) throws CorpusException {
		synchronized (saving) {
			synchronized (this) {
				LayerSave save = beginSave(layer).prepare();
				save.write();
				return save.warning();
			}
		}
	}

	/**
	 * Begins to save the layer, while edits go on.
	 *
	 * @param layer
	 *            the layer with all edits so far; the caller sees to it that none comes in between
	 * @return the save, to be prepared and written
	 * @throws IllegalArgumentException
	 *             if it is another layer
	 * @throws IllegalStateException
	 *             if what an earlier time left has been neither replayed nor discarded
	 */
	public synchronized LayerSave beginSave(Layer layer) {
		requireDecided();
		if (!layer.annotator().equals(key.annotator()) || !layer.article().equals(key.article())) {
			throw new IllegalArgumentException("This is the journal of " + key + ", not of " + layer);
		}
		return new LayerSave(this, layer, edits, List.copyOf(unnoted));
	}

	/** Makes the content of the layer's file. */
	LayerFiles.Prepared prepare(Layer layer) throws CorpusException {
		return layers.prepare(layer, corpus.article(key.article()), corpus.xmi());
	}

	/**
	 * Writes the layer's file, then its second copy and its history; returns whether it was written, which it is not if
	 * an edit came since the save was begun.
	 */
	boolean write(LayerSave save, LayerFiles.Prepared prepared, Instant at) throws CorpusException {
		synchronized (saving) {
			Layer before;
			synchronized (this) {
				if (edits != save.edits()) {
					return false;
				}
				requireUnchanged();
				before = before();
				writer.saving(prepared.hash(), at);
			}
			Optional<CorpusException> noCopy = layers.save(prepared);
			synchronized (this) {
				base = prepared.hash();
				savedUnnoted = save.unnoted().size();
			}
			Optional<CorpusException> notNoted = note(new HistoryFile.Save(before, save.unnoted(), save.layer(), at,
					corpus.codebook().version()), save.edits());
			warning = noCopy.or(() -> notNoted);
			return true;
		}
	}

	private void requireUnchanged() throws CorpusException {
		if (closed) {
			throw new IllegalStateException("The journal of " + key + " is closed");
		}
		if (!layers.hash(key).equals(base)) {
			throw new CorpusException(layers.file(key), "The layer was changed by another program since it was opened",
					"Close the article without saving and open it again: your edits are kept and offered then.");
		}
	}

	private Layer before() throws CorpusException {
		Layer last = noted;
		return last == null ? corpus.layerOrLastGood(key.annotator(), key.article()).layer() : last;
	}

	/** A history that cannot be written is no reason to refuse a save: the journal keeps the edits for the next one. */
	private Optional<CorpusException> note(HistoryFile.Save save, long editsThen) throws CorpusException {
		try {
			history.append(save);
		} catch (CorpusException notNoted) {
			noted = save.before();
			return Optional.of(notNoted);
		}
		synchronized (this) {
			noted = save.after();
			unnoted.subList(0, save.edits().size()).clear();
			savedUnnoted = 0;
			if (edits == editsThen) {
				writer.delete();
			}
		}
		return Optional.empty();
	}

	/**
	 * Notes edits in the history that took each other back, for which nothing has to be saved. Then the journal is
	 * empty.
	 *
	 * @param layer
	 *            the layer with all edits, which is what it was before them
	 * @throws CorpusException
	 *             if the layer's file was changed by something else, or the history could not be written
	 */
	public void noteUndone(Layer layer) throws CorpusException {
		synchronized (saving) {
			LayerSave save = beginSave(layer);
			Instant at = Instant.now();
			synchronized (this) {
				if (unnoted.isEmpty()) {
					return;
				}
				requireUnchanged();
				writer.saving(base, at);
			}
			Optional<CorpusException> notNoted = note(new HistoryFile.Save(before(), save.unnoted(), layer, at,
					corpus.codebook().version()), save.edits());
			if (notNoted.isPresent()) {
				throw notNoted.get();
			}
		}
	}

	/** {@return what did not go well in the last save, although the layer was saved} */
	Optional<CorpusException> warning() {
		return warning;
	}

	/**
	 * Reads what happened to the layer, with the edits that are not saved yet.
	 *
	 * @return its history up to now
	 * @throws CorpusException
	 *             if it cannot be read
	 */
	public LayerHistory history() throws CorpusException {
		return history(false);
	}

	/**
	 * Reads what had happened to the layer when this journal was opened, with what was recovered.
	 *
	 * @return its history without the edits that were made since
	 * @throws CorpusException
	 *             if it cannot be read
	 */
	public LayerHistory historyBefore() throws CorpusException {
		return history(true);
	}

	private LayerHistory history(boolean asOpened) throws CorpusException {
		synchronized (known) {
			KnownHistory.News news;
			Layer before;
			List<DoneEdit> made;
			int since;
			synchronized (saving) {
				news = known.look();
				synchronized (this) {
					before = before();
					made = List.copyOf(unnoted);
					since = appended;
				}
			}
			HistoryReading reading = known.read(news);
			reading.unsaved(before, made, corpus.codebook().version());
			LayerHistory all = reading.history(key, leftover.layout(), corpus.codebook());
			return asOpened ? all.without(since) : all;
		}
	}

	/**
	 * Throws away all edits that are not saved.
	 *
	 * @throws CorpusException
	 *             if the journal cannot be deleted
	 */
	public void discard() throws CorpusException {
		synchronized (saving) {
			synchronized (this) {
				if (!decided) {
					catchUp();
				}
				writer.delete();
				appended -= Math.min(appended, unnoted.size() - savedUnnoted);
				unnoted.subList(savedUnnoted, unnoted.size()).clear();
				edits++;
				decided = true;
			}
		}
	}

	/** Lets others edit the layer. What is not saved stays in the journal. */
	@Override
	public void close() {
		synchronized (saving) {
			synchronized (this) {
				closed = true;
				writer.close();
				lock.close();
			}
		}
	}

	private void requireDecided() {
		if (!decided) {
			throw new IllegalStateException(
					"Call replay() or discard() first: " + leftover.file() + " has unsaved edits");
		}
	}
}
