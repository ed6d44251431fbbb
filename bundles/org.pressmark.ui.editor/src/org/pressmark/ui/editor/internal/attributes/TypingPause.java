package org.pressmark.ui.editor.internal.attributes;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** Takes what is typed when the annotator stops to think, so that no more than a few letters can be lost. */
final class TypingPause {

	/** Milliseconds without a key: shorter than it takes to look up from the keyboard. */
	private static final int PAUSE = 400;

	private TypingPause() {}

	/**
	 * Follows a field.
	 *
	 * @param text
	 *            where is typed
	 * @param take
	 *            called after a pause, while the field still has the focus
	 */
	static void follow(Text text, Runnable take) {
		Runnable paused = () -> {
			if (!text.isDisposed() && text.isFocusControl()) {
				take.run();
			}
		};
		text.addListener(SWT.Modify, event -> text.getDisplay().timerExec(PAUSE, paused));
	}
}
