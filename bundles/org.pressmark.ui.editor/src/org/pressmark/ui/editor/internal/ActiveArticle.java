package org.pressmark.ui.editor.internal;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressmark.ui.editor.text.ArticlePage;

/** Finds the article that a command is meant for. */
final class ActiveArticle {

	private ActiveArticle() {}

	static Optional<ArticlePage> of(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		return editor == null ? Optional.empty() : Optional.ofNullable(editor.getAdapter(ArticlePage.class));
	}
}
