package org.pressmark.ui.corpus.internal.codebook;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.ui.IWorkbenchPage;
import org.pressmark.store.Corpus;
import org.pressmark.ui.background.Background;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.session.CorpusSessionService;
import org.pressmark.ui.failure.Failures;

/**
 * Changes the codebook of the open corpus in the background: articles that are open are saved and closed first, and
 * opened again afterwards, where they were, with the new labels.
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
		OpenArticles open = new OpenArticles(page, corpus.folder());
		if (!open.saveAndClose()) {
			open.reopen();
			CompletableFuture<T> kept = new CompletableFuture<>();
			kept.cancel(false);
			return kept;
		}
		return Background.run(title, work).handle((result, failure) -> {
			CompletableFuture<OpenCorpus> again = session.reload();
			return again.handle((loaded, unread) -> {
				open.reopen();
				if (failure != null) {
					throw new CompletionException(Failures.unwrap(failure));
				}
				if (unread != null) {
					throw new CompletionException(Failures.unwrap(unread));
				}
				return result;
			});
		}).thenCompose(done -> done);
	}
}
