package org.pressmark.ui.editor.internal.saving;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Layer;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.ui.editor.document.LayerListener;
import org.pressmark.ui.editor.session.AnnotationSession;

/**
 * Saves the marks of an open article some time after the first edit that is not saved, and when it is asked to. It
 * saves
 * in the background and touches neither caret, selection nor undo. While somebody types into a field it waits.
 * <p>
 * What cannot be saved is said once and tried again after the same time; until then the journal has it.
 */
public final class Autosave {

	/** Milliseconds after the last edit or key before anything is saved: nobody should notice. */
	private static final int PAUSE = 1500;

	private final AnnotationSession session;
	private final Control text;
	private final Display display;
	private final Supplier<Optional<Duration>> interval;
	private final Consumer<Optional<IOException>> told;
	private final LayerListener listener = this::layerChanged;
	private final Runnable due = this::due;
	private final Job job;
	private boolean waiting;
	private boolean failed;
	private int lastEdit = now() - PAUSE;

	/**
	 * Begins, until the text is disposed of.
	 *
	 * @param session
	 *            what to save
	 * @param text
	 *            where it is shown
	 * @param interval
	 *            after which time; empty if never
	 * @param told
	 *            told on the user interface thread why it could not be saved, once; and nothing when it is saved after
	 *            that
	 */
	public Autosave(AnnotationSession session, Control text, Supplier<Optional<Duration>> interval,
			Consumer<Optional<IOException>> told) {
		this.session = session;
		this.text = text;
		this.display = text.getDisplay();
		this.interval = interval;
		this.told = told;
		this.job = new SaveJob();
		session.document().addListener(listener);
		text.addListener(SWT.Dispose, event -> end());
		if (session.document().isDirty()) {
			await();
		}
	}

	private void layerChanged(Layer before, Layer after, Optional<LayerEdit> edit) {
		if (edit.isPresent()) {
			lastEdit = now();
			await();
		} else if (failed && !session.document().isDirty()) {
			failed = false;
			told.accept(Optional.empty());
		}
	}

	private void await() {
		if (!waiting) {
			interval.get().ifPresent(time -> await((int) time.toMillis()));
		}
	}

	private void await(int milliseconds) {
		waiting = true;
		display.timerExec(milliseconds, due);
	}

	private void due() {
		waiting = false;
		if (text.isDisposed() || !session.document().isDirty() || interval.get().isEmpty()) {
			return;
		}
		if (session.input().isWaiting() || now() - lastEdit < PAUSE) {
			await(PAUSE);
			return;
		}
		job.schedule();
		await();
	}

	/** Saves now what is there to be saved, since the article is being left. */
	public void saveNow() {
		if (!text.isDisposed() && session.document().isDirty() && interval.get().isPresent()) {
			job.schedule();
		}
	}

	private static int now() {
		return (int) (System.nanoTime() / 1_000_000);
	}

	private void end() {
		session.document().removeListener(listener);
		display.timerExec(-1, due);
		job.cancel();
	}

	private void failed(IOException cause) {
		if (!text.isDisposed() && !failed) {
			failed = true;
			told.accept(Optional.of(cause));
		}
		if (!text.isDisposed()) {
			await();
		}
	}

	private final class SaveJob extends Job {

		SaveJob() {
			super("Save " + session.article().id());
			setSystem(true);
			setPriority(Job.SHORT);
		}

		@Override
		protected IStatus run(@Nullable IProgressMonitor monitor) {
			try {
				if (!text.isDisposed() && session.document().isDirty()) {
					session.document().save((task, done, total) -> {});
				}
			} catch (IOException cause) {
				display.asyncExec(() -> failed(cause));
			} catch (IllegalStateException closedMeanwhile) {
				return Status.CANCEL_STATUS;
			}
			return Status.OK_STATUS;
		}
	}
}
