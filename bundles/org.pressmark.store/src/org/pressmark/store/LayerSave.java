package org.pressmark.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.Layer;
import org.pressmark.store.internal.LayerFiles;
import org.pressmark.store.internal.history.DoneEdit;

/**
 * A save of a layer that edits need not wait for: those that are made meanwhile stay in the journal.
 * <p>
 * {@link #prepare()} takes the most time and touches nothing. {@link #write()} is refused if an edit came in between.
 */
public final class LayerSave {

	private final EditJournal journal;
	private final Layer layer;
	private final long edits;
	private final List<DoneEdit> unnoted;
	private LayerFiles.@Nullable Prepared prepared;

	/**
	 * Begins a save.
	 *
	 * @param journal
	 *            the journal
	 * @param layer
	 *            the layer with all edits
	 * @param edits
	 *            how many edits the journal has seen
	 * @param unnoted
	 *            those that the history lacks
	 */
	LayerSave(EditJournal journal, Layer layer, long edits, List<DoneEdit> unnoted) {
		this.journal = journal;
		this.layer = layer;
		this.edits = edits;
		this.unnoted = unnoted;
	}

	/**
	 * Makes the content of the layer's file.
	 *
	 * @return this save
	 * @throws CorpusException
	 *             if the article cannot be read, or the layer cannot be written with the codebook
	 */
	public LayerSave prepare() throws CorpusException {
		prepared = journal.prepare(layer);
		return this;
	}

	/**
	 * Writes the file, unless an edit came since the save began.
	 *
	 * @return whether it was written
	 * @throws CorpusException
	 *             if the file was changed by something else since it was opened, or could not be written; it is then as
	 *             it was, and all edits stay in the journal
	 */
	public boolean write() throws CorpusException {
		LayerFiles.Prepared ready = prepared;
		if (ready == null) {
			throw new IllegalStateException("Call prepare() first");
		}
		return journal.write(this, ready, Instant.now());
	}

	/**
	 * Tells what did not go well although the layer is saved.
	 *
	 * @return why its second copy on this machine or its history could not be written; empty if they were
	 */
	public Optional<CorpusException> warning() {
		return journal.warning();
	}

	/** {@return the layer that is saved} */
	public Layer layer() {
		return layer;
	}

	/** {@return how many edits the journal had seen} */
	long edits() {
		return edits;
	}

	/** {@return the edits that the history lacks} */
	List<DoneEdit> unnoted() {
		return unnoted;
	}
}
