package org.pressmark.ui.editor.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.SlotDefinition;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.session.Linking;
import org.pressmark.ui.editor.text.ArticlePage;
import org.pressmark.ui.editor.text.MarkDescription;

/** The nearest marks that the selected mark can be linked to, one item for each of their slots. */
public final class LinkMenu extends CompoundContributionItem {

	private static final int MOST = 6;

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IEditorPart editor = window == null || window.getActivePage() == null
				? null
				: window.getActivePage().getActiveEditor();
		ArticlePage page = editor == null ? null : editor.getAdapter(ArticlePage.class);
		List<IContributionItem> items = new ArrayList<>();
		if (page != null) {
			page.session().selected().stream().findFirst().ifPresent(part -> addItems(page, part, items));
		}
		if (items.isEmpty()) {
			Action none = new Action(Messages.nothingToLink) {};
			none.setEnabled(false);
			items.add(new ActionContributionItem(none));
		}
		return items.toArray(IContributionItem[]::new);
	}

	private static void addItems(ArticlePage page, Mark part, List<IContributionItem> items) {
		AnnotationSession session = page.session();
		Linking linking = session.planner().linking();
		linking.owners(part, session.layer()).limit(MOST).forEach(owner -> {
			for (SlotDefinition slot : linking.slots(owner, part)) {
				items.add(new ActionContributionItem(item(page, owner, slot, part)));
			}
		});
	}

	private static Action item(ArticlePage page, Mark owner, SlotDefinition slot, Mark part) {
		String words = MarkDescription.quoted(owner, page.session()).replace("&", "&&");
		return new Action(Messages.bind(Messages.linkAs, new Object[]{slot.name(), owner.label(), words})) {
			@Override
			public void run() {
				page.links().link(owner, slot.name(), part);
			}
		};
	}
}
