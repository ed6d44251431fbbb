package org.pressmark.ui.editor.document;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.widgets.Display;
import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.lint.Dismissal;
import org.pressmark.model.progress.Progress;

/** A document that lives in memory only: to look at, for tests and benchmarks. Its journal can be told to fail. */
public final class MemoryDocument implements AnnotationDocument {

	private final Article article;
	private final Codebook codebook;
	private final LayerListeners listeners = new LayerListeners();
	private volatile Layer layer;
	private volatile Layer saved;
	private Set<Dismissal> dismissals = Set.of();
	private boolean editable = true;
	private volatile Optional<IOException> failure = Optional.empty();

	/**
	 * Opens a layer.
	 *
	 * @param article
	 *            the article
	 * @param codebook
	 *            the codebook
	 * @param layer
	 *            the marks to begin with
	 */
	public MemoryDocument(Article article, Codebook codebook, Layer layer) {
		this.article = article;
		this.codebook = codebook;
		this.layer = layer;
		this.saved = layer;
	}

	/**
	 * Makes each following edit and save fail, or work again.
	 *
	 * @param cause
	 *            what is thrown; empty to work again
	 */
	public void failWith(Optional<IOException> cause) {
		failure = cause;
	}

	/**
	 * Switches between read-only and editable.
	 *
	 * @param changed
	 *            whether edits are taken
	 */
	public void setEditable(boolean changed) {
		editable = changed;
		listeners.refreshed(layer);
	}

	@Override
	public Article article() {
		return article;
	}

	@Override
	public Codebook codebook() {
		return codebook;
	}

	@Override
	public String annotator() {
		return layer.annotator();
	}

	@Override
	public Layer layer() {
		return layer;
	}

	@Override
	public boolean isEditable() {
		return editable;
	}

	@Override
	public void apply(LayerEdit edit) throws IOException {
		if (!editable) {
			throw new IllegalStateException("The document is read-only");
		}
		Layer before = layer;
		Layer after = edit.applyTo(before);
		failIfTold();
		layer = after;
		listeners.edited(before, after, edit);
	}

	@Override
	public void save(Progress progress) throws IOException {
		failIfTold();
		saved = layer;
		if (Display.getCurrent() == null) {
			Display.getDefault().asyncExec(() -> listeners.refreshed(layer));
		} else {
			listeners.refreshed(layer);
		}
	}

	@Override
	public Set<Dismissal> dismissals() {
		return dismissals;
	}

	@Override
	public void keepDismissals(Set<Dismissal> changed) throws IOException {
		failIfTold();
		dismissals = Set.copyOf(changed);
		listeners.refreshed(layer);
	}

	@Override
	public boolean isDirty() {
		return !saved.equals(layer);
	}

	@Override
	public void close() {
		listeners.clear();
	}

	@Override
	public void addListener(LayerListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(LayerListener listener) {
		listeners.remove(listener);
	}

	private void failIfTold() throws IOException {
		if (failure.isPresent()) {
			throw failure.get();
		}
	}
}
