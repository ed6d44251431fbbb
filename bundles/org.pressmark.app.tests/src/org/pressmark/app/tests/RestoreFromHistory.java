package org.pressmark.app.tests;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.pressmark.model.Layer;
import org.pressmark.testing.Evidence;
import org.pressmark.testing.Keyboard;
import org.pressmark.testing.Mouse;
import org.pressmark.testing.ScriptReport;
import org.pressmark.testing.Ui;
import org.pressmark.testing.Widgets;
import org.pressmark.testing.WorkbenchScript;

/** Tags, deletes, looks at what happened, brings back what was before, and leaves the article without saving it. */
public final class RestoreFromHistory implements WorkbenchScript {

	private final Keyboard keys = new Keyboard();
	private final Mouse mouse = new Mouse();
	private final Steps steps = new Steps();

	@Override
	public void run(ScriptReport report) throws Exception {
		Script script = Script.given();
		ArticleOnScreen article = script.open(steps, "ana");
		int marks = article.layer().size();
		int headline = article.content().indexOf(script.headline());
		article.dragOver(headline, headline + script.headline().length());
		keys.press("C");
		article.awaitMarks(marks + 1);
		Layer tagged = article.layer();
		keys.press("Delete");
		article.awaitMarks(marks);
		keys.press(".");
		Ui.await("a mark to be selected", () -> article.selectedIds().size() == 1);
		keys.press("Delete");
		article.awaitMarks(marks - 1);
		report.line("edited " + marks);

		keys.press("Ctrl+Shift+H");
		Tree entries = Ui.awaitPresent("the history",
				() -> Widgets.byId("history.entries").map(Tree.class::cast).filter(tree -> rows(tree) == 4));
		Ui.await("the history to have the focus", entries::isFocusControl);
		keys.press("Home");
		keys.press("Down", 3);
		Ui.await("the tagging to be chosen", () -> entries.getSelectionCount() == 1
				&& entries.getSelection()[0].getText(0).contains("Cue"));
		Table differences = Ui.awaitPresent("what differs", () -> Widgets.byId("history.differences")
				.map(Table.class::cast).filter(table -> table.getItemCount() >= 2));
		Ui.settle();
		Evidence.screenshot(script.picture("journey-history"));
		report.line("differences " + Ui.read(differences::getItemCount));

		mouse.click(Ui.awaitPresent("the button to restore",
				() -> Widgets.byId("history.restore").map(Button.class::cast).filter(Button::isEnabled)));
		Ui.await("the state to be restored", () -> article.has(tagged));
		Ui.await("the history to know it", () -> rows(entries) == 5);
		Evidence.screenshot(script.picture("journey-history-restored"));

		// No key saves: leaving the article for another one does.
		steps.filter("crews");
		steps.openFirstArticle();
		ArticleOnScreen.awaitActive("crews");
		report.line("left");
		Ui.pause(2000);
		steps.quit();
	}

	private static int rows(Tree tree) {
		int rows = 0;
		for (TreeItem sitting : tree.getItems()) {
			rows += sitting.getItemCount();
		}
		return rows;
	}
}
