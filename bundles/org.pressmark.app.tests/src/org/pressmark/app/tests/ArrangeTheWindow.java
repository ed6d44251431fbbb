package org.pressmark.app.tests;

import org.pressmark.model.Mark;
import org.pressmark.testing.Evidence;
import org.pressmark.testing.Keyboard;
import org.pressmark.testing.ScriptReport;
import org.pressmark.testing.Ui;
import org.pressmark.testing.WorkbenchScript;

/**
 * At the first start: looks at the sheet of keys, gives a command another key in the preferences, uses it, zooms the
 * text,
 * and makes the list of articles narrower. At the next one: looks whether all is as it was left. Reports the same lines
 * each time.
 */
public final class ArrangeTheWindow implements WorkbenchScript {

	/** System property: whether this is the second start. */
	static final String AGAIN = "pressmark.test.again";

	private static final String SPLIT = "Split Mark";
	private static final int NARROWER = 90;

	private final Keyboard keys = new Keyboard();
	private final Steps steps = new Steps();
	private final WindowOnScreen window = new WindowOnScreen();

	@Override
	public void run(ScriptReport report) throws Exception {
		boolean again = Boolean.getBoolean(AGAIN);
		ArticleOnScreen article = again ? ArticleOnScreen.awaitRestored() : Script.ENGLISH.open(steps, "ana");
		ArticleOnScreen.awaitActive("tram");
		if (!again) {
			arrange(article);
		}
		report.line("key " + window.keyInSheet(SPLIT,
				() -> Evidence.screenshot(again ? "journey-arranged-again" : "journey-key-changed")));
		split(article);
		report.line("zoom " + article.fontHeight());
		report.line("width " + window.navigatorWidth());
		keys.press("Ctrl+S");
		Ui.await("the article to be saved", () -> !article.isDirty());
		steps.quit();
	}

	private void arrange(ArticleOnScreen article) {
		int height = article.fontHeight();
		String key = window.keyInSheet(SPLIT, () -> Evidence.screenshot("journey-sheet-of-keys"));
		if (!key.equals("/")) {
			throw new AssertionError("The key to split is " + key);
		}
		window.changeKey(SPLIT, "Ctrl+Shift+8", () -> Evidence.screenshot("journey-preferences-keys"));
		ArticleOnScreen.awaitActive("tram");
		keys.press("Ctrl+=", 2);
		Ui.await("larger letters", () -> article.fontHeight() >= height + 2);
		window.narrowNavigator(NARROWER);
		ArticleOnScreen.awaitActive("tram");
	}

	/** The new key splits, and the old one does not any more. */
	private void split(ArticleOnScreen article) {
		int count = article.layer().size();
		MarksToWorkOn marks = MarksToWorkOn.in(article.layer(), article.content());
		Mark quote = marks.quote();
		steps.select(article, marks.nearerEnd(), quote);
		keys.press("/");
		keys.press("Ctrl+Shift+8");
		article.awaitMarks(count + 1);
		Ui.await("the quote to end at the caret", () -> article.current(quote.id()).end() == marks.nearerEnd());
		keys.press("Ctrl+Z");
		article.awaitMarks(count);
	}
}
