package org.pressmark.app.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.MessageBox;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * Opens the workbench and stays until its last window is closed.
 * <p>
 * Takes the folder of a corpus as its only argument, or none.
 */
public final class WorkbenchApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		Display.setAppName("Pressmark");
		Display display;
		try {
			display = PlatformUI.createDisplay();
		} catch (SWTError unreachable) {
			NoDisplay.tell(unreachable);
			return NoDisplay.EXIT_CODE;
		}
		try {
			Optional<String> refusal = lock(Platform.getInstanceLocation());
			if (refusal.isPresent()) {
				tell(display, refusal.get());
				// No success: the start script would have Java learn from a start without a window.
				return NoDisplay.EXIT_CODE;
			}
			int code = PlatformUI.createAndRunWorkbench(display, new PressmarkWorkbenchAdvisor(folder(context)));
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	private static Optional<Path> folder(IApplicationContext context) {
		Object given = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		List<String> arguments = given instanceof String[] strings ? Arrays.asList(strings) : List.of();
		return arguments.stream().filter(argument -> !argument.isBlank() && !argument.startsWith("-")).findFirst()
				.map(argument -> Path.of(argument).toAbsolutePath().normalize());
	}

	/** Takes the folder for window layout and settings; says why where that is not possible. */
	private static Optional<String> lock(Location location) {
		if (location == null || location.getURL() == null) {
			return Optional
					.of("Pressmark needs a folder for its settings. Start it with -data and a folder of your own.");
		}
		String folder = location.getURL().getPath();
		try {
			return location.lock()
					? Optional.empty()
					: Optional.of("Pressmark is running already with the settings in " + folder
							+ ". Go to its window, or start a second one with -data and another folder.");
		} catch (IOException unwritable) {
			return Optional.of("Pressmark cannot write its settings to " + folder + " (" + unwritable.getMessage()
					+ "). Make that folder writable, or start with -data and another folder.");
		}
	}

	private static void tell(Display display, String message) {
		Shell shell = new Shell(display);
		MessageBox box = new MessageBox(shell, SWT.ICON_WARNING | SWT.OK);
		box.setText("Pressmark");
		box.setMessage(message);
		box.open();
		shell.dispose();
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}
}
