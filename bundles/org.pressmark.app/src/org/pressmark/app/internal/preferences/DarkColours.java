package org.pressmark.app.internal.preferences;

import java.util.Map;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.pressmark.ui.failure.Failures;

/**
 * The colours that the dark style sheets set. The platform keeps them among the preferences, as if the user had chosen
 * them, and a light window would have them too: they are forgotten when the workbench ends.
 */
public final class DarkColours {

	/** Id of the colour and what is kept for it, as the style sheets have it. */
	static final Map<String, String> KEPT = Map.of("org.pressmark.ui.color.muted", "180,186,196",
			"org.pressmark.ui.color.accent", "138,191,243", "org.pressmark.ui.color.warning", "240,176,96",
			"org.pressmark.ui.editor.background", "30,31,34", "org.pressmark.ui.editor.foreground", "220,220,216");

	private DarkColours() {}

	/** Takes them from the preferences of the workbench; what the user has chosen stays. */
	public static void forget() {
		Preferences preferences = InstanceScope.INSTANCE.getNode("org.eclipse.ui.workbench");
		forget(preferences);
		try {
			preferences.flush();
		} catch (BackingStoreException failure) {
			Failures.log("The colours could not be kept", failure);
		}
	}

	static void forget(Preferences preferences) {
		KEPT.forEach((id, dark) -> {
			if (dark.equals(preferences.get(id, ""))) {
				preferences.remove(id);
			}
		});
	}
}
