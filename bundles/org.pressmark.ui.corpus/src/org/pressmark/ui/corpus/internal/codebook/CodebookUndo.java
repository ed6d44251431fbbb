package org.pressmark.ui.corpus.internal.codebook;

import org.eclipse.ui.IWorkbenchPage;
import org.pressmark.store.Corpus;
import org.pressmark.store.recoding.CorpusRecoding;
import org.pressmark.ui.corpus.internal.session.CorpusSessionService;
import org.pressmark.ui.failure.Failures;

/**
 * Undoes the last change of the codebook in the background.
 *
 * @param page
 *            where the articles are open
 * @param session
 *            the open corpus
 */
public record CodebookUndo(IWorkbenchPage page, CorpusSessionService session) {

	/**
	 * Does it.
	 *
	 * @param corpus
	 *            the corpus
	 */
	public void run(Corpus corpus) {
		String who = session.annotator();
		new ChangeFlow(page, session, corpus).run("Undoing the change of the codebook", progress -> {
			new CorpusRecoding(corpus).undo(who, progress);
			return corpus;
		}).whenComplete(Failures.reporting("The change of the codebook could not be undone"));
	}
}
