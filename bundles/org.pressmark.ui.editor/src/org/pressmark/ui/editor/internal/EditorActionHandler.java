package org.pressmark.ui.editor.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.jspecify.annotations.Nullable;

/** Runs one {@link EditorAction} on the active article; {@code plugin.xml} says which, after a colon. */
public final class EditorActionHandler extends AbstractHandler implements IExecutableExtension {

	private EditorAction action = EditorAction.CLEAR;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
		action = EditorAction.valueOf(String.valueOf(data));
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		ActiveArticle.of(event).ifPresent(page -> action.run(page.commands()));
		return null;
	}
}
