package org.pressmark.app.tests;

import org.eclipse.swt.widgets.Table;
import org.pressmark.model.Mark;
import org.pressmark.testing.Evidence;
import org.pressmark.testing.Keyboard;
import org.pressmark.testing.Mouse;
import org.pressmark.testing.ScriptReport;
import org.pressmark.testing.Ui;
import org.pressmark.testing.Widgets;
import org.pressmark.testing.WorkbenchScript;

/** Starts as somebody does for the first time: finds the sample corpus, opens an article, walks its marks. */
public final class OpenSampleCorpus implements WorkbenchScript {

	private final Keyboard keys = new Keyboard();
	private final Mouse mouse = new Mouse();
	private final Steps steps = new Steps();

	@Override
	public void run(ScriptReport report) throws Exception {
		steps.awaitCorpus(17);
		Evidence.screenshot("journey-first-start");
		steps.filter("tram");
		steps.openFirstArticle();
		steps.answerWhoAnnotates("ana");
		ArticleOnScreen article = ArticleOnScreen.awaitActive("tram");
		int marks = article.layer().size();
		report.line("marks " + marks);
		Ui.await("a row for each mark", () -> Widgets.byId("marks.table").map(Table.class::cast)
				.filter(table -> table.getItemCount() == marks).isPresent());
		Mark first = article.layer().inTextOrder().getFirst();
		keys.press("Ctrl+Home");
		keys.press(".");
		Ui.await("the first mark to be selected", () -> article.selectedIds().contains(first.id()));
		Evidence.screenshot("journey-sample-article");
		report.line("selected " + article.selected().label());
		// Keys go to the view that has the focus: what was deleted in the table comes back from there too.
		mouse.click(Ui.awaitPresent("the marks", () -> Widgets.byId("marks.table").map(Table.class::cast)));
		Ui.await("a row to be selected", () -> !article.selectedIds().isEmpty());
		keys.press("Delete");
		article.awaitFewerMarks(marks);
		keys.press("Ctrl+Z");
		article.awaitMarks(marks);
		report.line("undone in the table");
		steps.quit();
	}
}
