package org.pressmark.benchmarks.editor;

import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** Measures the editor once the window of the product stands, then ends the process. */
@Component(immediate = true, property = EventConstants.EVENT_TOPIC + "=" + EditorProbe.STARTED)
public final class EditorProbe implements EventHandler {

	/** Topic of the event that the platform sends when the window stands and the event loop begins. */
	static final String STARTED = "org/eclipse/e4/ui/LifeCycle/appStartupComplete";
	/** System property: the corpus that the product was started on. */
	static final String CORPUS = "pressmark.benchmarks.editor";
	/** Line that is printed when everything was measured. */
	static final String DONE = "[editor-measured]";

	@Override
	@SuppressWarnings("null") // the interface says nothing of null
	public void handleEvent(Event event) {
		String corpus = System.getProperty(CORPUS);
		if (corpus != null) {
			new Thread(() -> measure(Path.of(corpus)), "editor benchmark").start();
		}
	}

	private static void measure(Path corpus) {
		Display display = Display.getDefault();
		IWorkbench workbench = PlatformUI.getWorkbench();
		try {
			new EditorMeasurement(display, workbench, corpus).run();
			System.out.println(DONE);
		} catch (RuntimeException failed) {
			ILog.get().error("The editor could not be measured", failed);
		} finally {
			display.asyncExec(() -> {
				workbench.getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
				workbench.close();
			});
		}
	}
}
