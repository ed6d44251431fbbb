package org.pressmark.ui.editor.internal.saving;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Notices that an article is left: for another article, or for another program. A view beside it belongs to the work
 * on it, and so does a dialog, which may just be asking whether to save.
 */
final class SaveOnLeaving implements IPartListener2 {

	private final IEditorSite site;
	private final Autosave autosave;
	private final Shell shell;
	private final Listener left = event -> event.display.asyncExec(this::windowLeft);

	/**
	 * Begins to notice.
	 *
	 * @param site
	 *            the editor's site
	 * @param autosave
	 *            told when it is left
	 */
	SaveOnLeaving(IEditorSite site, Autosave autosave) {
		this.site = site;
		this.autosave = autosave;
		this.shell = site.getShell();
		site.getPage().addPartListener(this);
		shell.addListener(SWT.Deactivate, left);
	}

	/** Notices nothing any more. */
	void dispose() {
		site.getPage().removePartListener(this);
		if (!shell.isDisposed()) {
			shell.removeListener(SWT.Deactivate, left);
		}
	}

	private void windowLeft() {
		if (!shell.isDisposed() && shell.getDisplay().getActiveShell() == null) {
			autosave.saveNow();
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		if (reference instanceof IEditorReference && reference.getPart(false) != site.getPart()) {
			autosave.saveNow();
		}
	}

	@Override
	public void partHidden(IWorkbenchPartReference reference) {
		if (reference.getPart(false) == site.getPart()) {
			autosave.saveNow();
		}
	}
}
