package org.pressmark.ui.editor.internal;

import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.editor.text.ArticlePage;

/** Runs one of the {@link EditorActions} on the active article; {@code plugin.xml} says which, after a colon. */
public final class EditorActionHandler extends AbstractHandler implements IExecutableExtension {

	private Consumer<ArticlePage> action = page -> {};

	@Override
	public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
		action = EditorActions.named(String.valueOf(data));
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		ActiveArticle.of(event).ifPresent(action);
		return null;
	}
}
