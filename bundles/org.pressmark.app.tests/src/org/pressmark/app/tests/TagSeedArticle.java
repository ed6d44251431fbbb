package org.pressmark.app.tests;

import java.nio.file.Path;
import java.util.List;

import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.testing.Evidence;
import org.pressmark.testing.Keyboard;
import org.pressmark.testing.ScriptReport;
import org.pressmark.testing.Ui;
import org.pressmark.testing.WorkbenchScript;

/** Imports an article, tags three quotes with the keyboard and one with the mouse, undoes, redoes, saves and quits. */
public final class TagSeedArticle implements WorkbenchScript {

	/** System property: the file to import. */
	static final String FILE = "pressmark.tests.file";

	private final Keyboard keys = new Keyboard();
	private final Steps steps = new Steps();

	@Override
	public void run(ScriptReport report) throws Exception {
		steps.awaitCorpus(0);
		steps.importFile(Path.of(System.getProperty(FILE)));
		steps.awaitCorpus(1);
		steps.openFirstArticle();
		steps.answerWhoAnnotates("tess");
		ArticleOnScreen article = ArticleOnScreen.awaitActive("");
		List<FoundQuote> quotes = FoundQuote.in(article.article());
		for (int i = 0; i < 3; i++) {
			tagWithKeys(article, quotes.get(i), i * 3);
		}
		Evidence.screenshot("journey-tagged-with-keys");
		tagWithMouse(article, quotes.get(3), 9);
		Evidence.screenshot("journey-tagged-with-mouse");
		undoAndRedo(article);
		keys.press("Ctrl+S");
		Ui.await("the article to be saved", () -> !article.isDirty());
		article.textsOf("Quote").forEach(text -> report.line("quote " + text));
		steps.quit();
	}

	private void tagWithKeys(ArticleOnScreen article, FoundQuote found, int before) {
		tag(article, () -> article.selectWithKeys(found.quote().begin(), found.quote().end()), "Q", before + 1);
		Mark quote = article.selected();
		expect(found.quote(), quote, article);
		tag(article, () -> article.selectWithKeys(found.cue().begin(), found.cue().end()), "C", before + 2);
		tag(article, () -> article.selectWithKeys(found.source().begin(), found.source().end()), "S", before + 3);
		expectLinked(article, quote);
	}

	private void tagWithMouse(ArticleOnScreen article, FoundQuote found, int before) {
		tag(article, () -> article.selectWithMouse(found.quote().begin(), found.quote().end()), "Q", before + 1);
		Mark quote = article.selected();
		expect(found.quote(), quote, article);
		tag(article, () -> article.selectWithMouse(found.cue().begin(), found.cue().end()), "C", before + 2);
		tag(article, () -> article.selectWithMouse(found.source().begin(), found.source().end()), "S", before + 3);
		expectLinked(article, quote);
	}

	private void tag(ArticleOnScreen article, Runnable select, String letter, int expected) {
		select.run();
		keys.press(letter);
		article.awaitMarks(expected);
	}

	private void undoAndRedo(ArticleOnScreen article) {
		Layer tagged = article.layer();
		for (int left = 11; left >= 6; left--) {
			keys.press("Ctrl+Z");
			article.awaitMarks(left);
		}
		for (int back = 7; back <= 12; back++) {
			keys.press("Ctrl+Y");
			article.awaitMarks(back);
		}
		if (!article.layer().equals(tagged)) {
			throw new AssertionError("Redo did not bring the same layer back");
		}
	}

	private static void expect(Fragment place, Mark mark, ArticleOnScreen article) {
		if (!mark.fragments().equals(List.of(place))) {
			throw new AssertionError("Tagged " + mark.fragments() + " '" + mark.textIn(article.content())
					+ "' instead of " + place);
		}
	}

	private static void expectLinked(ArticleOnScreen article, Mark quote) {
		Mark now = article.layer().mark(quote.id()).orElseThrow();
		if (now.slot("cue").size() != 1 || now.slot("source").size() != 1) {
			throw new AssertionError("Cue and source are not linked to their quote: " + now.slots());
		}
	}
}
