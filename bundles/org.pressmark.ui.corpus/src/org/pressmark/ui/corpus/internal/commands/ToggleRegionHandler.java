package org.pressmark.ui.corpus.internal.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Region;
import org.pressmark.store.Corpus;
import org.pressmark.ui.background.Background;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.document.StoredDocumentSource;
import org.pressmark.ui.failure.Failures;

/** Excludes the region at the caret, or includes it again. */
public final class ToggleRegionHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Call call = Call.of(event);
		Optional<OpenCorpus> corpus = call.corpus();
		Optional<Integer> caret = call.editor().flatMap(ToggleRegionHandler::caret);
		if (corpus.isPresent() && caret.isPresent()) {
			call.editorInput().ifPresent(input -> toggle(call, corpus.get(), input.article(), caret.get()));
		}
		return null;
	}

	private static Optional<Integer> caret(IEditorPart editor) {
		ISelection selection = editor instanceof ITextEditor text ? text.getSelectionProvider().getSelection() : null;
		return selection instanceof ITextSelection range ? Optional.of(range.getOffset()) : Optional.empty();
	}

	private static void toggle(Call call, OpenCorpus corpus, ArticleId id, int caret) {
		String annotator = call.session().annotator();
		Background.run("Changing a region of " + id, progress -> toggle(corpus.corpus(), id, caret, annotator))
				.thenAccept(article -> call.service(StoredDocumentSource.class).on(corpus.folder(), id)
						.forEach(document -> document.show(article)))
				.whenComplete(Failures.reporting("The region could not be changed"));
	}

	private static Article toggle(Corpus corpus, ArticleId id, int caret, String annotator) throws IOException {
		Article article = corpus.article(id);
		List<Region> regions = new ArrayList<>(article.regions());
		regions.replaceAll(region -> region.span().begin() <= caret && caret < region.span().end()
				? region.withIncluded(!region.included(),
						(region.included() ? "excluded" : "included") + " by " + annotator)
				: region);
		Article changed = article.withRegions(regions);
		corpus.saveArticle(changed);
		return changed;
	}
}
