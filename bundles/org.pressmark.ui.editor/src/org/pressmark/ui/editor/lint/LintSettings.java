package org.pressmark.ui.editor.lint;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.pressmark.model.lint.Check;
import org.pressmark.ui.failure.Failures;

/**
 * Which checks are switched on. It is kept with the other preferences of this machine, as a list of those that are off:
 * checks that come with a later version are on.
 */
public final class LintSettings {

	private static final String NODE = "org.pressmark.ui.editor";
	private static final String OFF = "lint.off";

	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);

	/** {@return the checks that are switched on} */
	public Set<Check> checks() {
		EnumSet<Check> on = EnumSet.allOf(Check.class);
		for (String key : preferences.get(OFF, "").split(",")) {
			Check.named(key).filter(Check::isOptional).ifPresent(on::remove);
		}
		return on;
	}

	/**
	 * Switches checks on and off.
	 *
	 * @param on
	 *            those that are to be on
	 */
	public void switchOn(Collection<Check> on) {
		preferences.put(OFF, Stream.of(Check.values()).filter(check -> check.isOptional() && !on.contains(check))
				.map(Check::key).collect(Collectors.joining(",")));
		try {
			preferences.flush();
		} catch (BackingStoreException failure) {
			Failures.log("The choice of checks could not be kept", failure);
		}
	}

	/**
	 * Asks to be told of another choice.
	 *
	 * @param listener
	 *            called on any thread
	 */
	public void addListener(IPreferenceChangeListener listener) {
		preferences.addPreferenceChangeListener(listener);
	}

	/**
	 * Asks not to be told any more.
	 *
	 * @param listener
	 *            the listener
	 */
	public void removeListener(IPreferenceChangeListener listener) {
		preferences.removePreferenceChangeListener(listener);
	}
}
