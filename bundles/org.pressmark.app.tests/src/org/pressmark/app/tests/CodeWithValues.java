package org.pressmark.app.tests;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.testing.Evidence;
import org.pressmark.testing.Keyboard;
import org.pressmark.testing.ScriptReport;
import org.pressmark.testing.Ui;
import org.pressmark.testing.Widgets;
import org.pressmark.testing.WorkbenchScript;

/**
 * Codes an article of each script: sets values by digits, completes one of many, corrects a number that is none,
 * changes
 * two marks with different values at once, and goes through what somebody else has marked otherwise.
 */
public final class CodeWithValues implements WorkbenchScript {

	private final Keyboard keys = new Keyboard();
	private final Steps steps = new Steps();
	private final FormOnScreen form = new FormOnScreen();

	@Override
	public void run(ScriptReport report) throws Exception {
		steps.awaitCorpus(Script.values().length);
		for (Script script : Script.values()) {
			steps.filter(script.name());
			steps.openFirstArticle();
			if (script.ordinal() == 0) {
				steps.answerWhoAnnotates("tess");
			}
			ArticleOnScreen article = ArticleOnScreen.awaitActive(script.name());
			code(script, article, report);
			steps.showAll(Script.values().length);
		}
		steps.quit();
	}

	private void code(Script script, ArticleOnScreen article, ScriptReport report) {
		StormArticle words = StormArticle.of(script);
		CountedHands hands = new CountedHands(article, keys);
		MarkId first = tag(article, hands, words.first(), "1", "direct");
		hands.key("0");
		hands.key("2");
		awaitValue(article, first, "medium", AttributeValue.of("writing"));
		complete(article, first);
		correct(article, first);
		ArticleOnScreen.awaitActive(script.name());
		keys.press("Esc", 2);
		// The turn is still the second attribute's.
		hands.drag(words.second());
		hands.key("q");
		article.awaitMarks(2);
		MarkId second = article.selected().id();
		hands.key("1");
		awaitValue(article, second, "medium", AttributeValue.of("speech"));
		form.choose("quoteType", "indirect");
		awaitValue(article, second, "quoteType", AttributeValue.of("indirect"));
		both(script, article, List.of(first, second));
		disagreements(script, article, words, List.of(first, second));
		keys.press("Ctrl+S");
		Ui.await("the article to be saved", () -> !article.isDirty());
		report.line(first.value() + " " + second.value());
	}

	private MarkId tag(ArticleOnScreen article, CountedHands hands, String text, String digit, String type) {
		hands.drag(text);
		hands.key("q");
		article.awaitMarks(1);
		MarkId quote = article.selected().id();
		hands.key(digit);
		awaitValue(article, quote, "quoteType", AttributeValue.of(type));
		return quote;
	}

	private void complete(ArticleOnScreen article, MarkId quote) {
		form.type("attribute.country", "rw");
		Ui.await("one country to be offered", () -> Widgets.all().filter(Table.class::isInstance).map(Table.class::cast)
				.anyMatch(table -> table.isVisible() && table.getItemCount() == 1
						&& table.getItem(0).getText().equals("Norway")));
		Evidence.screenshot("journey-completion");
		keys.press("Down");
		keys.press("Enter");
		awaitValue(article, quote, "country", AttributeValue.of("Norway"));
	}

	/** What is no number stays in its field until it is one. */
	private void correct(ArticleOnScreen article, MarkId quote) {
		Text seconds = form.type("attribute.seconds", "7x");
		keys.press("Tab");
		Ui.await("the word that it is no number", () -> Widgets.all().filter(Label.class::isInstance)
				.map(Label.class::cast)
				.anyMatch(label -> label.isVisible() && label.getText().contains("'7x' is not")));
		if (article.current(quote).attribute("seconds").isPresent()) {
			throw new AssertionError("What is no number was taken");
		}
		Ui.await("what was typed to stay", () -> seconds.getText().equals("7x"));
		form.type("attribute.seconds", "75");
		keys.press("Tab");
		awaitValue(article, quote, "seconds", new AttributeValue.Whole(75));
	}

	private void both(Script script, ArticleOnScreen article, List<MarkId> marks) {
		Table table = Ui.awaitPresent("a row for each mark", () -> Widgets.byId("marks.table").map(Table.class::cast)
				.filter(list -> list.getItemCount() == 2));
		steps.clickRow(table, 0);
		Ui.await("the first to be selected", () -> article.selectedIds().equals(Set.of(marks.getFirst())));
		keys.holding("Ctrl", () -> steps.clickRow(table, 1));
		Ui.await("both to be selected", () -> article.selectedIds().equals(Set.copyOf(marks)));
		Ui.await("no type to be shown for two of different ones", () -> form.chosen("quoteType").isEmpty()
				&& form.chosen("polarity").equals(List.of("positive")));
		Ui.await("the country to be told as mixed", () -> FormOnScreen.text("attribute.country")
				.filter(field -> field.getText().isEmpty() && field.getMessage().equals("several values")).isPresent());
		Evidence.screenshot(script.picture("journey-mixed"));
		form.choose("quoteType", "mixed");
		marks.forEach(mark -> awaitValue(article, mark, "quoteType", AttributeValue.of("mixed")));
		keys.press("Ctrl+U");
		Ui.await("both to be uncertain", () -> marks.stream().map(article::current).allMatch(Mark::uncertain));
	}

	private void disagreements(Script script, ArticleOnScreen article, StormArticle words, List<MarkId> own) {
		ArticleOnScreen.awaitActive(script.name());
		keys.press("Esc", 2);
		keys.press("Ctrl+Home");
		keys.press("F6");
		Ui.await("the quote of another type", () -> article.selectedIds().equals(Set.of(own.getFirst())));
		keys.press("F6");
		Ui.await("the cue of the other", () -> article.selectedText().equals(words.cue()));
		Ui.await("who has it", () -> WindowText.read().stream().anyMatch(text -> text.contains("ben has a Cue here")));
		Evidence.screenshot(script.picture("journey-disagreement"));
		keys.press("F6");
		Ui.await("the quote that only one has", () -> article.selectedIds().equals(Set.of(own.getLast())));
		keys.press("Shift+F6");
		Ui.await("the cue again", () -> article.selectedText().equals(words.cue()));
	}

	private static void awaitValue(ArticleOnScreen article, MarkId mark, String attribute, AttributeValue value) {
		Ui.await(attribute + " to be " + value.display(),
				() -> article.current(mark).attribute(attribute).equals(Optional.of(value)));
	}
}
