package org.pressmark.app.internal.preferences;

import java.util.Optional;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.RGB;
import org.pressmark.ui.editor.layout.Shade;

/**
 * Makes the colour in which the platform writes what was refused one that can be read: its pure red has a contrast of
 * less than 4 to 1 on the grey of a window.
 */
public final class ErrorColour {

	/** What small text needs at least (WCAG 2.2, 1.4.3). */
	private static final double ENOUGH = 4.5;

	/** What messages stand on: the windows of desktops and of the platform's style sheets. */
	private static final RGB[] LIGHT = {new RGB(255, 255, 255), new RGB(246, 245, 244), new RGB(240, 240, 240)};
	private static final RGB[] DARK = {new RGB(30, 31, 34), new RGB(47, 47, 47), new RGB(72, 72, 76)};

	private ErrorColour() {}

	/**
	 * Corrects the colour now, and whenever a theme sets it.
	 *
	 * @param colors
	 *            where the platform looks it up
	 * @param dark
	 *            whether the window is dark
	 */
	public static void install(ColorRegistry colors, boolean dark) {
		correct(colors, dark);
		colors.addListener(event -> {
			if (JFacePreferences.ERROR_COLOR.equals(event.getProperty())) {
				correct(colors, dark);
			}
		});
	}

	private static void correct(ColorRegistry colors, boolean dark) {
		RGB given = colors.getRGB(JFacePreferences.ERROR_COLOR);
		if (given != null) {
			Optional.of(readable(given, dark)).filter(color -> !color.equals(given))
					.ifPresent(color -> colors.put(JFacePreferences.ERROR_COLOR, color));
		}
	}

	/**
	 * Finds a colour like another that can be read.
	 *
	 * @param color
	 *            the colour
	 * @param dark
	 *            whether the window is dark
	 * @return the same colour if it can be read, else a darker or lighter one
	 */
	static RGB readable(RGB color, boolean dark) {
		Shade shade = shade(color);
		for (RGB ground : dark ? DARK : LIGHT) {
			shade = shade.readableOn(shade(ground), ENOUGH);
		}
		return new RGB(shade.red(), shade.green(), shade.blue());
	}

	private static Shade shade(RGB color) {
		return new Shade(color.red, color.green, color.blue);
	}
}
