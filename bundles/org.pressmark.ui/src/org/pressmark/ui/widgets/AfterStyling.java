package org.pressmark.ui.widgets;

import org.eclipse.swt.widgets.Control;

/** Colours that depend on what they stand on, which the platform's style sheets colour a little after it was made. */
public final class AfterStyling {

	private AfterStyling() {}

	/**
	 * Chooses colours now, and again when the style sheets have been applied.
	 *
	 * @param ground
	 *            what they stand on
	 * @param colouring
	 *            looks at the background of the ground and sets the colours; not called any more once that is gone
	 */
	public static void colour(Control ground, Runnable colouring) {
		colouring.run();
		ground.getDisplay().asyncExec(() -> {
			if (!ground.isDisposed()) {
				colouring.run();
			}
		});
	}
}
