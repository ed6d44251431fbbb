package org.pressmark.ui.editor.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.pressmark.model.Mark;
import org.pressmark.model.lint.Check;
import org.pressmark.model.lint.Finding;
import org.pressmark.model.lint.QuickFix;
import org.pressmark.ui.editor.text.ArticlePage;

/**
 * What can be done about the findings of the selected mark, or of the text at the caret: each finding with its fixes
 * below it, the first nine of which have a digit as their key.
 */
public final class QuickFixItems extends CompoundContributionItem {

	private static final int DIGITS = 9;

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IEditorPart editor = window == null || window.getActivePage() == null
				? null
				: window.getActivePage().getActiveEditor();
		ArticlePage page = editor == null ? null : editor.getAdapter(ArticlePage.class);
		List<IContributionItem> items = page == null ? new ArrayList<>() : items(page);
		if (items.isEmpty()) {
			items.add(new ActionContributionItem(heading(Messages.nothingToFix)));
		}
		return items.toArray(IContributionItem[]::new);
	}

	/**
	 * Opens the list at the caret or the selected mark.
	 *
	 * @param page
	 *            the article
	 */
	static void open(ArticlePage page) {
		List<IContributionItem> items = items(page);
		if (items.isEmpty()) {
			page.fixes().refuse();
			return;
		}
		MenuManager manager = new MenuManager();
		items.forEach(manager::add);
		Menu menu = manager.createContextMenu(page.text());
		Mark mark = page.session().selected().stream().findFirst().orElse(null);
		Rectangle box = page.painter().boxOf(mark == null ? page.selection().begin() : mark.begin());
		Point place = page.text().toDisplay(box.x, box.y + box.height + 2);
		menu.setLocation(place);
		menu.setVisible(true);
	}

	private static List<IContributionItem> items(ArticlePage page) {
		List<IContributionItem> items = new ArrayList<>();
		int[] key = {0};
		List<Finding> findings = page.fixes().here();
		boolean editable = page.session().document().isEditable();
		for (Finding finding : findings) {
			if (!items.isEmpty()) {
				items.add(new Separator());
			}
			items.add(new ActionContributionItem(heading(finding.message())));
			if (editable) {
				finding.fixes().forEach(fix -> items.add(new ActionContributionItem(fix(page, fix, key))));
				if (finding.check() != Check.SOUND_LAYER) {
					items.add(new ActionContributionItem(dismiss(page, finding, key)));
				}
			}
		}
		page.session().selected().stream().findFirst().filter(mark -> editable)
				.flatMap(page.fixes()::proposal)
				.filter(proposal -> findings.stream().flatMap(finding -> finding.fixes().stream())
						.noneMatch(QuickFix.SetAttribute.class::isInstance))
				.ifPresent(proposal -> items.add(new ActionContributionItem(fix(page, proposal, key))));
		return items;
	}

	private static Action heading(String words) {
		Action heading = new Action(words.replace("&", "&&")) {};
		heading.setEnabled(false);
		return heading;
	}

	private static Action fix(ArticlePage page, QuickFix fix, int[] key) {
		return new Action(keyed(fix.title(), key)) {
			@Override
			public void run() {
				page.fixes().apply(fix);
			}
		};
	}

	private static Action dismiss(ArticlePage page, Finding finding, int[] key) {
		return new Action(keyed(Messages.dismiss, key)) {
			@Override
			public void run() {
				page.fixes().dismiss(List.of(finding));
			}
		};
	}

	private static String keyed(String title, int[] key) {
		String plain = title.replace("&", "&&");
		return ++key[0] <= DIGITS ? "&" + key[0] + "  " + plain : plain;
	}
}
