package org.pressmark.ui.failure;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pressmark.ui.failure.internal.FailureDialog;

/** Shows what the platform and the product report as failed; the product names it in its {@code plugin.xml}. */
public final class ProductStatusHandler extends AbstractStatusHandler {

	@Override
	public void handle(StatusAdapter adapter, int style) {
		IStatus status = adapter.getStatus();
		if ((style & StatusManager.LOG) != 0) {
			StatusManager.getManager().addLoggedStatus(status);
			ILog.of(ProductStatusHandler.class).log(status);
		}
		boolean show = (style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0;
		if (show && PlatformUI.isWorkbenchRunning() && !status.isOK()) {
			show(status, (style & StatusManager.BLOCK) != 0);
		}
	}

	private static void show(IStatus status, boolean block) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (block && display.getThread() == Thread.currentThread()) {
			open(status);
		} else {
			display.asyncExec(() -> open(status));
		}
	}

	private static void open(IStatus status) {
		if (PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isClosing()) {
			Shell parent = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
			new FailureDialog(parent, status).open();
		}
	}
}
