package org.pressmark.ui.corpus.internal.problems;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.pressmark.model.lint.Check;
import org.pressmark.model.lint.Finding;
import org.pressmark.model.lint.QuickFix;
import org.pressmark.ui.editor.lint.LintSettings;
import org.pressmark.ui.editor.session.QuickFixes;

/** The menu on a row, and that of the view. */
final class ProblemMenu {

	private ProblemMenu() {}

	/** Fills the menu on the selected rows. Several of one kind in the article in front are fixed as one step. */
	static void fill(IMenuManager menu, ProblemTable table, ActiveProblems active, Runnable open) {
		List<ProblemRow> rows = table.selection();
		if (!rows.isEmpty()) {
			menu.add(action(Messages.open, open));
			menu.add(new Separator());
		}
		if (!rows.isEmpty() && rows.stream().allMatch(active::isAbout)) {
			active.current().filter(page -> page.session().document().isEditable())
					.ifPresent(page -> addFixes(menu, rows.stream().map(ProblemRow::finding).toList(), page.fixes()));
		}
		menu.add(new Separator());
		menu.add(action(Messages.copy, table::copy));
	}

	private static void addFixes(IMenuManager menu, List<Finding> findings, QuickFixes fixes) {
		Check check = findings.getFirst().check();
		boolean same = findings.stream().allMatch(finding -> finding.check() == check);
		if (same) {
			List<QuickFix> first = findings.getFirst().fixes();
			for (int i = 0; i < first.size(); i++) {
				List<QuickFix> all = alike(findings, i, first.get(i));
				String title = all.size() == 1
						? first.get(i).title()
						: Messages.bind(Messages.fixAll, first.get(i).title(), all.size());
				menu.add(action(title.replace("&", "&&"), () -> fixes.apply(all)));
			}
		}
		if (findings.stream().allMatch(finding -> finding.check().isOptional())) {
			menu.add(action(Messages.dismiss, () -> fixes.dismiss(findings)));
		}
	}

	/** The fixes of the same sort at the same place of each list. */
	private static List<QuickFix> alike(List<Finding> findings, int index, QuickFix like) {
		List<QuickFix> all = new ArrayList<>();
		for (Finding finding : findings) {
			if (finding.fixes().size() > index && finding.fixes().get(index).getClass() == like.getClass()) {
				all.add(finding.fixes().get(index));
			}
		}
		return all;
	}

	/** Fills the menu of the view: every check can be switched off. */
	static void fillChecks(IMenuManager menu) {
		LintSettings settings = new LintSettings();
		MenuManager checks = new MenuManager(Messages.checks);
		checks.setRemoveAllWhenShown(true);
		checks.addMenuListener(shown -> {
			for (Check check : Check.values()) {
				if (check.isOptional()) {
					checks.add(toggle(check, settings));
				}
			}
		});
		menu.add(checks);
	}

	private static Action toggle(Check check, LintSettings settings) {
		Action toggle = new Action(check.title(), IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				List<Check> on = new ArrayList<>(settings.checks());
				if (isChecked()) {
					on.add(check);
				} else {
					on.remove(check);
				}
				settings.switchOn(on);
			}
		};
		toggle.setChecked(settings.checks().contains(check));
		return toggle;
	}

	private static Action action(String title, Runnable work) {
		return new Action(title) {
			@Override
			public void run() {
				work.run();
			}
		};
	}
}
