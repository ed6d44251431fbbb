package org.pressmark.app.tests;

import org.pressmark.testing.Keyboard;
import org.pressmark.testing.ScriptReport;
import org.pressmark.testing.WorkbenchScript;

/** Tags one word after the other, without ever saving, and reports each mark once it is drawn. */
public final class EditUntilKilled implements WorkbenchScript {

	private final Keyboard keys = new Keyboard();
	private final Steps steps = new Steps();

	@Override
	public void run(ScriptReport report) throws Exception {
		steps.awaitCorpus(1);
		steps.openFirstArticle();
		steps.answerWhoAnnotates("tess");
		ArticleOnScreen article = ArticleOnScreen.awaitActive("");
		keys.press("Ctrl+Home");
		for (int marks = 1; marks < 10_000; marks++) {
			keys.press("Ctrl+Right");
			keys.press("Ctrl+Shift+Right");
			keys.press("C");
			article.awaitMarks(marks);
			report.line("marks " + marks);
		}
	}
}
