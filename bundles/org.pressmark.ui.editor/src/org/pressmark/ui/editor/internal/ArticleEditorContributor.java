package org.pressmark.ui.editor.internal;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.BasicTextEditorActionContributor;
import org.eclipse.ui.texteditor.ITextEditorExtension;
import org.eclipse.ui.texteditor.StatusLineContributionItem;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.editor.ArticleEditor;
import org.pressmark.ui.editor.text.ArticlePage;

/**
 * Connects the active article editor with the menus of the window, and shows its annotator and its problems in the
 * status line.
 */
public final class ArticleEditorContributor extends BasicTextEditorActionContributor {

	private static final int WIDTH = 26;
	private static final int PROBLEMS_WIDTH = 16;

	private final StatusLineContributionItem annotator = new StatusLineContributionItem(ArticleEditor.STATUS_ANNOTATOR,
			true, WIDTH);
	private final StatusLineContributionItem problems = new StatusLineContributionItem(ArticleEditor.STATUS_PROBLEMS,
			true, PROBLEMS_WIDTH);
	private @Nullable IEditorPart active;

	/** Called by the workbench. */
	public ArticleEditorContributor() {
		problems.setActionHandler(new Action() {
			@Override
			public void run() {
				IEditorPart editor = active;
				ArticlePage page = editor == null ? null : editor.getAdapter(ArticlePage.class);
				if (page != null) {
					page.navigation().stepToProblem(true);
				}
			}
		});
	}

	@Override
	public void setActiveEditor(@Nullable IEditorPart part) {
		if (active instanceof ITextEditorExtension before) {
			before.setStatusField(null, ArticleEditor.STATUS_ANNOTATOR);
			before.setStatusField(null, ArticleEditor.STATUS_PROBLEMS);
		}
		active = part;
		super.setActiveEditor(part);
		if (part instanceof ITextEditorExtension now) {
			now.setStatusField(annotator, ArticleEditor.STATUS_ANNOTATOR);
			now.setStatusField(problems, ArticleEditor.STATUS_PROBLEMS);
		}
	}

	@Override
	public void contributeToMenu(@Nullable IMenuManager menu) {
		// Menus are contributed by plugin.xml, so that they are there before the first editor is.
	}

	@Override
	public void contributeToStatusLine(@Nullable IStatusLineManager line) {
		if (line != null) {
			line.add(problems);
			line.add(annotator);
		}
	}
}
