package org.pressmark.ui.corpus.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Opens the article before this one in the user's queue. */
public final class PreviousInQueueHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		new NextArticle(Call.of(event)).openPrevious();
		return null;
	}
}
