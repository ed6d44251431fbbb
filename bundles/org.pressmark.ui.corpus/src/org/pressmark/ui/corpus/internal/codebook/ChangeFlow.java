package org.pressmark.ui.corpus.internal.codebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.pressmark.store.Corpus;
import org.pressmark.ui.background.Background;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.session.CorpusSessionService;
import org.pressmark.ui.editor.ArticleEditor;
import org.pressmark.ui.editor.document.ArticleEditorInput;
import org.pressmark.ui.failure.Failures;

/**
 * Changes the codebook of the open corpus in the background: articles that are open are saved and closed first, and
 * opened
 * again afterwards with the new labels.
 */
final class ChangeFlow {

	private final IWorkbenchPage page;
	private final CorpusSessionService session;
	private final Corpus corpus;

	ChangeFlow(IWorkbenchPage page, CorpusSessionService session, Corpus corpus) {
		this.page = page;
		this.session = session;
		this.corpus = corpus;
	}

	/**
	 * Does the work.
	 *
	 * @param <T>
	 *            what it results in
	 * @param title
	 *            what is being done
	 * @param work
	 *            changes the corpus
	 * @return its result, once the corpus has been read anew; fails if the articles could not be saved or the work
	 * fails
	 */
	<T> CompletableFuture<T> run(String title, Background.Work<T> work) {
		List<ArticleEditorInput> open = new ArrayList<>();
		if (!saveAndClose(open)) {
			reopen(open);
			CompletableFuture<T> kept = new CompletableFuture<>();
			kept.cancel(false);
			return kept;
		}
		return Background.run(title, work).handle((result, failure) -> {
			CompletableFuture<OpenCorpus> again = session.reload();
			return again.handle((loaded, unread) -> {
				reopen(open);
				if (failure != null) {
					throw new java.util.concurrent.CompletionException(Failures.unwrap(failure));
				}
				if (unread != null) {
					throw new java.util.concurrent.CompletionException(Failures.unwrap(unread));
				}
				return result;
			});
		}).thenCompose(done -> done);
	}

	private boolean saveAndClose(List<ArticleEditorInput> closed) {
		Path folder = corpus.folder();
		for (IEditorReference reference : page.getEditorReferences()) {
			Optional<ArticleEditorInput> input = input(reference).filter(each -> each.corpus().equals(folder));
			if (input.isEmpty()) {
				continue;
			}
			IEditorPart editor = reference.getEditor(false);
			if (editor != null && editor.isDirty() && (!page.saveEditor(editor, false) || editor.isDirty())) {
				return false;
			}
			if (!page.closeEditors(new IEditorReference[]{reference}, false)) {
				return false;
			}
			closed.add(input.get());
		}
		return true;
	}

	private static Optional<ArticleEditorInput> input(IEditorReference reference) {
		try {
			return reference.getEditorInput() instanceof ArticleEditorInput input
					? Optional.of(input)
					: Optional.empty();
		} catch (PartInitException unrestorable) {
			return Optional.empty();
		}
	}

	private void reopen(List<ArticleEditorInput> inputs) {
		for (ArticleEditorInput input : inputs) {
			try {
				page.openEditor(input, ArticleEditor.ID, false);
			} catch (PartInitException failure) {
				Failures.show("The article " + input.article() + " could not be opened again", failure);
			}
		}
	}
}
