package org.pressmark.app.tests;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Mark;
import org.pressmark.testing.Evidence;
import org.pressmark.testing.Keyboard;
import org.pressmark.testing.Mouse;
import org.pressmark.testing.ScriptReport;
import org.pressmark.testing.Ui;
import org.pressmark.testing.Widgets;
import org.pressmark.testing.WorkbenchScript;

/**
 * Goes to untagged quotations by a key and tags one; takes the type that its marks propose; leaves its marks out, which
 * the codebook forbids, and puts that right from the list of quick fixes; saves; looks at the article and at the corpus
 * in the Problems view and goes to a place from there.
 */
public final class LintQuotes implements WorkbenchScript {

	private static final int PAUSE = 700;
	/** Pixels: what a word of ten letters takes beside the sign of the field. */
	private static final int WORD_WIDTH = 100;

	private final Keyboard keys = new Keyboard();
	private final Mouse mouse = new Mouse();
	private final Steps steps = new Steps();
	private final Script script = Script.given();

	@Override
	public void run(ScriptReport report) throws Exception {
		ArticleOnScreen article = script.open(steps, "cleo");
		keys.press("Ctrl+Home");
		keys.press("F7");
		Ui.await("the first quotation to be selected", () -> !article.selectedText().isEmpty());
		String first = article.selectedText();
		keys.press("F7");
		Ui.await("the next quotation", () -> !article.selectedText().equals(first));
		keys.press("Shift+F7");
		Ui.await("the first one again", () -> article.selectedText().equals(first));
		keys.type("q");
		article.awaitMarks(1);
		Mark quote = Ui.read(article::selected);
		report.line(quote.id() + "\t" + first);

		quickFix("the missing type", () -> typeOf(article, quote).isPresent());
		keys.type("\"");
		Ui.await("the marks to be left out", () -> article.current(quote.id()).length() < quote.length());
		Ui.await("the finding", () -> article.findings(quote.id()).contains("left outside"));
		Evidence.screenshot(script.picture("journey-lint-found"));
		quickFix("the marks", () -> article.current(quote.id()).length() == quote.length());
		keys.press("Ctrl+S");
		Ui.await("the article to be saved", () -> !article.isDirty());
		// A quote that is being made lacks its parts of necessity: it is done when it is given up.
		keys.press("Esc", 2);
		lookAtProblems(report);
		steps.quit();
	}

	private static Optional<AttributeValue> typeOf(ArticleOnScreen article, Mark quote) {
		return article.current(quote.id()).attribute("quoteType");
	}

	/** The first fix has the digit 1. */
	private void quickFix(String what, BooleanSupplier fixed) {
		Ui.pause(PAUSE);
		AtomicBoolean shown = new AtomicBoolean();
		Listener showing = event -> shown.compareAndSet(false, event.widget instanceof Menu);
		Ui.run(() -> Ui.display().addFilter(SWT.Show, showing));
		keys.press("Ctrl+1");
		Ui.await("the quick fixes", shown::get);
		Ui.run(() -> Ui.display().removeFilter(SWT.Show, showing));
		Ui.pause(PAUSE);
		Evidence.screenshot(script.picture("journey-lint-fixes"));
		keys.type("1");
		Ui.await(what + " to be put right", fixed::getAsBoolean);
	}

	private void lookAtProblems(ScriptReport report) {
		Ui.run(() -> {
			try {
				PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
						.showView("org.pressmark.ui.corpus.problems");
			} catch (PartInitException failure) {
				throw new AssertionError(failure);
			}
		});
		Table table = Ui.awaitPresent("findings about the article",
				() -> Widgets.byId("problems.table").map(Table.class::cast).filter(list -> list.getItemCount() > 0));
		int inArticle = Ui.read(table::getItemCount);
		Combo scope = Ui.awaitPresent("the scope", () -> Widgets.byId("problems.scope").map(Combo.class::cast));
		Text words = Ui.awaitPresent("the words", () -> Widgets.byId("problems.filter").map(Text.class::cast));
		Ui.await("room for a word in the filter", () -> words.getSize().x >= WORD_WIDTH);
		mouse.click(scope);
		Ui.pause(PAUSE);
		keys.press("Down");
		keys.press("Enter");
		Ui.await("findings about the corpus", () -> table.getItemCount() > inArticle + 20);
		report.line(inArticle + "\t" + Ui.read(table::getItemCount));
		Ui.run(() -> {
			table.setFocus();
			table.setSelection(0);
		});
		keys.press("Enter");
		String headline = Ui.read(() -> table.getItem(0).getText(4));
		ArticleOnScreen other = ArticleOnScreen.awaitActive(headline.substring(0, 8));
		Ui.await("the place of the finding",
				() -> !other.selectedText().isEmpty() || !other.selectedIds().isEmpty());
		Ui.pause(PAUSE);
		Evidence.screenshot(script.picture("journey-lint-problems"));
	}
}
