package org.pressmark.ui.corpus.internal.document;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.assignment.RepeatCoding;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.edit.LayerEdits;
import org.pressmark.model.lint.Dismissal;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.Dismissals;
import org.pressmark.store.LayerKey;
import org.pressmark.store.LayerSave;
import org.pressmark.store.history.LayerHistory;
import org.pressmark.ui.corpus.internal.queue.Blinding;
import org.pressmark.ui.corpus.internal.queue.Messages;
import org.pressmark.ui.editor.document.AnnotationDocument;
import org.pressmark.ui.editor.document.EarlierEdits;
import org.pressmark.ui.editor.document.LayerListener;
import org.pressmark.ui.editor.document.LayerListeners;

/** An open layer of a corpus. */
public final class StoredDocument implements AnnotationDocument {

	private static final int PATIENCE = 5;
	private static final String UNLOCK = "org.pressmark.ui.corpus.command.unlock";

	private final Corpus corpus;
	private final LayerAccess access;
	private final BooleanSupplier own;
	private final Executor ui;
	private final Runnable onClose;
	private final LayerListeners listeners = new LayerListeners();
	/** Held while layer and journal change: a save must not empty the journal of an edit that it has not written. */
	private final Object changing = new Object();
	/** Held while the layer is saved, which edits need not wait for. */
	private final Object saving = new Object();
	private volatile Article article;
	private volatile Layer layer;
	private volatile Layer saved;
	private volatile Set<Dismissal> dismissals = Set.of();
	private volatile boolean dirty;
	private volatile Blinding blinding = Blinding.NONE;
	private volatile boolean refused;
	/** Whether it was said here or another day that the layer is done; one that came in like that is left open. */
	private volatile boolean finished;
	private volatile Optional<IOException> saveWarning = Optional.empty();

	/**
	 * Makes the document of a layer that was read.
	 *
	 * @param corpus
	 *            the corpus
	 * @param article
	 *            the article
	 * @param access
	 *            the layer as it was read, and the right to edit it
	 * @param own
	 *            says whether the person who works here is the annotator
	 * @param ui
	 *            runs what listeners are told on the UI thread
	 * @param onClose
	 *            called once the document is closed
	 */
	StoredDocument(Corpus corpus, Article article, LayerAccess access, BooleanSupplier own, Executor ui,
			Runnable onClose) {
		this.corpus = corpus;
		this.article = article;
		this.access = access;
		this.own = own;
		this.ui = ui;
		this.onClose = onClose;
		this.layer = access.layer();
		this.saved = access.saved();
		this.dirty = !layer.equals(saved);
	}

	/** Hides what the annotator must not see. */
	void hide(Blinding hidden) {
		blinding = hidden;
		article = hidden.show(article);
	}

	@Override
	public boolean isBlind() {
		return blinding.hidesMetadata();
	}

	/** Takes what the annotator did not want to be told again. */
	void begin(Set<Dismissal> before) {
		dismissals = Set.copyOf(before);
	}

	/** {@return the corpus that the layer belongs to} */
	public Corpus corpus() {
		return corpus;
	}

	@Override
	public Article article() {
		return article;
	}

	@Override
	public Codebook codebook() {
		return corpus.codebook();
	}

	@Override
	public String annotator() {
		return RepeatCoding.coder(layer.annotator());
	}

	/** {@return which layer it is; that of a second coding is the annotator's own, under another name} */
	public LayerKey key() {
		return new LayerKey(layer.annotator(), article.id());
	}

	@Override
	public boolean isOwn() {
		return own.getAsBoolean();
	}

	@Override
	public Layer layer() {
		return layer;
	}

	@Override
	public boolean isEditable() {
		return access.isWritable() && !isLocked();
	}

	/** {@return whether the layer is finished, so that nothing in it changes by accident} */
	private boolean isLocked() {
		LayerState state = layer.state();
		return blinding.assigned().locks(article.id(), state) || finished && state == LayerState.DONE;
	}

	@Override
	public Optional<String> unlockCommand() {
		return access.isWritable() && isLocked() ? Optional.of(UNLOCK) : Optional.empty();
	}

	@Override
	public String readOnlyReason() {
		if (isEditable()) {
			return "";
		}
		return access.isWritable()
				? LayerState.DONE == layer.state() ? Messages.done : Messages.locked
				: access.refusal();
	}

	/** {@return the layer as it was last saved on this machine, if its file was gone when the document was opened} */
	Optional<Layer> copyOfGone() {
		return access.copyOfGone();
	}

	/**
	 * Makes the layer what a copy of it is, as one edit.
	 *
	 * @param copy
	 *            the layer as it was
	 * @throws IOException
	 *             if the edit could not be written down; nothing has changed then
	 */
	void bringBack(Layer copy) throws IOException {
		Optional<LayerEdit> edit = LayerEdits.difference(layer, copy, "Bring Back the Copy");
		if (edit.isPresent()) {
			apply(edit.get());
		}
	}

	/** {@return whether the state can be changed: also that of a locked layer, but not that of somebody else's} */
	public boolean canChangeState() {
		return access.isWritable();
	}

	@Override
	public void apply(LayerEdit edit) throws IOException {
		if (!isEditable() && !(access.isWritable() && setsState(edit))) {
			throw new IllegalStateException(readOnlyReason());
		}
		Layer before;
		Layer after;
		synchronized (changing) {
			before = layer;
			after = edit.applyTo(before);
			access.journal().append(edit);
			change(after);
			finished = stateOf(edit).map(LayerState.DONE::equals).orElse(finished);
		}
		listeners.edited(before, after, edit);
	}

