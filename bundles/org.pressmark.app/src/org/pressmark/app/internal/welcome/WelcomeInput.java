package org.pressmark.app.internal.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.failure.Failures;
import org.pressmark.ui.icons.Icon;

/**
 * The one input of the welcome page. The page is closed when the workbench ends; only where that ended by force does it
 * come back with the window.
 */
public final class WelcomeInput implements IEditorInput, IPersistableElement {

	/**
	 * Shows the welcome page.
	 *
	 * @param page
	 *            where
	 */
	public static void open(IWorkbenchPage page) {
		open(page, true);
	}

	/**
	 * Opens the welcome page and leaves in front what is there.
	 *
	 * @param page
	 *            where
	 */
	public static void openBehind(IWorkbenchPage page) {
		IEditorPart front = page.getActiveEditor();
		open(page, false);
		if (front != null) {
			page.bringToTop(front);
		}
	}

	private static void open(IWorkbenchPage page, boolean activate) {
		try {
			page.openEditor(new WelcomeInput(), WelcomeEditor.ID, activate);
		} catch (PartInitException failure) {
			Failures.show("The welcome page could not be opened", failure);
		}
	}

	/**
	 * Closes the welcome page where it is open.
	 *
	 * @param page
	 *            where
	 * @return whether it was
	 */
	public static boolean close(IWorkbenchPage page) {
		IEditorReference[] shown = page.findEditors(new WelcomeInput(), null, IWorkbenchPage.MATCH_INPUT);
		return shown.length > 0 && page.closeEditors(shown, false);
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icon.PRESSMARK.descriptor();
	}

	@Override
	public String getName() {
		return "Welcome";
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return WelcomeInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		// There is one welcome page: that it was open is all there is to remember.
	}

	@Override
	public String getToolTipText() {
		return "Welcome to Pressmark";
	}

	@Override
	public <T> @Nullable T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof WelcomeInput;
	}

	@Override
	public int hashCode() {
		return WelcomeInput.class.hashCode();
	}
}
