package org.pressmark.ui.editor.internal;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.resource.FontRegistry;
import org.osgi.service.prefs.BackingStoreException;
import org.pressmark.ui.failure.Failures;

/**
 * Keeps the size of the text for the next start. The platform zooms until the window is closed; here it is as if the
 * font had been chosen among the preferences.
 */
public final class KeptZoom {

	/** Id of the font of the text. */
	public static final String FONT = "org.pressmark.ui.editor.textFont";

	/** Where the platform keeps the fonts that the user has chosen. */
	private static final String NODE = "org.eclipse.ui.workbench";

	private KeptZoom() {}

	/**
	 * Keeps the font of the text as it is now.
	 *
	 * @param fonts
	 *            knows it
	 */
	static void keep(FontRegistry fonts) {
		keep(fonts, InstanceScope.INSTANCE.getNode(NODE));
	}

	/**
	 * Keeps the font of the text as it is now.
	 *
	 * @param fonts
	 *            knows it
	 * @param chosen
	 *            takes it
	 */
	public static void keep(FontRegistry fonts, IEclipsePreferences chosen) {
		String now = PreferenceConverter.getStoredRepresentation(fonts.getFontData(FONT));
		if (now.equals(chosen.get(FONT, ""))) {
			return;
		}
		chosen.put(FONT, now);
		try {
			chosen.flush();
		} catch (BackingStoreException failure) {
			Failures.log(Messages.zoomNotKept, failure);
		}
	}
}
