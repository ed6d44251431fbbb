package org.pressmark.benchmarks.probe;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/**
 * Prints how long a workbench took from the command to the first paint of its window and until nothing was left to do,
 * then ends the process.
 */
@Component(immediate = true, property = {EventConstants.EVENT_TOPIC + "=" + StartupProbe.STARTED,
		EventConstants.EVENT_TOPIC + "=" + StartupProbe.WIDGET})
public final class StartupProbe implements EventHandler {

	/** Topic of the event that the platform sends when the window stands and the event loop begins. */
	static final String STARTED = "org/eclipse/e4/ui/LifeCycle/appStartupComplete";
	/** Topic of the event that the platform sends when a part of the window has got its widget. */
	static final String WIDGET = "org/eclipse/e4/ui/model/ui/UIElement/widget/SET";
	/** System property: milliseconds since 1970 at which the command was given. */
	public static final String BEGUN = "pressmark.benchmarks.begun";
	/** First word of the line for the moment at which the window is painted first; the milliseconds follow. */
	public static final String PAINTED = "[window-painted]";
	/** First word of the line for the moment at which nothing was left to do; the milliseconds follow. */
	public static final String SETTLED = "[window-settled]";

	private boolean painted;

	@Override
	@SuppressWarnings("null") // the interface says nothing of null
	public void handleEvent(Event event) {
		if (System.getProperty(BEGUN) == null) {
			return;
		}
		if (event.getTopic().equals(STARTED)) {
			Display display = Display.getDefault();
			display.asyncExec(() -> settle(display));
		} else if (event.getProperty("NewValue") instanceof Shell shell) {
			shell.addListener(SWT.Paint, paint -> firstPaint());
		}
	}

	private void firstPaint() {
		if (!painted) {
			painted = true;
			print(PAINTED);
		}
	}

	private static void settle(Display display) {
		while (display.readAndDispatch()) {
			// until everything that is pending is painted
		}
		print(SETTLED);
		display.timerExec(200, () -> PlatformUI.getWorkbench().close());
	}

	private static void print(String what) {
		System.out.println(what + " " + (System.currentTimeMillis() - Long.getLong(BEGUN)));
	}
}
