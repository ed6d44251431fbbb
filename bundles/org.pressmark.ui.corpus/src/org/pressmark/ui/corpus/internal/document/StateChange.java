package org.pressmark.ui.corpus.internal.document;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.EditJournal;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.failure.Failures;

/** Says how far an annotator is with an article. */
public final class StateChange {

	private final LayerState state;
	private final String title;

	/**
	 * Makes the change.
	 *
	 * @param state
	 *            the state that layers get
	 * @param name
	 *            the state's name for people
	 */
	public StateChange(LayerState state, String name) {
		this.state = state;
		this.title = "Set State to " + name;
	}

	/**
	 * Changes an open layer, as a step that can be undone there.
	 *
	 * @param document
	 *            the layer
	 * @param editor
	 *            the editor that shows it
	 * @return whether the layer has the state now
	 */
	public boolean apply(StoredDocument document, @Nullable IEditorPart editor) {
		LayerState before = document.layer().state();
		if (before == state) {
			return true;
		}
		LayerEdit edit = new LayerEdit(title, List.of(new Change.OfState(before, state)));
		AnnotationSession session = editor == null ? null : editor.getAdapter(AnnotationSession.class);
		try {
			if (session == null) {
				document.apply(edit);
			} else {
				PlatformUI.getWorkbench().getOperationSupport().getOperationHistory()
						.execute(new EditOperation(document, edit, session.undoContext()), null, null);
			}
			return true;
		} catch (IOException | ExecutionException | IllegalStateException failure) {
			Failures.show("The state of the article could not be changed", failure);
			return false;
		}
	}

	/**
	 * Changes a layer that is not open, and saves it.
	 *
	 * @param corpus
	 *            the corpus
	 * @param article
	 *            the article
	 * @param annotator
	 *            whose layer
	 * @param progress
	 *            told what is being saved
	 * @return the changed layer
	 * @throws IOException
	 *             if it cannot be read or written
	 */
	public Layer apply(Corpus corpus, ArticleId article, String annotator, Progress progress) throws IOException {
		progress.report("Saving " + article, 0, 0);
		try (EditJournal journal = corpus.journal(annotator, article)) {
			Layer before = journal.replay().layer();
			if (before.state() == state && corpus.hasLayer(annotator, article)) {
				return before;
			}
			Layer after = before.withState(state);
			if (before.state() != state) {
				journal.append(new LayerEdit(title, List.of(new Change.OfState(before.state(), state))));
			}
			journal.save(after).ifPresent(noCopy -> Failures.log(noCopy.problem(), noCopy));
			return after;
		}
	}
}
