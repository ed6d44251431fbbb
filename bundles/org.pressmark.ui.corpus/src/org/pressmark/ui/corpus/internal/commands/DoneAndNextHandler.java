package org.pressmark.ui.corpus.internal.commands;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleId;
import org.pressmark.model.LayerState;

/** Says that the user is done with the article, saves it, and goes on with the next one. */
public final class DoneAndNextHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Call call = Call.of(event);
		List<ArticleId> articles = call.articles();
		if (articles.isEmpty()) {
			return null;
		}
		new ArticleStates(call).set(articles, LayerState.DONE);
		Optional<IEditorPart> editor = call.editorInput().flatMap(input -> call.editor());
		if (editor.isPresent() && !call.window().getActivePage().saveEditor(editor.get(), false)) {
			return null;
		}
		new NextArticle(call).open();
		return null;
	}
}
