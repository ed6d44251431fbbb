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

/** Switches what its command stands for on or off; the workbench remembers which. */
public final class ToggleHandler extends AbstractHandler {

	/** The command for the small menu beside words that are selected with the mouse. */
	public static final String SELECTION_MENU = "org.pressmark.ui.editor.command.selectionMenu";
	/** The command that lets the slots of a quote be filled in turn. */
	public static final String FILL_IN_TURN = "org.pressmark.ui.editor.command.fillInTurn";

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		HandlerUtil.toggleCommandState(event.getCommand());
		return null;
	}

	/**
	 * Tells whether it is on.
	 *
	 * @param command
	 *            the command
	 * @param services
	 *            where commands are found
	 * @return whether it is
	 */
	public static boolean isOn(String command, IServiceLocator services) {
		State state = services.getService(ICommandService.class).getCommand(command)
				.getState(RegistryToggleState.STATE_ID);
		return state != null && Boolean.TRUE.equals(state.getValue());
	}
}
