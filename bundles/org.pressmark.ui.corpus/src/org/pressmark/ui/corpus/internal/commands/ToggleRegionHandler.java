package org.pressmark.ui.corpus.internal.commands;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Region;
import org.pressmark.store.LayerKey;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.document.RegionChange;
import org.pressmark.ui.corpus.internal.document.StoredDocument;
import org.pressmark.ui.corpus.internal.document.StoredDocumentSource;
import org.pressmark.ui.editor.document.ArticleEditorInput;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.failure.Failures;

/** Excludes the region at the caret, or includes it again. */
public final class ToggleRegionHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Call call = Call.of(event);
		Optional<OpenCorpus> corpus = call.corpus();
		Optional<Integer> caret = call.editor().flatMap(ToggleRegionHandler::caret);
		if (corpus.isPresent() && caret.isPresent()) {
			call.editorInput().ifPresent(input -> toggle(call, corpus.get(), input, caret.get()));
		}
		return null;
	}

	private static Optional<Integer> caret(IEditorPart editor) {
		ISelection selection = editor instanceof ITextEditor text ? text.getSelectionProvider().getSelection() : null;
		return selection instanceof ITextSelection range ? Optional.of(range.getOffset()) : Optional.empty();
	}

	private static Optional<Article> asItIs(StoredDocument document) {
		try {
			return Optional.of(document.corpus().article(document.article().id()));
		} catch (IOException unreadable) {
			Failures.show("The region could not be changed", unreadable);
			return Optional.empty();
		}
	}

	private static void toggle(Call call, OpenCorpus corpus, ArticleEditorInput input, int caret) {
		StoredDocumentSource open = call.service(StoredDocumentSource.class);
		LayerKey layer = new LayerKey(input.annotator(), input.article());
		// What the editor shows may be blind: the region is that of the article as its file has it, at the same place.
		Optional<Article> article = open.find(corpus.folder(), layer).flatMap(ToggleRegionHandler::asItIs);
		Optional<AnnotationSession> session = call.editor().map(editor -> editor.getAdapter(AnnotationSession.class));
		Optional<Region> region = article.flatMap(known -> RegionChange.at(known, caret));
		if (region.isEmpty() || session.isEmpty()) {
			return;
		}
		boolean included = !region.get().included();
		String why = (included ? "included" : "excluded") + " by " + call.session().annotator();
		RegionChange change = new RegionChange(corpus.corpus(), input.article(), region.get(),
				region.get().withIncluded(included, why), session.get().undoContext(),
				changed -> open.on(corpus.folder(), input.article()).forEach(document -> document.show(changed)));
		change.start()
				.thenRun(() -> PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().add(change))
				.whenComplete(Failures.reporting("The region could not be changed"));
	}
}
