package org.pressmark.ui.editor.internal;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/**
 * Page and ink of the editor, from the colours of the current theme. The text framework takes text widgets out of the
 * styling by CSS, so a dark theme sets these two colours instead.
 */
public final class EditorColors {

	/** Id of the colour of the page. */
	public static final String BACKGROUND = "org.pressmark.ui.editor.background";
	/** Id of the colour of the text. */
	public static final String FOREGROUND = "org.pressmark.ui.editor.foreground";

	private EditorColors() {}

	/**
	 * Colours a text.
	 *
	 * @param text
	 *            the widget
	 */
	public static void apply(StyledText text) {
		ColorRegistry colors = PlatformUI.isWorkbenchRunning()
				? PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry()
				: JFaceResources.getColorRegistry();
		Color background = colors.get(BACKGROUND);
		Color foreground = colors.get(FOREGROUND);
		if (background != null && foreground != null) {
			text.setBackground(background);
			text.setForeground(foreground);
		}
	}
}
