package org.pressmark.app.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.pressmark.app.internal.preferences.Appearance;
import org.pressmark.app.internal.preferences.Appearance.Choice;

/** Changes from light to dark and back. */
public final class ToggleDarkHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Appearance appearance = new Appearance(window.getWorkbench());
		boolean toLight = appearance.choice() == Choice.DARK
				|| appearance.choice() == Choice.SYSTEM && appearance.isDark();
		if (!appearance.choose(toLight ? Choice.LIGHT : Choice.DARK)) {
			Appearance.tellNextStart(window.getShell());
		}
		return null;
	}
}
