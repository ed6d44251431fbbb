package org.pressmark.app.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The arrangement of parts for tagging: the corpus left, attributes right, the table of marks below the article. */
public final class AnnotatePerspective implements IPerspectiveFactory {

	/** The perspective's id, as the plug-in manifest declares it. */
	public static final String ID = "org.pressmark.app.annotate";

	private static final String NAVIGATOR = "org.pressmark.ui.corpus.navigator";
	private static final String ATTRIBUTES = "org.pressmark.ui.editor.attributes";
	private static final String GUIDELINE = "org.pressmark.ui.editor.guideline";
	private static final String MARKS = "org.pressmark.ui.editor.marks";
	private static final String PROGRESS = "org.eclipse.ui.views.ProgressView";
	private static final String PROBLEMS = "org.pressmark.ui.corpus.problems";
	private static final String PACE = "org.pressmark.ui.corpus.pace";
	private static final String NOTES = "org.pressmark.ui.corpus.notes";
	private static final String LOG = "org.eclipse.pde.runtime.LogView";

	private static final float LEFT = 0.30f;
	private static final float RIGHT = 0.70f;
	private static final float BELOW = 0.72f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String area = layout.getEditorArea();
		layout.setEditorAreaVisible(true);
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, LEFT, area);
		left.addView(NAVIGATOR);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, RIGHT, area);
		right.addView(ATTRIBUTES);
		right.addView(GUIDELINE);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, BELOW, area);
		below.addView(MARKS);
		below.addPlaceholder(PROBLEMS);
		below.addPlaceholder(PACE);
		below.addPlaceholder(NOTES);
		below.addPlaceholder(PROGRESS);
		below.addPlaceholder(LOG);
		for (String view : new String[]{NAVIGATOR, MARKS, ATTRIBUTES, GUIDELINE, PROGRESS, LOG}) {
			layout.addShowViewShortcut(view);
		}
	}
}
