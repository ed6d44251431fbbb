package org.pressmark.ui.editor.internal;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.BasicTextEditorActionContributor;
import org.eclipse.ui.texteditor.ITextEditorExtension;
import org.eclipse.ui.texteditor.StatusLineContributionItem;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.editor.ArticleEditor;

/** Connects the active article editor with the menus of the window, and shows its annotator in the status line. */
public final class ArticleEditorContributor extends BasicTextEditorActionContributor {

	private static final int WIDTH = 26;

	private final StatusLineContributionItem annotator = new StatusLineContributionItem(ArticleEditor.STATUS_ANNOTATOR,
			true, WIDTH);
	private @Nullable IEditorPart active;

	@Override
	public void setActiveEditor(@Nullable IEditorPart part) {
		if (active instanceof ITextEditorExtension before) {
			before.setStatusField(null, ArticleEditor.STATUS_ANNOTATOR);
		}
		active = part;
		super.setActiveEditor(part);
		if (part instanceof ITextEditorExtension now) {
			now.setStatusField(annotator, ArticleEditor.STATUS_ANNOTATOR);
		}
	}

	@Override
	public void contributeToMenu(@Nullable IMenuManager menu) {
		// Menus are contributed by plugin.xml, so that they are there before the first editor is.
	}

	@Override
	public void contributeToStatusLine(@Nullable IStatusLineManager line) {
		if (line != null) {
			line.add(annotator);
		}
	}
}
