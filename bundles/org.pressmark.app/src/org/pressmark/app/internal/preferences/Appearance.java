package org.pressmark.app.internal.preferences;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.osgi.service.prefs.BackingStoreException;
import org.pressmark.ui.failure.Failures;

/** Light or dark, as the user chose it or the system has it. */
public final class Appearance {

	private static final String LIGHT_THEME = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK_THEME = "org.eclipse.e4.ui.css.theme.e4_dark";
	private static final String ENGINE_NODE = "org.eclipse.e4.ui.css.swt.theme";
	private static final String ENGINE_KEY = "themeid";

	/** What a user can choose. */
	public enum Choice {
		/** As the system is. */
		SYSTEM,
		/** Always light. */
		LIGHT,
		/** Always dark. */
		DARK
	}

	private final IWorkbench workbench;

	/**
	 * Gives access to the appearance of a workbench.
	 *
	 * @param workbench
	 *            the workbench
	 */
	public Appearance(IWorkbench workbench) {
		this.workbench = workbench;
	}

	/** {@return whether the workbench is dark now} */
	public boolean isDark() {
		ITheme active = engine().getActiveTheme();
		return active != null && active.getId().startsWith(DARK_THEME);
	}

	/** {@return what the user chose} */
	public Choice choice() {
		String stored = preferences().get(ENGINE_KEY, "");
		if (stored.isEmpty()) {
			return Choice.SYSTEM;
		}
		return stored.startsWith(DARK_THEME) ? Choice.DARK : Choice.LIGHT;
	}

	/**
	 * Changes the appearance at once, and keeps it.
	 *
	 * @param choice
	 *            what to change to
	 */
	public void choose(Choice choice) {
		boolean dark = choice == Choice.DARK || choice == Choice.SYSTEM && Display.isSystemDarkTheme();
		if (!dark && isDark()) {
			for (Shell shell : workbench.getDisplay().getShells()) {
				forgetColors(shell);
			}
		}
		engine().setTheme(dark ? DARK_THEME : LIGHT_THEME, choice != Choice.SYSTEM);
		if (choice == Choice.SYSTEM) {
			forget();
		}
	}

	/** The dark theme sets colours that the light one, which takes those of the system, does not set back. */
	private static void forgetColors(Control control) {
		control.setBackground(null);
		control.setForeground(null);
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				forgetColors(child);
			}
		}
	}

	private void forget() {
		IEclipsePreferences preferences = preferences();
		preferences.remove(ENGINE_KEY);
		try {
			preferences.flush();
		} catch (BackingStoreException failure) {
			Failures.show("The choice of colours could not be kept", failure);
		}
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(ENGINE_NODE);
	}

	private IThemeEngine engine() {
		return workbench.getService(IThemeEngine.class);
	}
}
