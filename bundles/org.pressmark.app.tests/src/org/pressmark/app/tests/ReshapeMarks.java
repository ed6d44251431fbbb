package org.pressmark.app.tests;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.widgets.Table;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.testing.Evidence;
import org.pressmark.testing.Keyboard;
import org.pressmark.testing.Mouse;
import org.pressmark.testing.ScriptReport;
import org.pressmark.testing.Ui;
import org.pressmark.testing.Widgets;
import org.pressmark.testing.WorkbenchScript;

/**
 * Gives a quote another shape with keys: its quotation marks out and in, its end to the end of the sentence and back,
 * split at the caret, merged again from the list of marks, duplicated; leaves the duplicate and the bare quote saved.
 */
public final class ReshapeMarks implements WorkbenchScript {

	private final Keyboard keys = new Keyboard();
	private final Mouse mouse = new Mouse();
	private final Steps steps = new Steps();

	@Override
	public void run(ScriptReport report) throws Exception {
		Script script = Script.given();
		ArticleOnScreen article = script.open(steps, "ana");
		Layer before = article.layer();
		MarksToWorkOn marks = MarksToWorkOn.in(before, article.content());
		Mark quote = marks.quote();

		steps.select(article, marks.quoteAt(), quote);
		toSentence(article, quote);
		split(article, marks);
		merge(article, quote, before.size());
		quotationMarks(article, marks);
		keys.press("Ctrl+D");
		article.awaitMarks(before.size() + 1);
		MarkId copy = article.selected().id();
		Evidence.screenshot(script.picture("journey-reshaped"));
		keys.press("Ctrl+S");
		Ui.await("the article to be saved", () -> !article.isDirty());
		report.line(quote.id() + " " + copy);
		steps.quit();
	}

	private void toSentence(ArticleOnScreen article, Mark quote) {
		keys.press("Alt+End");
		Ui.await("the quote to end with its sentence", () -> article.current(quote.id()).end() > quote.end());
		keys.press("Ctrl+Z");
		Ui.await("undo to bring back the end", () -> article.current(quote.id()).end() == quote.end());
	}

	/** The click that puts the caret into the quote selects it too. */
	private void split(ArticleOnScreen article, MarksToWorkOn marks) {
		int count = article.layer().size();
		steps.select(article, marks.nearerEnd(), marks.quote());
		keys.press("/");
		article.awaitMarks(count + 1);
		Ui.await("the quote to end at the caret",
				() -> article.current(marks.quote().id()).end() == marks.nearerEnd());
	}

	private void merge(ArticleOnScreen article, Mark quote, int count) {
		MarkId rest = article.selected().id();
		Table table = Ui.awaitPresent("a row for each mark", () -> Widgets.byId("marks.table").map(Table.class::cast)
				.filter(list -> list.getItemCount() == count + 1));
		// One action at a time: the list follows the text, and a row that is clicked while it moves is another.
		mouse.rest();
		steps.clickRow(table, rowOf(article, quote.id()));
		Ui.await("the quote to be selected", () -> article.selectedIds().equals(Set.of(quote.id())));
		mouse.rest();
		keys.holding("Ctrl", () -> steps.clickRow(table, rowOf(article, rest)));
		Ui.await("both to be selected", () -> article.selectedIds().equals(Set.of(quote.id(), rest)));
		keys.press("Ctrl+Shift+M");
		article.awaitMarks(count);
		List<Fragment> whole = quote.fragments();
		Ui.await("the quote to be what it was", () -> article.layer().marks().stream()
				.anyMatch(mark -> mark.label().equals("Quote") && mark.fragments().equals(whole)));
	}

	private void quotationMarks(ArticleOnScreen article, MarksToWorkOn marks) {
		Mark quote = article.current(marks.quote().id());
		steps.select(article, marks.quoteAt(), quote);
		for (int times = 0; times < 3; times++) {
			int begin = article.current(quote.id()).begin();
			keys.type("\"");
			Ui.await("the quotation marks to go out or in", () -> article.current(quote.id()).begin() != begin);
		}
	}

	private static int rowOf(ArticleOnScreen article, MarkId id) {
		return Ui.read(() -> article.layer().inTextOrder().stream().map(Mark::id).toList().indexOf(id));
	}
}
