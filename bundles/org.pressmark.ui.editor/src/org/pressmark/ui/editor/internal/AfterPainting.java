package org.pressmark.ui.editor.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Lets a view follow an edit when the text has been painted. What a view does at once, or after a fixed time, may come
 * before a slow painting, and the annotator would wait for both. Used on the user interface thread.
 */
public final class AfterPainting {

	/** Milliseconds: a burst of edits is followed once, and in most cases with what a check has found by then. */
	private static final int SOON = 30;
	/** Milliseconds after which an edit has been painted, or is out of sight. */
	private static final int UNSEEN = 200;

	private final Runnable follower;
	private final Listener painted = this::painted;
	private boolean pending;

	/**
	 * Creates something that does nothing until it is asked to.
	 *
	 * @param follower
	 *            what to do; it is called once for any number of requests, also after a widget was disposed of
	 */
	public AfterPainting(Runnable follower) {
		this.follower = () -> {
			pending = false;
			follower.run();
		};
	}

	/**
	 * Calls the follower a little after the next painting of a text.
	 *
	 * @param text
	 *            the widget; nothing is done if it is disposed of
	 */
	public void schedule(Control text) {
		if (!text.isDisposed()) {
			text.removeListener(SWT.Paint, painted);
			text.addListener(SWT.Paint, painted);
			text.getDisplay().timerExec(UNSEEN, follower);
			pending = true;
		}
	}

	/** Calls the follower at once, if it is not to be called soon in any case. */
	public void runUnlessScheduled() {
		if (!pending) {
			follower.run();
		}
	}

	/** One timer belongs to one follower: this takes the place of the long wait. */
	private void painted(Event event) {
		event.widget.removeListener(SWT.Paint, painted);
		event.display.timerExec(SOON, follower);
	}
}
