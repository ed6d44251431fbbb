package org.pressmark.ui.corpus.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.corpus.internal.codebook.WorklistView;

/** Shows the next mark that has to be looked at after a change of the codebook. */
public final class WorklistStepHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		if (Call.of(event).window().getActivePage().findView(WorklistView.ID) instanceof WorklistView view) {
			view.step(1);
		}
		return null;
	}
}
