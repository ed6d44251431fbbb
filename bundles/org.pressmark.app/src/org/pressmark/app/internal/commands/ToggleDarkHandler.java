package org.pressmark.app.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.pressmark.app.internal.preferences.Appearance;

/** Changes from light to dark and back. */
public final class ToggleDarkHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Appearance appearance = new Appearance(HandlerUtil.getActiveWorkbenchWindowChecked(event).getWorkbench());
		appearance.choose(appearance.isDark() ? Appearance.Choice.LIGHT : Appearance.Choice.DARK);
		return null;
	}
}
