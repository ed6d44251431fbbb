package org.pressmark.app.internal.preferences;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
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

	/** {@return what a user wants who does not want what was chosen last} */
	public Choice other() {
		Choice chosen = choice();
		return chosen == Choice.DARK || chosen == Choice.SYSTEM && isDark() ? Choice.LIGHT : Choice.DARK;
	}

	/**
	 * Keeps what the user chose. It shows from the next start: while the program runs, the style engine resets rows of
	 * tables that may be gone, which can end the process.
	 *
	 * @param choice
	 *            what to change to
	 * @return whether the window looks as chosen already; otherwise from the next start
	 */
	public boolean choose(Choice choice) {
		boolean dark = choice == Choice.DARK || choice == Choice.SYSTEM && Display.isSystemDarkTheme();
		keep(choice);
		return dark == isDark();
	}

	private static void keep(Choice choice) {
		IEclipsePreferences preferences = preferences();
		if (choice == Choice.SYSTEM) {
			preferences.remove(ENGINE_KEY);
		} else {
			preferences.put(ENGINE_KEY, choice == Choice.DARK ? DARK_THEME : LIGHT_THEME);
		}
		try {
			preferences.flush();
		} catch (BackingStoreException failure) {
			Failures.show("The choice of colours could not be kept", failure);
		}
	}

	/**
	 * Says that the choice shows from the next start, and offers that.
	 *
	 * @param parent
	 *            the window that says so
	 */
	public void offerRestart(Shell parent) {
		String theme = choice() == Choice.LIGHT || choice() == Choice.SYSTEM && !Display.isSystemDarkTheme()
				? "light"
				: "dark";
		// The launcher of Windows does not wait for the workbench, and cannot start it again.
		if ("win32".equals(SWT.getPlatform())) {
			MessageDialog.openInformation(parent, "Light or Dark",
					"The " + theme + " theme shows from the next start of Pressmark.");
			return;
		}
		int answer = MessageDialog.open(MessageDialog.QUESTION, parent, "Light or Dark",
				"The " + theme
						+ " theme shows from the next start of Pressmark. Restart now? You are asked about what is"
						+ " not saved.",
				0, "&Restart", "&Later");
		if (answer == 0) {
			parent.getDisplay().asyncExec(() -> workbench.restart(true));
		}
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(ENGINE_NODE);
	}

	private IThemeEngine engine() {
		return workbench.getService(IThemeEngine.class);
	}
}
