package org.pressmark.ui.editor.internal;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.pressmark.ui.editor.text.ArticlePage;

/**
 * Page and ink of the editor, from the colours of the current theme. The text framework takes text widgets out of the
 * styling by CSS, so a dark theme sets these two colours instead.
 */
public final class EditorColors {

	/** Id of the colour of the page. */
	public static final String BACKGROUND = "org.pressmark.ui.editor.background";
	/** Id of the colour of the text. */
	public static final String FOREGROUND = "org.pressmark.ui.editor.foreground";

	private static final String OWN = "org.pressmark.ui.editor.";

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

	/**
	 * Takes another theme, or another font, over to a page as long as it is there.
	 *
	 * @param page
	 *            the page
	 */
	public static void follow(ArticlePage page) {
		Display display = page.text().getDisplay();
		IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
		IPropertyChangeListener listener = event -> {
			String changed = event.getProperty();
			if (changed.startsWith(OWN) || IThemeManager.CHANGE_CURRENT_THEME.equals(changed)) {
				display.asyncExec(() -> restyle(page));
			}
			if (KeptZoom.FONT.equals(changed)) {
				KeptZoom.keep(themes.getCurrentTheme().getFontRegistry());
			}
		};
		themes.addPropertyChangeListener(listener);
		page.text().addListener(SWT.Dispose, event -> themes.removePropertyChangeListener(listener));
	}

	private static void restyle(ArticlePage page) {
		if (!page.text().isDisposed()) {
			apply(page.text());
			page.restyle();
		}
	}
}
