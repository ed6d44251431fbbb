package org.pressmark.app.tests;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
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
 * Changes what is tagged already: drags an edge, links with the mouse, relabels, deletes, undoes each, chooses in the
 * table, looks at another annotator's layer, and saves one dragged edge.
 */
public final class WorkOnMarks implements WorkbenchScript {

	/** Milliseconds until a menu takes keys. */
	private static final int MENU = 500;
	private static final int MOMENT = 2000;

	private final Keyboard keys = new Keyboard();
	private final Mouse mouse = new Mouse();
	private final Steps steps = new Steps();
	private final Script script = Script.given();

	@Override
	public void run(ScriptReport report) throws Exception {
		ArticleOnScreen article = script.open(steps, "ana");
		Layer before = article.layer();
		MarksToWorkOn marks = MarksToWorkOn.in(before, article.content());

		dragEdge(article, marks);
		Evidence.screenshot(script.picture("journey-edge-dragged"));
		undoTo(article, before);
		moveEdgeWithKeys(article, marks.quote());
		undoTo(article, before);
		linkWithMouse(article, marks);
		undoTo(article, before);
		relabel(article, marks.quote());
		undoTo(article, before);
		delete(article, marks);
		undoTo(article, before);
		chooseInTable(article);

		dragEdge(article, marks);
		// The key after the one for saving is not lost, however long saving takes.
		keys.press("Ctrl+S");
		openMenu("F4");
		Ui.await("the article to be saved", () -> !article.isDirty());
		report.line(marks.quote().id() + " " + marks.nearerEnd());
		lookAtAnotherLayer();
		steps.quit();
	}

	private void dragEdge(ArticleOnScreen article, MarksToWorkOn marks) {
		// A move that the window system hands on late lets go elsewhere: a person drags again.
		for (int tries = 0; tries < 3 && !Ui.read(() -> endsNearer(article, marks)); tries++) {
			Mark now = Ui.read(() -> article.current(marks.quote().id()));
			steps.select(article, marks.quoteAt(), now);
			article.dragEnd(now, marks.insideNearerWord());
			Ui.comes(MOMENT, () -> endsNearer(article, marks));
		}
		Ui.await("the quote to end at " + marks.nearerEnd(),
				() -> endsNearer(article, marks));
	}

	private static boolean endsNearer(ArticleOnScreen article, MarksToWorkOn marks) {
		return article.current(marks.quote().id()).end() == marks.nearerEnd();
	}

	private void moveEdgeWithKeys(ArticleOnScreen article, Mark quote) {
		steps.select(article, quote.begin() + 1, quote);
		keys.press("Alt+" + Script.given().back());
		Ui.await("the quote to end earlier", () -> article.current(quote.id()).end() < quote.end());
	}

	private void linkWithMouse(ArticleOnScreen article, MarksToWorkOn marks) {
		steps.select(article, marks.quoteAt(), marks.quote());
		keys.holding("Ctrl", () -> article.click(marks.sourceAt()));
		Ui.await("the quote to have the other source too",
				() -> article.current(marks.quote().id()).slot("source").contains(marks.otherSource().id()));
	}

	private void relabel(ArticleOnScreen article, Mark quote) {
		steps.select(article, quote.begin() + 1, quote);
		keys.press("Shift+C");
		Ui.await("the quote to be a cue", () -> article.current(quote.id()).label().equals("Cue"));
	}

	private void delete(ArticleOnScreen article, MarksToWorkOn marks) {
		int count = article.layer().size();
		steps.select(article, marks.sourceAt(), marks.otherSource());
		keys.press("Delete");
		article.awaitMarks(count - 1);
		MarkId gone = marks.otherSource().id();
		if (article.layer().marks().stream()
				.anyMatch(mark -> mark.slots().values().stream().anyMatch(filler -> filler.contains(gone)))) {
			throw new AssertionError("A link to the deleted mark was left");
		}
		awaitRows(count - 1);
	}

	private void chooseInTable(ArticleOnScreen article) {
		Table table = awaitRows(article.layer().size());
		mouse.rest();
		steps.clickRow(table, 2);
		Mark third = article.layer().inTextOrder().get(2);
		Ui.await("the mark of the third row to be selected", () -> article.selectedIds().equals(Set.of(third.id())));
	}

	private void lookAtAnotherLayer() {
		keys.press("Down");
		keys.press("Enter");
		ArticleOnScreen other = ArticleOnScreen.awaitActive("ben");
		Layer theirs = other.layer();
		other.click(theirs.inTextOrder().getFirst().begin());
		keys.press("Delete");
		Ui.pause(300);
		Evidence.screenshot(script.picture("journey-another-layer"));
		if (!theirs.annotator().equals("ben") || !other.layer().equals(theirs)) {
			throw new AssertionError("Somebody else's layer was changed: " + theirs.annotator());
		}
	}

	/** Presses a key and waits for the menu that it brings up. */
	private void openMenu(String key) {
		AtomicBoolean shown = new AtomicBoolean();
		Listener showing = event -> shown.compareAndSet(false, event.widget instanceof Menu);
		Ui.run(() -> Ui.display().addFilter(SWT.Show, showing));
		keys.press(key);
		Ui.await("a menu", shown::get);
		Ui.pause(MENU);
		Ui.run(() -> Ui.display().removeFilter(SWT.Show, showing));
	}

	private Table awaitRows(int count) {
		return Ui.awaitPresent(count + " rows in the table of marks", () -> Widgets.byId("marks.table")
				.map(Table.class::cast).filter(table -> table.getItemCount() == count));
	}

	/** Undoes until the layer is as it was: pressing it once more does no harm, since nothing else has been changed. */
	private void undoTo(ArticleOnScreen article, Layer before) {
		for (int tries = 0; tries < 3 && !Ui.read(() -> article.has(before)); tries++) {
			keys.press("Ctrl+Z");
			Ui.comes(MOMENT, () -> article.has(before));
		}
		Ui.await("undo to bring back what was", () -> article.has(before));
	}
}
