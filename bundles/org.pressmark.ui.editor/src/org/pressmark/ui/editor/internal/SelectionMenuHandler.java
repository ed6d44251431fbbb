package org.pressmark.ui.editor.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.State;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.eclipse.ui.services.IServiceLocator;
import org.jspecify.annotations.Nullable;

/** Lets a small menu appear beside words that are selected with the mouse, or not; the workbench remembers which. */
public final class SelectionMenuHandler extends AbstractHandler {

	private static final String COMMAND = "org.pressmark.ui.editor.command.selectionMenu";

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		HandlerUtil.toggleCommandState(event.getCommand());
		return null;
	}

	/**
	 * Tells whether the menu appears.
	 *
	 * @param services
	 *            where commands are found
	 * @return whether it does
	 */
	public static boolean isOn(IServiceLocator services) {
		State state = services.getService(ICommandService.class).getCommand(COMMAND)
				.getState(RegistryToggleState.STATE_ID);
		return state == null || Boolean.TRUE.equals(state.getValue());
	}
}