	/** The state is the one thing of a locked layer that can be changed, which unlocks it. */
	private static boolean setsState(LayerEdit edit) {
		return edit.changes().stream().allMatch(Change.OfState.class::isInstance);
	}

	private static Optional<LayerState> stateOf(LayerEdit edit) {
		return edit.changes().stream().filter(Change.OfState.class::isInstance).map(Change.OfState.class::cast)
				.map(Change.OfState::after).reduce((first, last) -> last);
	}

	private void change(Layer after) {
		layer = after;
		dirty = !after.equals(saved);
	}

	@Override
	public void save(Progress progress) throws IOException {
		if (!access.isWritable()) {
			throw new IOException(access.refusal());
		}
		// The platform handles events that wait while this is reported, edits among them: only then is the layer read.
		progress.report("Saving " + article.id() + " by " + annotator(), 0, 1);
		synchronized (saving) {
			// Who was told that a save failed was told too that the edits are kept, also when the article is closed.
			refused = true;
			write();
			refused = false;
		}
		progress.report("Saved", 1, 1);
		ui.execute(() -> listeners.refreshed(layer));
	}

	/** An edit that comes between makes the file that was prepared an old one; one that waits for the disk does not. */
	private void write() throws IOException {
		for (int tries = 0; tries < PATIENCE; tries++) {
			LayerSave save;
			synchronized (changing) {
				save = access.journal().beginSave(layer);
			}
			if (save.prepare().write()) {
				written(save);
				return;
			}
		}
		synchronized (changing) {
			LayerSave save = access.journal().beginSave(layer).prepare();
			save.write();
			written(save);
		}
	}

	private void written(LayerSave save) {
		synchronized (changing) {
			saved = save.layer();
			dirty = !layer.equals(saved);
			saveWarning = save.warning().map(IOException.class::cast);
		}
	}

	/**
	 * Reads what happened to the layer, with the edits that are not saved where they are made here. It may take a
	 * while and be called from any thread.
	 *
	 * @return its history
	 * @throws IOException
	 *             if it cannot be read
	 */
	public LayerHistory history() throws IOException {
		return access.isWritable() ? access.journal().history() : corpus.history(key().annotator(), article.id());
	}

	@Override
	public EarlierEdits earlierEdits() throws IOException {
		if (!access.isWritable()) {
			return EarlierEdits.NONE;
		}
		LayerHistory before = access.journal().historyBefore();
		takeFinished(before);
		return before.lastState().filter(access.layer()::equals).isPresent()
				? new EarlierEdits(before.done(), before.undone())
				: EarlierEdits.NONE;
	}

	/** The history is read after the layer is shown: who edits before that finds the layer locked a moment later. */
	private void takeFinished(LayerHistory before) {
		boolean done = before.entries().reversed().stream().flatMap(entry -> entry.edit().stream())
				.flatMap(edit -> stateOf(edit).stream()).findFirst().filter(LayerState.DONE::equals).isPresent();
		if (done && access.layer().state() == LayerState.DONE && layer.state() == LayerState.DONE && !finished) {
			finished = true;
			ui.execute(() -> listeners.refreshed(layer));
		}
	}

	/**
	 * Throws away all edits since the last save.
	 *
	 * @throws IOException
	 *             if the journal cannot be deleted; nothing has changed then
	 */
	public void revert() throws IOException {
		if (access.isWritable()) {
			Layer before;
			// What a save is writing now counts as saved: else what is shown would be older than the file.
			synchronized (saving) {
				synchronized (changing) {
					access.journal().discard();
					refused = false;
					before = layer;
					change(saved);
				}
			}
			listeners.replaced(before, layer);
		}
	}

	/**
	 * Takes the article with other regions; listeners are told as if the layer were replaced by itself.
	 *
	 * @param changed
	 *            the article with the same text
	 */
	public void show(Article changed) {
		article = blinding.show(changed);
		listeners.refreshed(layer);
	}

	/** Tells listeners that somebody else works here now. */
	void annotatorChanged() {
		listeners.refreshed(layer);
	}

	@Override
	public Set<Dismissal> dismissals() {
		return dismissals;
	}

	@Override
	public void keepDismissals(Set<Dismissal> changed) throws IOException {
		if (!access.isWritable()) {
			throw new IOException(access.refusal());
		}
		new Dismissals(corpus.folder()).write(key(), changed);
		dismissals = Set.copyOf(changed);
		listeners.refreshed(layer);
	}

	@Override
	public Optional<IOException> saveWarning() {
		return saveWarning;
	}

	@Override
	public boolean isDirty() {
		return dirty;
	}

	/** {@return whether the document began with edits that an earlier process never saved, and they still are not} */
	public boolean wasRecovered() {
		return access.isRecovered() && dirty;
	}

	/** {@return the layer as its file has it} */
	public Layer saved() {
		return saved;
	}

	@Override
	public void close() {
		if (dirty || refused) {
			access.close(refused);
		} else {
			access.closeSaved(saved);
		}
		onClose.run();
	}

	@Override
	public void addListener(LayerListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(LayerListener listener) {
		listeners.remove(listener);
	}
}
