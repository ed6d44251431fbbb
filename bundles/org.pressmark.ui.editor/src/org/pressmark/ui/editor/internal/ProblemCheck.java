package org.pressmark.ui.editor.internal;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.validation.LayerValidator;
import org.pressmark.model.validation.Problem;
import org.pressmark.ui.background.MonitorProgress;
import org.pressmark.ui.editor.document.LayerListener;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.session.MarkSelection;

/**
 * Checks the marks of an open document beside the editing. Nothing of it runs before the text has been painted for the
 * first time, nor between an edit and its painting; what is out of date is given up.
 */
public final class ProblemCheck {

	private static final int AFTER_FIRST_PAINT = 500;
	/** Milliseconds: when the views follow an edit, what is wrong is known in most cases, so that they follow once. */
	private static final int AFTER_EDIT = 20;

	private final AnnotationSession session;
	private final Display display;
	private final LayerListener layerListener = (before, after, edit) -> schedule();
	/** A mark that is left has been made; the views learn it from a check, not between an edit and its painting. */
	private final MarkSelection.Listener selectionListener = reveal -> schedule();
	private @Nullable Job job;
	private @Nullable volatile Subject latest;

	/** What is checked: values, so that no edit can come between. */
	private record Subject(Article article, Layer layer) {}

	/**
	 * Begins to check when a text is painted, until it is disposed of.
	 *
	 * @param session
	 *            what to check; its problems are told what is found
	 * @param text
	 *            where it is shown
	 */
	public ProblemCheck(AnnotationSession session, Control text) {
		this.session = session;
		this.display = text.getDisplay();
		text.addListener(SWT.Paint, new Listener() {
			@Override
			public void handleEvent(Event event) {
				text.removeListener(SWT.Paint, this);
				display.timerExec(AFTER_FIRST_PAINT, () -> begin(text));
			}
		});
		text.addListener(SWT.Dispose, event -> end());
	}

	private void begin(Control text) {
		if (!text.isDisposed()) {
			job = new CheckJob();
			session.document().addListener(layerListener);
			session.selection().addListener(selectionListener);
			schedule();
		}
	}

	/** Another article with the same marks matters as well: its regions may be others. */
	private void schedule() {
		Job check = job;
		if (check != null) {
			latest = new Subject(session.article(), session.layer());
			check.cancel();
			check.schedule(AFTER_EDIT);
		}
	}

	private void end() {
		latest = null;
		session.document().removeListener(layerListener);
		session.selection().removeListener(selectionListener);
		Job check = job;
		if (check != null) {
			check.cancel();
		}
	}

	private void take(Subject checked, List<Problem> problems) {
		if (checked == latest) {
			session.problems().take(problems);
		}
	}

	/** Looks at what is the latest when its turn comes. */
	private final class CheckJob extends Job {

		CheckJob() {
			super("Check marks");
			setSystem(true);
			setPriority(Job.DECORATE);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			Subject subject = latest;
			if (subject == null) {
				return Status.CANCEL_STATUS;
			}
			try {
				List<Problem> problems = new LayerValidator(subject.article(), session.codebook())
						.check(subject.layer(), new MonitorProgress(monitor));
				if (!display.isDisposed()) {
					display.asyncExec(() -> take(subject, problems));
				}
				return Status.OK_STATUS;
			} catch (CancellationException outdated) {
				return Status.CANCEL_STATUS;
			}
		}
	}
}
