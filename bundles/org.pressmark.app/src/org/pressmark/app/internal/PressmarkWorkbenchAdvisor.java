package org.pressmark.app.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.pressmark.app.internal.preferences.Appearance;
import org.pressmark.app.internal.preferences.DarkColours;
import org.pressmark.app.internal.preferences.ErrorColour;
import org.pressmark.app.internal.welcome.WelcomeInput;
import org.pressmark.ui.failure.ProductStatusHandler;
import org.pressmark.ui.widgets.FieldNames;
import org.pressmark.ui.widgets.MenuKeys;

/** Says what the workbench as a whole does: its perspective, that it remembers its windows, what it opens at first. */
public final class PressmarkWorkbenchAdvisor extends WorkbenchAdvisor {

	/** Milliseconds. */
	private static final int WHILE_ASKED = 300;

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

	/**
	 * Closes the welcome page, so that the next start paints its window before it opens the page again. Where the user
	 * then cancels, as marks are not saved yet, it comes back.
	 */
	@Override
	public boolean preShutdown() {
		IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				if (WelcomeInput.close(page) && page.getDirtyEditors().length > 0) {
					comeBack(workbench, page);
				}
			}
		}
		return true;
	}

	/** Looks now and then, while the user is asked, whether the workbench stays. */
	private static void comeBack(IWorkbench workbench, IWorkbenchPage page) {
		workbench.getDisplay().timerExec(WHILE_ASKED, () -> {
			if (workbench.isClosing()) {
				comeBack(workbench, page);
			} else {
				WelcomeInput.openBehind(page);
			}
		});
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
			FieldNames.install(workbench.getDisplay());
			MenuKeys.install(workbench.getDisplay());
			ErrorColour.install(JFaceResources.getColorRegistry(), new Appearance(workbench).isDark());
			new FirstCorpus(workbench).open(asked);
		});
	}
}
