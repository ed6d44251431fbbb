package org.pressmark.app.internal.commands;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.jspecify.annotations.Nullable;
import org.pressmark.app.internal.preferences.Appearance;
import org.pressmark.app.internal.preferences.Appearance.Choice;

/** Changes from light to dark and back. */
public final class ToggleDarkHandler extends AbstractHandler implements IElementUpdater {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Appearance appearance = new Appearance(window.getWorkbench());
		if (!appearance.choose(appearance.other())) {
			appearance.offerRestart(window.getShell());
		}
		window.getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
		return null;
	}

	@Override
	public void updateElement(UIElement element, Map parameters) {
		boolean toDark = new Appearance(PlatformUI.getWorkbench()).other() == Choice.DARK;
		element.setText(toDark ? "Switch to &Dark Theme" : "Switch to &Light Theme");
	}
}
