package org.pressmark.ui.editor.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.editor.ArticleEditor;

/**
 * Saves the active article at once.
 * <p>
 * The platform's own command disables all that is in the window meanwhile, and takes events in between: a key pressed
 * within a tenth of a second after the one for saving was lost, a mark with it.
 */
public final class SaveHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor && editor.isDirty()) {
			editor.doSave(new NullProgressMonitor());
		}
		return null;
	}
}
