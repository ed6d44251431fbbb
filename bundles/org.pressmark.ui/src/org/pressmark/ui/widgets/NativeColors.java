package org.pressmark.ui.widgets;

import org.eclipse.swt.widgets.Control;

/**
 * Keeps a control in the colours of the desktop.
 * <p>
 * The platform's style sheets give each button in a view a background. GTK then paints the tick of a check box white
 * on that, so that yes and no look the same.
 */
public final class NativeColors {

	/** Key under which the platform's style engine looks whether to leave a control alone. */
	private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

	private NativeColors() {}

	/**
	 * Takes a control out of the style sheets; to be called before the control is shown.
	 *
	 * @param <C>
	 *            its type
	 * @param control
	 *            the control
	 * @return the control
	 */
	public static <C extends Control> C on(C control) {
		control.setData(UNSTYLED, Boolean.TRUE);
		return control;
	}
}
