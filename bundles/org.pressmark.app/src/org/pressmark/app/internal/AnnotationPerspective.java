package org.pressmark.app.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The arrangement of parts for tagging articles. */
public final class AnnotationPerspective implements IPerspectiveFactory {

	/** The perspective's id, as the plug-in manifest declares it. */
	public static final String ID = "org.pressmark.app.perspective.annotation";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		layout.addShowViewShortcut("org.eclipse.pde.runtime.LogView");
	}
}
