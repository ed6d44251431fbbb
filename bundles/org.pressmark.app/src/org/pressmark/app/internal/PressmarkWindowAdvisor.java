package org.pressmark.app.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.pressmark.app.internal.welcome.WelcomeInput;
import org.pressmark.ui.corpus.CorpusSession;

/** Says how a workbench window looks when it opens, and keeps its title true. */
public final class PressmarkWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final Point USUAL_SIZE = new Point(1360, 860);

	/**
	 * Creates the advisor of one window.
	 *
	 * @param configurer
	 *            the platform's side of the window
	 */
	public PressmarkWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new PressmarkActionBars(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		configurer
				.setInitialSize(new Point(Math.min(USUAL_SIZE.x, screen.width), Math.min(USUAL_SIZE.y, screen.height)));
		configurer.setShowMenuBar(true);
		configurer.setShowCoolBar(true);
		configurer.setShowPerspectiveBar(false);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setTitle("Pressmark");
	}

	@Override
	public void postWindowCreate() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		CorpusSession session = window.getService(CorpusSession.class);
		new WindowTitle(getWindowConfigurer(), session).install();
	}

	@Override
	public void postWindowOpen() {
		// The window is not visible yet: what fills it comes once it has been painted.
		Display display = Display.getCurrent();
		display.asyncExec(() -> {
			display.update();
			welcome();
		});
	}

	private void welcome() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		IWorkbenchPage page = window.getWorkbench().isClosing() ? null : window.getActivePage();
		if (page != null && page.getEditorReferences().length == 0) {
			WelcomeInput.open(page);
		}
	}
}
