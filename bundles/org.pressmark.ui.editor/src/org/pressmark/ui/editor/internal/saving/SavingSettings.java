package org.pressmark.ui.editor.internal.saving;

import java.time.Duration;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** What the preference page <em>Saving</em> sets. */
final class SavingSettings {

	/** Node of the preferences. */
	static final String NODE = "org.pressmark.ui.editor";
	/** Whether marks save themselves. */
	static final String AUTOSAVE = "autosave";
	/** After how many seconds with something to save. */
	static final String SECONDS = "autosave.seconds";
	/** What the time is if nobody set it. */
	static final int USUAL_SECONDS = 120;

	private SavingSettings() {}

	/** {@return after which time with something to save it is saved; empty if marks do not save themselves} */
	static Optional<Duration> autosave() {
		IEclipsePreferences set = InstanceScope.INSTANCE.getNode(NODE);
		IEclipsePreferences usual = DefaultScope.INSTANCE.getNode(NODE);
		if (!set.getBoolean(AUTOSAVE, usual.getBoolean(AUTOSAVE, true))) {
			return Optional.empty();
		}
		return Optional.of(Duration.ofSeconds(Math.max(1, set.getInt(SECONDS, USUAL_SECONDS))));
	}
}
