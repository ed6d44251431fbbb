package org.pressmark.app.tests;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.pressmark.model.Mark;
import org.pressmark.testing.Evidence;
import org.pressmark.testing.Keyboard;
import org.pressmark.testing.Mouse;
import org.pressmark.testing.Ui;
import org.pressmark.testing.Widgets;

/** What a person does again and again in the window. */
final class Steps {

	/** The list may be filled anew, and forget its selection, while it is clicked. */
	private static final int TRIES = 10;
	private static final int REFRESH = 500;
	private static final int REDRAW = 60;
	private static final int EDGE = 4;
	private static final int SAMPLES = 17;

	private final Keyboard keys = new Keyboard();
	private final Mouse mouse = new Mouse();

	/** Waits until the corpus is listed. */
	void awaitCorpus(int articles) {
		Ui.await(articles + " articles in the navigator",
				() -> Widgets.byId("org.pressmark.ui.corpus.navigator.table").map(Table.class::cast)
						.filter(table -> table.getItemCount() == articles).isPresent());
	}

	/** Says who annotates, when the question comes. */
	void answerWhoAnnotates(String name) {
		Ui.await("the question who annotates",
				() -> Widgets.byId("org.pressmark.ui.corpus.annotator.name").filter(field -> field.isVisible())
						.isPresent());
		keys.press("Ctrl+A");
		keys.type(name);
		keys.press("Enter");
		Ui.await("the question to close", () -> Widgets.byId("org.pressmark.ui.corpus.annotator.name").isEmpty());
	}

	/** Goes back to the window after a dialog: without a window manager nobody gives it the focus. */
	void returnToWindow() {
		Shell window = Ui.read(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
		Ui.run(window::forceActive);
		Ui.await("the window to be active", () -> window.getDisplay().getActiveShell() == window
				&& window.getDisplay().getFocusControl() != null);
		Ui.settle();
	}

	/**
	 * Leaves one article in the navigator.
	 *
	 * @param words
	 *            of its headline
	 */
	void filter(String words) {
		mouse.click(Ui.awaitPresent("the filter", () -> Widgets.byId("org.pressmark.ui.corpus.navigator.filter")));
		keys.press("Ctrl+A");
		keys.type(words);
		awaitCorpus(1);
	}

	/**
	 * Opens an article of the sample corpus, at the first start.
	 *
	 * @param word
	 *            of its headline, and of no other
	 * @param annotator
	 *            who annotates
	 * @return the article
	 */
	ArticleOnScreen openSampleArticle(String word, String annotator) {
		return openSampleArticle(word, word, annotator);
	}

	/**
	 * Opens an article of the sample corpus, at the first start.
	 *
	 * @param filter
	 *            what it alone is found by: words of its headline, its outlet or its date
	 * @param word
	 *            of its headline
	 * @param annotator
	 *            who annotates
	 * @return the article
	 */
	ArticleOnScreen openSampleArticle(String filter, String word, String annotator) {
		awaitCorpus(SAMPLES);
		filter(filter);
		openFirstArticle();
		answerWhoAnnotates(annotator);
		return ArticleOnScreen.awaitActive(word);
	}

	/** Shows all articles of the sample corpus again. */
	void unfilter() {
		showAll(SAMPLES);
	}

	/** Shows all articles of a corpus again. */
	void showAll(int articles) {
		mouse.click(Ui.awaitPresent("the filter", () -> Widgets.byId("org.pressmark.ui.corpus.navigator.filter")));
		keys.press("Ctrl+A");
		keys.press("Delete");
		awaitCorpus(articles);
	}

	/** Selects a mark by a click, after giving up what was selected. */
	void select(ArticleOnScreen article, int offset, Mark mark) {
		keys.press("Esc");
		click(article, offset, mark);
	}

	/** Clicks on a mark, which selects it. Two clicks at one place must not be taken for a double click. */
	void click(ArticleOnScreen article, int offset, Mark mark) {
		mouse.rest();
		article.click(offset);
		Ui.await("the " + mark.label() + " to be selected", () -> article.selectedIds().equals(Set.of(mark.id())));
	}

	/** Opens the article that is first in the navigator. */
	void openFirstArticle() {
		Table table = Ui.awaitPresent("the navigator",
				() -> Widgets.byId("org.pressmark.ui.corpus.navigator.table").map(Table.class::cast));
		Ui.settle();
		for (int tries = 0; tries < TRIES && !Ui.read(() -> isChosen(table)); tries++) {
			mouse.click(Ui.read(() -> middle(table, table.getItem(0).getBounds(0))));
			Ui.pause(REFRESH);
		}
		Ui.await("a selected row", () -> isChosen(table));
		keys.press("Enter");
	}

	/** A row may be selected from before, while the keys still go elsewhere. */
	private static boolean isChosen(Table table) {
		return table.getSelectionCount() == 1 && table.isFocusControl();
	}

	/**
	 * Clicks on a row once the list has come to rest: it follows the text, and while it is scrolled its rows are
	 * elsewhere.
	 */
	void clickRow(Table table, int row) {
		Ui.run(() -> table.showItem(table.getItem(row)));
		Rectangle cell = Ui.read(() -> table.getItem(row).getBounds(0));
		for (int looks = 0; looks < TRIES; looks++) {
			Ui.pause(REDRAW);
			Rectangle before = cell;
			cell = Ui.read(() -> table.getItem(row).getBounds(0));
			if (cell.equals(before) && cell.y >= 0) {
				break;
			}
		}
		Point place = new Point(cell.x + EDGE, cell.y + cell.height / 2);
		mouse.click(Ui.read(() -> table.toDisplay(place)));
	}

	private static Point middle(Table table, Rectangle cell) {
		return table.toDisplay(cell.x + cell.width / 2, cell.y + cell.height / 2);
	}

	/** Imports one file through the wizard. */
	void importFile(Path file) {
		AnsweringFileChooser.install(file);
		keys.press("Ctrl+I");
		click("org.pressmark.ui.corpus.import.files");
		finish("Import");
	}

	/** Exports everything through the wizard. */
	void exportTo(Path folder) {
		keys.press("Ctrl+Shift+I");
		Text field = Ui.awaitPresent("the field for the folder",
				() -> Widgets.byId("org.pressmark.ui.corpus.export.folder").map(Text.class::cast));
		mouse.click(field);
		keys.press("Ctrl+A");
		keys.type(folder.toString());
		finish("Export");
	}

	/** Ends the program as its menu does. */
	void quit() {
		Ui.display().asyncExec(() -> PlatformUI.getWorkbench().close());
	}

	private void click(String id) {
		mouse.click(Ui.awaitPresent("the button " + id, () -> Widgets.byId(id)));
	}

	/** Presses Finish, waits for the report and closes it. */
	private void finish(String title) {
		Shell wizard = Ui.awaitPresent("the wizard " + title, () -> Widgets.window(title));
		mouse.click(Ui.awaitPresent("the button Finish", () -> Widgets.button(wizard, "Finish")));
		Ui.await("the wizard to end", wizard::isDisposed);
		Button close = Ui.awaitPresent("the report", () -> Widgets.anyButton("Close"));
		Evidence.screenshot("journey-report-" + title.toLowerCase(Locale.ROOT));
		mouse.click(close);
		Ui.await("the report to close", close::isDisposed);
	}
}
