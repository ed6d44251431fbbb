package org.pressmark.ui.widgets;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.pressmark.ui.failure.Failures;

/** Calls a command from a link or a button, as its menu item would. */
public final class CommandCall {

	private CommandCall() {}

	/**
	 * Calls a command without parameters.
	 *
	 * @param site
	 *            where it is called: a window, or the site of a part
	 * @param id
	 *            the command
	 */
	public static void execute(IServiceLocator site, String id) {
		execute(site, id, Map.of());
	}

	/**
	 * Calls a command. One that is not enabled now is not called; a failure is shown to the user.
	 *
	 * @param site
	 *            where it is called: a window, or the site of a part
	 * @param id
	 *            the command
	 * @param parameters
	 *            values by name
	 */
	public static void execute(IServiceLocator site, String id, Map<String, String> parameters) {
		Command command = site.getService(ICommandService.class).getCommand(id);
		ParameterizedCommand call = ParameterizedCommand.generateCommand(command, parameters);
		try {
			site.getService(IHandlerService.class).executeCommand(call, null);
		} catch (NotEnabledException | NotHandledException ignored) {
			return;
		} catch (ExecutionException | NotDefinedException failure) {
			Failures.show("The command could not be carried out", failure);
		}
	}
}
