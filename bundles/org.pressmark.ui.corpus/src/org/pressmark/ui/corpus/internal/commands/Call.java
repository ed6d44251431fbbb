package org.pressmark.ui.corpus.internal.commands;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressmark.model.ArticleId;
import org.pressmark.model.assignment.RepeatCoding;
import org.pressmark.ui.corpus.ArticleSummary;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.navigator.CorpusNavigator;
import org.pressmark.ui.corpus.internal.session.CorpusSessionService;
import org.pressmark.ui.editor.document.ArticleEditorInput;

/**
 * A command that the user called, and what it is about.
 *
 * @param window
 *            where it was called
 */
record Call(IWorkbenchWindow window) {

	/** Id of the article editor. */
	static final String EDITOR = "org.pressmark.ui.editor.article";

	static Call of(ExecutionEvent event) throws ExecutionException {
		return new Call(HandlerUtil.getActiveWorkbenchWindowChecked(event));
	}

	CorpusSessionService session() {
		return (CorpusSessionService) window.getService(CorpusSession.class);
	}

	Shell shell() {
		return window.getShell();
	}

	<T> T service(Class<T> type) {
		return window.getService(type);
	}

	Optional<OpenCorpus> corpus() {
		return session().current();
	}

	/** {@return the layer of an article that the user works on: the own one in the editor in front, if it is that} */
	String layerOf(ArticleId article) {
		return editorInput().filter(input -> input.article().equals(article)).map(ArticleEditorInput::annotator)
				.filter(layer -> RepeatCoding.coder(layer).equals(session().annotator()))
				.orElseGet(() -> layerToOpen(article));
	}

	/** {@return the layer of an article that is opened for the user: the second coding where its time has come} */
	String layerToOpen(ArticleId article) {
		return corpus().map(corpus -> corpus.assigned().layerOf(article)).orElseGet(session()::annotator);
	}

	/** {@return the articles meant: those selected in the Corpus view if it is active, else the one in the editor} */
	List<ArticleId> articles() {
		IWorkbenchPage page = window.getActivePage();
		IWorkbenchPart part = page == null ? null : page.getActivePart();
		if (part instanceof CorpusNavigator navigator) {
			return navigator.selected().stream().map(ArticleSummary::id).toList();
		}
		return editorInput().map(ArticleEditorInput::article).map(List::of)
				.orElseGet(() -> navigator().stream().flatMap(view -> view.selected().stream()).map(ArticleSummary::id)
						.toList());
	}

	/** {@return the input of the active editor, if it shows an article of the open corpus} */
	Optional<ArticleEditorInput> editorInput() {
		return editor().map(IEditorPart::getEditorInput).filter(ArticleEditorInput.class::isInstance)
				.map(ArticleEditorInput.class::cast)
				.filter(input -> corpus().filter(corpus -> corpus.folder().equals(input.corpus())).isPresent());
	}

	Optional<IEditorPart> editor() {
		IWorkbenchPage page = window.getActivePage();
		return page == null ? Optional.empty() : Optional.ofNullable(page.getActiveEditor());
	}

	Optional<CorpusNavigator> navigator() {
		IWorkbenchPage page = window.getActivePage();
		return page == null
				? Optional.empty()
				: Optional.ofNullable((CorpusNavigator) page.findView(CorpusNavigator.ID));
	}
}
