package org.pressmark.ui.corpus.internal.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.pressmark.ui.corpus.CorpusSession;

/** The menu of corpora that were open lately. */
public final class RecentCorpora extends CompoundContributionItem {

	private static final String COMMAND = "org.pressmark.ui.corpus.command.open";

	@Override
	protected IContributionItem[] getContributionItems() {
		List<Path> folders = PlatformUI.getWorkbench().getService(CorpusSession.class).recent();
		return folders.stream().map(this::item).toArray(IContributionItem[]::new);
	}

	private IContributionItem item(Path folder) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null,
				COMMAND,
				CommandContributionItem.STYLE_PUSH);
		Path parent = folder.getParent();
		item.label = (folder.getFileName() + (parent == null ? "" : "  \u2013  " + parent)).replace("&", "&&");
		item.parameters = Map.of(OpenCorpusHandler.FOLDER, folder.toString());
		return new CommandContributionItem(item);
	}
}
