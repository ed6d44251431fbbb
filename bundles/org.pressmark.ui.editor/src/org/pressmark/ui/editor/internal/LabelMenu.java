package org.pressmark.ui.editor.internal;

import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.ui.editor.session.AnnotationSession;

/** The labels of the codebook as menu items, each with its letter. */
public final class LabelMenu extends CompoundContributionItem implements IExecutableExtension {

	private static final String SHIFT = "Shift+";

	private String command = LabelHandler.TAG;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
		command = data == null ? LabelHandler.TAG : data.toString();
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IEditorPart editor = window == null || window.getActivePage() == null
				? null
				: window.getActivePage().getActiveEditor();
		AnnotationSession session = editor == null ? null : editor.getAdapter(AnnotationSession.class);
		if (window == null || session == null) {
			return new IContributionItem[0];
		}
		return session.codebook().labels().stream().map(label -> item(window, label)).toArray(IContributionItem[]::new);
	}

	private IContributionItem item(IWorkbenchWindow window, LabelDefinition label) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(window, null, command,
				CommandContributionItem.STYLE_PUSH);
		item.parameters = Map.of(LabelHandler.LABEL, label.name());
		String key = label.shortcut().toUpperCase(Locale.ROOT);
		boolean hasKey = !key.isEmpty() && !LabelHandler.TAG_POINT.equals(command);
		String shown = LabelHandler.RELABEL.equals(command) ? SHIFT + key : key;
		item.label = hasKey ? label.name() + "\t" + shown : label.name();
		return new CommandContributionItem(item);
	}
}
