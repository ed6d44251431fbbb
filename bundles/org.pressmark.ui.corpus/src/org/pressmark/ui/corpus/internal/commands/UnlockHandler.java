package org.pressmark.ui.corpus.internal.commands;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleId;
import org.pressmark.model.LayerState;
import org.pressmark.ui.corpus.OpenCorpus;

/** Makes layers that are finished editable again. */
public final class UnlockHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Call call = Call.of(event);
		call.corpus().ifPresent(corpus -> {
			List<ArticleId> finished = call.articles().stream().filter(article -> isFinished(call, corpus, article))
					.toList();
			ArticleStates states = new ArticleStates(call);
			states.set(finished, LayerState.IN_PROGRESS);
			// At once: else it counts as done, in the progress and for others, until somebody saves.
			finished.forEach(article -> states.save(corpus, article));
		});
		return null;
	}

	private static boolean isFinished(Call call, OpenCorpus corpus, ArticleId article) {
		return corpus.article(article).map(summary -> summary.layer(call.session().annotator()).state().isFinished())
				.orElse(false);
	}
}
