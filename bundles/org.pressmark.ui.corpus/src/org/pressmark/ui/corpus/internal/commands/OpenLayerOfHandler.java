package org.pressmark.ui.corpus.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Opens the selected article as somebody else has annotated it, to look at. */
public final class OpenLayerOfHandler extends AbstractHandler {

	/** Name of the parameter that says whose layer. */
	static final String ANNOTATOR = "org.pressmark.ui.corpus.annotator";

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Call call = Call.of(event);
		String annotator = event.getParameter(ANNOTATOR);
		if (annotator != null) {
			call.articles().stream().findFirst().ifPresent(article -> new ArticleOpener(call).open(article, annotator));
		}
		return null;
	}
}
