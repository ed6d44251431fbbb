package org.pressmark.app.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.pressmark.app.internal.preferences.DarkColours;
import org.pressmark.app.internal.welcome.WelcomeInput;
import org.pressmark.ui.failure.ProductStatusHandler;

/** Says what the workbench as a whole does: its perspective, that it remembers its windows, what it opens at first. */
public final class PressmarkWorkbenchAdvisor extends WorkbenchAdvisor {

	private final Optional<Path> asked;
	private final ProductStatusHandler failures = new ProductStatusHandler();

	/**
	 * Makes the advisor.
	 *
	 * @param asked
	 *            the corpus folder that the command line names
	 */
	public PressmarkWorkbenchAdvisor(Optional<Path> asked) {
		this.asked = asked;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return AnnotatePerspective.ID;
	}

	@Override
	public String getMainPreferencePageId() {
		return "org.pressmark.app.preferences";
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new PressmarkWindowAdvisor(configurer);
	}

	@Override
	public synchronized AbstractStatusHandler getWorkbenchErrorHandler() {
		return failures;
	}

	/** Closes the welcome page, so that the next start paints its window before it opens the page again. */
	@Override
	public boolean preShutdown() {
		for (IWorkbenchWindow window : getWorkbenchConfigurer().getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				WelcomeInput.close(page);
			}
		}
		return true;
	}

	@Override
	public void postShutdown() {
		DarkColours.forget();
	}

	@Override
	public void postStartup() {
		IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
		// The window is painted first: reading a corpus would take the processor from it.
		workbench.getDisplay().asyncExec(() -> {
			workbench.getDisplay().update();
			new FirstCorpus(workbench).open(asked);
		});
	}
}
