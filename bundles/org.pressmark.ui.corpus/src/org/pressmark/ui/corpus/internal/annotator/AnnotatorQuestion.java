package org.pressmark.ui.corpus.internal.annotator;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.session.CorpusSessionService;

/** Finds out who annotates, once. */
public final class AnnotatorQuestion {

	private final CorpusSessionService session;

	/**
	 * Asks for a session.
	 *
	 * @param session
	 *            the session
	 */
	public AnnotatorQuestion(CorpusSessionService session) {
		this.session = session;
	}

	/**
	 * Asks unless the answer is known.
	 *
	 * @param shell
	 *            the window that asks
	 * @return whether somebody annotates now; false if the user gave up
	 */
	public boolean askOnce(Shell shell) {
		return session.isAnnotatorKnown() || ask(shell);
	}

	/**
	 * Asks.
	 *
	 * @param shell
	 *            the window that asks
	 * @return false if the user gave up
	 */
	public boolean ask(Shell shell) {
		List<String> known = session.current().map(OpenCorpus::annotators).orElse(List.of());
		AnnotatorDialog dialog = new AnnotatorDialog(shell, session.annotator(), known);
		if (dialog.open() != Window.OK) {
			return false;
		}
		session.annotateAs(dialog.name());
		return true;
	}
}
