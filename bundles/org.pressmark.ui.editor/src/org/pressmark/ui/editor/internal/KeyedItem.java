package org.pressmark.ui.editor.internal;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.jspecify.annotations.Nullable;

/**
 * A command in a menu that shows its key always. The platform shows a key only while it works: that of a command which
 * is done in the text would come and go with the focus.
 */
public final class KeyedItem extends CompoundContributionItem implements IExecutableExtension {

	private String command = "";
	private String label = "";

	@Override
	public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
		if (data instanceof Map<?, ?> parameters) {
			command = String.valueOf(parameters.get("command"));
			label = String.valueOf(parameters.get("label"));
		}
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null) {
			return new IContributionItem[0];
		}
		CommandContributionItemParameter item = new CommandContributionItemParameter(window, null, command,
				CommandContributionItem.STYLE_PUSH);
		item.label = key(new TextKeys(window.getService(IBindingService.class))).map(key -> label + "\t" + key)
				.orElse(label);
		return new IContributionItem[]{new CommandContributionItem(item)};
	}

	/** The key in the text, unless the platform shows it itself. */
	private Optional<String> key(TextKeys keys) {
		return keys.isActive(command) ? Optional.empty() : keys.of(command);
	}
}
