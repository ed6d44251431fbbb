package org.pressmark.ui.editor.internal;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.lint.Check;
import org.pressmark.model.lint.Dismissal;
import org.pressmark.model.lint.Finding;
import org.pressmark.model.lint.QuoteLint;
import org.pressmark.model.quotation.Quotations;
import org.pressmark.ui.background.MonitorProgress;
import org.pressmark.ui.editor.document.LayerListener;
import org.pressmark.ui.editor.lint.LintSettings;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.session.MarkSelection;

/**
 * Checks the marks of an open document, and its quotation marks, beside the editing. Nothing of it runs before the text
 * has been painted for the first time, nor between an edit and its painting; what is out of date is given up.
 */
public final class ProblemCheck {

	private static final int AFTER_FIRST_PAINT = 500;
	/** Milliseconds: when the views follow an edit, what is wrong is known in most cases, so that they follow once. */
	private static final int AFTER_EDIT = 20;

	private final AnnotationSession session;
	private final Display display;
	private final LintSettings settings = new LintSettings();
	private final IPreferenceChangeListener settingsListener;
	private final LayerListener layerListener = (before, after, edit) -> schedule();
	/** A mark that is left has been made; the views learn it from a check, not between an edit and its painting. */
	private final MarkSelection.Listener selectionListener = reveal -> schedule();
	private @Nullable Job job;
	private @Nullable volatile Subject latest;

	/** What is checked: values, so that no edit can come between. */
	private record Subject(Article article, Layer layer, Set<Check> checks, Set<Dismissal> dismissals) {}

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
		this.settingsListener = event -> display.asyncExec(() -> scheduleFor(text));
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
			settings.addListener(settingsListener);
			schedule();
		}
	}

	private void scheduleFor(Control text) {
		if (!text.isDisposed()) {
			schedule();
		}
	}

	/** Another article with the same marks matters as well: its regions may be others. */
	private void schedule() {
		Job check = job;
		if (check != null) {
			latest = new Subject(session.article(), session.layer(), settings.checks(),
					session.document().dismissals());
			check.cancel();
			check.schedule(AFTER_EDIT);
		}
	}

	private void end() {
		latest = null;
		session.document().removeListener(layerListener);
		session.selection().removeListener(selectionListener);
		settings.removeListener(settingsListener);
		Job check = job;
		if (check != null) {
			check.cancel();
		}
	}

	private void take(Subject checked, List<Finding> findings, Quotations quotations) {
		if (checked == latest) {
			session.problems().take(findings, quotations);
		}
	}

	/** Looks at what is the latest when its turn comes. */
	private final class CheckJob extends Job {

		/** What is known of the article: its text is read once. */
		private @Nullable Subject known;
		private @Nullable QuoteLint lint;

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
				QuoteLint current = lintOf(subject);
				List<Finding> findings = current.check(subject.layer(), new MonitorProgress(monitor)).stream()
						.filter(finding -> !subject.dismissals().contains(finding.dismissal())).toList();
				if (!display.isDisposed()) {
					display.asyncExec(() -> take(subject, findings, current.quotations()));
				}
				return Status.OK_STATUS;
			} catch (CancellationException outdated) {
				return Status.CANCEL_STATUS;
			}
		}

		private QuoteLint lintOf(Subject subject) {
			Subject before = known;
			QuoteLint present = lint;
			if (before == null || present == null || before.article() != subject.article()) {
				present = new QuoteLint(subject.article(), session.codebook(), subject.checks());
			} else if (!before.checks().equals(subject.checks())) {
				present = new QuoteLint(subject.article(), present.quotations(), session.codebook(), subject.checks());
			}
			known = subject;
			lint = present;
			return present;
		}
	}
}
