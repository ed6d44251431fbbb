package org.pressmark.ui.corpus.internal.annotator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.model.assignment.Blind;
import org.pressmark.store.CorpusException;
import org.pressmark.store.assignment.Assignments;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.corpus.OpenCorpus;
import org.pressmark.ui.corpus.internal.queue.Blinding;
import org.pressmark.ui.corpus.internal.session.CorpusEditors;
import org.pressmark.ui.corpus.internal.session.CorpusSessionService;
import org.pressmark.ui.failure.Failures;

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
		List<String> known = session.current().map(AnnotatorQuestion::known).orElse(List.of());
		AnnotatorDialog dialog = new AnnotatorDialog(shell, session.annotator(), known);
		if (dialog.open() != Window.OK) {
			return false;
		}
		return become(session, dialog.name());
	}

	/** Who has layers, and to whom something is assigned. Nobody's name is shown to somebody who is blind. */
	private static List<String> known(OpenCorpus corpus) {
		if (corpus.assigned().hides(Blind.OTHERS)) {
			return corpus.annotators();
		}
		Set<String> names = new LinkedHashSet<>(corpus.annotators());
		try {
			names.addAll(new Assignments(corpus.folder()).annotators());
		} catch (CorpusException unreadable) {
			Failures.log(unreadable.problem(), unreadable);
		}
		return List.copyOf(names);
	}

	/**
	 * Lets somebody annotate from now on. Editors stay open, unless that person must not see what others do or where
	 * articles come from: then they are closed, after asking about what is not saved.
	 *
	 * @param session
	 *            knows the open corpus
	 * @param name
	 *            who
	 * @return false if the user gave up
	 */
	static boolean become(CorpusSession session, String name) {
		boolean other = !name.equals(session.annotator());
		Optional<OpenCorpus> corpus = session.current().filter(open -> other);
		boolean blind = corpus.filter(open -> open.assigned().isBlind() || isBlind(open, name)).isPresent();
		if (blind && !CorpusEditors.closeOn(corpus.get().folder())) {
			return false;
		}
		session.annotateAs(name);
		return true;
	}

	private static boolean isBlind(OpenCorpus corpus, String name) {
		return Blinding.of(corpus.folder(), name).assigned().isBlind();
	}
}
