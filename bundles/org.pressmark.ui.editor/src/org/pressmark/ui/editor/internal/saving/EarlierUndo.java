package org.pressmark.ui.editor.internal.saving;

import java.io.IOException;

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
import org.pressmark.ui.editor.document.EarlierEdits;
import org.pressmark.ui.editor.internal.Messages;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.failure.Failures;

/**
 * Makes what was done before the article was opened undoable again. What is needed for it is read in the background,
 * some time after the text was painted for the first time.
 */
public final class EarlierUndo {

	private static final int AFTER_FIRST_PAINT = 300;

	private final AnnotationSession session;
	private final Control text;
	private final Display display;

	/**
	 * Begins.
	 *
	 * @param session
	 *            the open document
	 * @param text
	 *            where it is shown
	 */
	public EarlierUndo(AnnotationSession session, Control text) {
		this.session = session;
		this.text = text;
		this.display = text.getDisplay();
		text.addListener(SWT.Paint, new Listener() {
			@Override
			public void handleEvent(@Nullable Event event) {
				text.removeListener(SWT.Paint, this);
				new ReadJob().schedule(AFTER_FIRST_PAINT);
			}
		});
	}

	/** The article may have been closed meanwhile, and the whole program too. */
	private void inUi(Runnable work) {
		if (!display.isDisposed()) {
			display.asyncExec(work);
		}
	}

	private void restore(EarlierEdits earlier) {
		if (!text.isDisposed()) {
			session.restore(earlier);
		}
	}

	private final class ReadJob extends Job {

		ReadJob() {
			super("Read what can be undone");
			setSystem(true);
			setPriority(Job.DECORATE);
		}

		@Override
		protected IStatus run(@Nullable IProgressMonitor monitor) {
			try {
				if (!text.isDisposed()) {
					EarlierEdits earlier = session.document().earlierEdits();
					inUi(() -> restore(earlier));
				}
			} catch (IOException unreadable) {
				// What is done from now on can be undone all the same.
				Failures.log(Messages.bind(Messages.noEarlierUndo, session.article().id()), unreadable);
			}
			return Status.OK_STATUS;
		}
	}
}
