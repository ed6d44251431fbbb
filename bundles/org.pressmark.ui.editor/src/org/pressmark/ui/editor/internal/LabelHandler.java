package org.pressmark.ui.editor.internal;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.ui.editor.session.MarkCommands;
import org.pressmark.ui.editor.text.ArticlePage;

/** Tags, relabels or makes a point with the label that the command's parameter names. */
public final class LabelHandler extends AbstractHandler implements IExecutableExtension {

	/** Id of the command that tags the selection. */
	public static final String TAG = "org.pressmark.ui.editor.command.tag";
	/** Id of the command that changes the label of the selected marks. */
	public static final String RELABEL = "org.pressmark.ui.editor.command.relabel";
	/** Id of the command that makes a mark without a character. */
	public static final String TAG_POINT = "org.pressmark.ui.editor.command.tagPoint";
	/** Name of the parameter: a label of the codebook. */
	public static final String LABEL = "org.pressmark.ui.editor.command.label";

	private String kind = "";

	@Override
	public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
		kind = String.valueOf(data);
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		String name = event.getParameter(LABEL);
		ActiveArticle.of(event).ifPresent(page -> label(page, name).ifPresent(label -> run(page.commands(), label)));
		return null;
	}

	private void run(MarkCommands commands, LabelDefinition label) {
		switch (kind) {
			case "RELABEL" -> commands.relabel(label);
			case "POINT" -> commands.tagPoint(label);
			default -> commands.tag(label, false);
		}
	}

	private static Optional<LabelDefinition> label(ArticlePage page, @Nullable String name) {
		return name == null ? Optional.empty() : page.session().codebook().label(name);
	}
}
