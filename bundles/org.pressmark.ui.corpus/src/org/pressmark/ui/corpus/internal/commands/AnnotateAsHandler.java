package org.pressmark.ui.corpus.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.corpus.internal.annotator.AnnotatorQuestion;

/** Asks who annotates. */
public final class AnnotateAsHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Call call = Call.of(event);
		new AnnotatorQuestion(call.session()).ask(call.shell());
		return null;
	}
}
