package org.pressmark.ui.editor.internal.saving;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorSite;
import org.pressmark.ui.editor.internal.Messages;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.failure.Failures;

/** What sees to it that nothing is lost while an article is edited, without being asked. */
public final class BesideEditing {

	private BesideEditing() {}

	/**
	 * Begins, until the text is disposed of.
	 *
	 * @param session
	 *            the open document
	 * @param text
	 *            where it is shown
	 * @param site
	 *            the editor's site
	 * @param standing
	 *            takes what to say as long as the marks cannot be saved; empty when they are
	 */
	public static void begin(AnnotationSession session, Control text, IEditorSite site,
			Consumer<Optional<String>> standing) {
		new EarlierUndo(session, text);
		Autosave autosave = new Autosave(session, text, SavingSettings::autosave,
				failure -> tell(session, failure, standing));
		SaveOnLeaving leaving = new SaveOnLeaving(site, autosave);
		text.addListener(SWT.Dispose, event -> leaving.dispose());
	}

	private static void tell(AnnotationSession session, Optional<IOException> failure,
			Consumer<Optional<String>> standing) {
		failure.ifPresent(cause -> Failures.log(Messages.bind(Messages.notSaved, session.article().headline()), cause));
		standing.accept(failure.map(BesideEditing::sentence));
	}

	/** The status line has room for the reason alone: file and remedy in full stand in the log. */
	private static String sentence(IOException failure) {
		String problem = Failures.explain(failure).problem();
		String reason = problem.substring(Math.max(problem.lastIndexOf('\n') + 1, problem.lastIndexOf(": ") + 1));
		return Messages.bind(Messages.notSavedYet, reason.strip().replaceFirst("\\.$", ""));
	}
}
