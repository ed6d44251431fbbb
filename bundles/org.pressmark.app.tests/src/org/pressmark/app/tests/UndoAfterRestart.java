package org.pressmark.app.tests;

import org.pressmark.testing.Evidence;
import org.pressmark.testing.Keyboard;
import org.pressmark.testing.ScriptReport;
import org.pressmark.testing.Ui;
import org.pressmark.testing.WorkbenchScript;

/** Opens an article again and undoes what was done in a program that has long ended. */
public final class UndoAfterRestart implements WorkbenchScript {

	private final Keyboard keys = new Keyboard();
	private final Steps steps = new Steps();

	@Override
	public void run(ScriptReport report) throws Exception {
		// The filter of the last session is there still.
		steps.awaitCorpus(1);
		Script script = Script.given();
		steps.filter(script.filter());
		steps.openFirstArticle();
		ArticleOnScreen article = ArticleOnScreen.awaitActive(script.headline());
		int restored = article.layer().size();
		Ui.pause(3000);
		keys.press("Ctrl+Z");
		article.awaitMarks(restored - 2);
		report.line("undone the restoring");
		keys.press("Ctrl+Z");
		article.awaitMarks(restored - 1);
		keys.press("Ctrl+Z");
		article.awaitMarks(restored);
		keys.press("Ctrl+Z");
		article.awaitMarks(restored - 1);
		Evidence.screenshot(script.picture("journey-undo-after-restart"));
		report.line("undone " + (restored - 1));
		keys.press("Ctrl+Y");
		article.awaitMarks(restored);
		keys.press("Ctrl+Z");
		article.awaitMarks(restored - 1);
		keys.press("Ctrl+S");
		Ui.await("the article to be saved", () -> !article.isDirty());
		steps.quit();
	}
}
