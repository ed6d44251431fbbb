package org.pressmark.ui.editor.internal;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.editor.text.ArticlePage;

/** Switches widening of selections to whole words on and off for the active article. */
public final class SnapHandler extends AbstractHandler implements IElementUpdater {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		ActiveArticle.of(event).ifPresent(page -> page.commands().setSnapping(!page.commands().isSnapping()));
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IEditorPart editor = window == null || window.getActivePage() == null
				? null
				: window.getActivePage().getActiveEditor();
		ArticlePage page = editor == null ? null : editor.getAdapter(ArticlePage.class);
		element.setChecked(page != null && page.commands().isSnapping());
	}
}
