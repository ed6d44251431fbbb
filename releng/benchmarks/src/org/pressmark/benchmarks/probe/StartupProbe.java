package org.pressmark.benchmarks.probe;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/**
 * Prints how long a workbench took from the command to its painted window, then runs what was asked for, or ends the
 * process.
 */
@Component(immediate = true, property = EventConstants.EVENT_TOPIC + "=" + StartupProbe.STARTED)
public final class StartupProbe implements EventHandler {

	/** Topic of the event that the platform sends when the window stands and the event loop begins. */
	static final String STARTED = "org/eclipse/e4/ui/LifeCycle/appStartupComplete";
	/** System property: milliseconds since 1970 at which the command was given. */
	public static final String BEGUN = "pressmark.benchmarks.begun";
	/** First word of the line that is printed; the milliseconds follow. */
	public static final String OPEN = "[window-open]";

	@Override
	@SuppressWarnings("null") // the interface says nothing of null
	public void handleEvent(Event event) {
		String begun = System.getProperty(BEGUN);
		if (begun == null) {
			return;
		}
		Display display = Display.getDefault();
		display.asyncExec(() -> {
			while (display.readAndDispatch()) {
				// until everything that is pending is painted
			}
			System.out.println(OPEN + " " + (System.currentTimeMillis() - Long.parseLong(begun)));
			end(display);
		});
	}

	private static void end(Display display) {
		display.timerExec(200, () -> PlatformUI.getWorkbench().close());
	}
}
