package org.pressmark.ui.editor.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.editor.text.ArticlePage;

/** Sets the value, or fills the slot, that the command's parameter counts, from 1. */
public final class NumberHandler extends AbstractHandler implements IExecutableExtension {

	/** Id of the command that fills a slot. */
	public static final String FILL_SLOT = "org.pressmark.ui.editor.command.fillSlot";
	/** Name of the parameter: a number from 1. */
	public static final String NUMBER = "org.pressmark.ui.editor.command.number";

	private String kind = "";

	@Override
	public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
		kind = String.valueOf(data);
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		int number = Integer.parseInt(event.getParameter(NUMBER));
		ActiveArticle.of(event).ifPresent(page -> run(page, number));
		return null;
	}

	private void run(ArticlePage page, int number) {
		switch (kind) {
			case "SLOT" -> page.links().fillSlot(number);
			case "VALUE" -> page.values().set(number);
			default -> throw new IllegalArgumentException("No command counts " + kind);
		}
	}
}
