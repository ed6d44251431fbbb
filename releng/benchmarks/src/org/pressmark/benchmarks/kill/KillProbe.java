package org.pressmark.benchmarks.kill;

import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** Works in the window of the product until the process is killed. */
@Component(immediate = true, property = EventConstants.EVENT_TOPIC + "=" + KillProbe.STARTED)
public final class KillProbe implements EventHandler {

	/** Topic of the event that the platform sends when the window stands and the event loop begins. */
	static final String STARTED = "org/eclipse/e4/ui/LifeCycle/appStartupComplete";
	/** System property: the corpus that the product was started on. */
	static final String CORPUS = "pressmark.kill.corpus";
	/** System property: number that the random edits follow from. */
	static final String SEED = "pressmark.kill.seed";
	/** Line that is printed when the work begins. */
	static final String BEGUN = "[work-begins]";
	/** First word of the line that is printed when the work ends by itself, which it must not. */
	static final String FAILED = "[work-failed]";

	@Override
	@SuppressWarnings("null") // the interface says nothing of null
	public void handleEvent(Event event) {
		String corpus = System.getProperty(CORPUS);
		if (corpus != null) {
			// Saves in the background are to be under way as often as not when the process is killed.
			InstanceScope.INSTANCE.getNode("org.pressmark.ui.editor").putInt("autosave.seconds", 1);
			new Thread(() -> work(Path.of(corpus)), "work until killed").start();
		}
	}

	private static void work(Path corpus) {
		try {
			new RandomSession(Display.getDefault(), PlatformUI.getWorkbench(), corpus, Long.getLong(SEED)).run();
		} catch (RuntimeException | Error failed) {
			System.out.println(FAILED + " " + failed);
			ILog.get().error("The session ended by itself", failed);
		}
	}
}
