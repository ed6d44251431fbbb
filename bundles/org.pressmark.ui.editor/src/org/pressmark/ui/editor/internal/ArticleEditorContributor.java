package org.pressmark.ui.editor.internal;

import java.util.function.Consumer;

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
 * Connects the active article editor with the menus of the window, and shows in the status line to what it widens
 * selections, its problems and its annotator.
 */
public final class ArticleEditorContributor extends BasicTextEditorActionContributor {

	private static final int WIDTH = 26;
	private static final int PROBLEMS_WIDTH = 16;
	private static final int SNAP_WIDTH = 18;

	private final StatusLineContributionItem annotator = new StatusLineContributionItem(ArticleEditor.STATUS_ANNOTATOR,
			true, WIDTH);
	private final StatusLineContributionItem problems = new StatusLineContributionItem(ArticleEditor.STATUS_PROBLEMS,
			true, PROBLEMS_WIDTH);
	private final StatusLineContributionItem snap = new StatusLineContributionItem(ArticleEditor.STATUS_SNAP, true,
			SNAP_WIDTH);
	private @Nullable IEditorPart active;

	/** Called by the workbench. */
	public ArticleEditorContributor() {
		problems.setActionHandler(clicked(page -> page.navigation().stepToProblem(true)));
		snap.setActionHandler(clicked(page -> {
			page.commands().snapping().cycle();
			page.snapChanged();
		}));
	}

	private Action clicked(Consumer<ArticlePage> what) {
		return new Action() {
			@Override
			public void run() {
				IEditorPart editor = active;
				ArticlePage page = editor == null ? null : editor.getAdapter(ArticlePage.class);
				if (page != null) {
					what.accept(page);
				}
			}
		};
	}

	@Override
	public void setActiveEditor(@Nullable IEditorPart part) {
		if (active instanceof ITextEditorExtension before) {
			before.setStatusField(null, ArticleEditor.STATUS_ANNOTATOR);
			before.setStatusField(null, ArticleEditor.STATUS_PROBLEMS);
			before.setStatusField(null, ArticleEditor.STATUS_SNAP);
		}
		active = part;
		super.setActiveEditor(part);
		if (part instanceof ITextEditorExtension now) {
			now.setStatusField(annotator, ArticleEditor.STATUS_ANNOTATOR);
			now.setStatusField(problems, ArticleEditor.STATUS_PROBLEMS);
			now.setStatusField(snap, ArticleEditor.STATUS_SNAP);
		}
	}

	@Override
	public void contributeToMenu(@Nullable IMenuManager menu) {
		// Menus are contributed by plugin.xml, so that they are there before the first editor is.
	}

	@Override
	public void contributeToStatusLine(@Nullable IStatusLineManager line) {
		if (line != null) {
			line.add(snap);
			line.add(problems);
			line.add(annotator);
		}
	}
}
