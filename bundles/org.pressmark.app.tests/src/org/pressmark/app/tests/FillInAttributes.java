package org.pressmark.app.tests;

import java.util.Arrays;

import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.Mark;
import org.pressmark.testing.Evidence;
import org.pressmark.testing.Keyboard;
import org.pressmark.testing.Mouse;
import org.pressmark.testing.ScriptReport;
import org.pressmark.testing.Ui;
import org.pressmark.testing.Widgets;
import org.pressmark.testing.WorkbenchScript;

/**
 * Fills in the form of a quote and goes on to a source, another quote and back without leaving a field first, as people
 * do; saves while a field still has the focus.
 */
public final class FillInAttributes implements WorkbenchScript {

	static final String OF_QUOTE = "who says so, and to whom";
	static final String OF_SOURCE = "named once";

	private static final int DOUBLE_CLICK = 700;

	private final Keyboard keys = new Keyboard();
	private final Mouse mouse = new Mouse();
	private final Steps steps = new Steps();

	@Override
	public void run(ScriptReport report) throws Exception {
		Script script = Script.given();
		ArticleOnScreen article = script.open(steps, "ana");
		MarksToWorkOn marks = MarksToWorkOn.in(article.layer(), article.content());

		select(article, marks.quoteAt(), marks.quote());
		String type = chooseOther(article, marks.quote());
		typeNote(OF_QUOTE);
		select(article, marks.sourceAt(), marks.otherSource());
		Ui.await("the note of the quote to be taken",
				() -> article.current(marks.quote().id()).note().equals(OF_QUOTE));
		awaitNote(marks.otherSource().note());
		typeNote(OF_SOURCE);
		Evidence.screenshot(script.picture("journey-attributes"));
		keys.press("Ctrl+S");
		Ui.await("the article to be saved", () -> !article.isDirty());
		select(article, marks.quoteAt(), marks.quote());
		awaitNote(OF_QUOTE);
		report.line(marks.quote().id() + " " + marks.otherSource().id() + " " + type);
		steps.quit();
	}

	/** Presses the first button for the type of the quote that is not chosen, and returns its value. */
	private String chooseOther(ArticleOnScreen article, Mark quote) {
		Composite types = Ui.awaitPresent("the types of quotes",
				() -> Widgets.byId("attribute.quoteType").map(Composite.class::cast));
		Button other = Ui.read(() -> Arrays.stream(types.getChildren()).map(Button.class::cast)
				.filter(button -> !button.getSelection()).findFirst().orElseThrow());
		String value = withoutDigit(Ui.read(other::getText));
		mouse.click(other);
		Ui.await("the quote to be " + value, () -> article.current(quote.id()).attribute("quoteType")
				.filter(given -> given.display().equals(value)).isPresent());
		return value;
	}

	/** The digit that sets a value stands in front of it. */
	private static String withoutDigit(String text) {
		return text.replaceFirst("^\\d\\W+", "");
	}

	private void typeNote(String words) {
		// A form in which fields came or went takes the place of the one before.
		Ui.pause(DOUBLE_CLICK);
		Text note = note();
		Ui.run(() -> reveal(note));
		mouse.click(note);
		Ui.await("the note to have the focus", note::isFocusControl);
		keys.type(words);
		Ui.await("the words to be typed", () -> note.getText().equals(words));
	}

	private void awaitNote(String words) {
		Ui.await("the note \"" + words + "\"", () -> Widgets.byId("attributes.note").map(Text.class::cast)
				.filter(note -> note.getText().equals(words)).isPresent());
	}

	private static Text note() {
		return Ui.awaitPresent("the field for a note", () -> Widgets.byId("attributes.note").map(Text.class::cast));
	}

	private static void reveal(Control control) {
		Composite area = control.getParent();
		while (!(area instanceof ScrolledComposite scrolled)) {
			area = area.getParent();
		}
		scrolled.showControl(control);
	}

	/** No key comes before the click, as it would be the field's. */
	private void select(ArticleOnScreen article, int offset, Mark mark) {
		steps.click(article, offset, mark);
		Ui.await("the form of the " + mark.label(), () -> Widgets.byId("attributes.note").isPresent());
	}
}
