package org.pressmark.app.tests;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Button;
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
 * Does the ten tasks of {@code docs/keystrokes.md} in an article, as somebody does them who knows the keys, and counts.
 */
public final class TenTasks implements WorkbenchScript {

	/** The system property that says in which article. */
	static final String ARTICLE = "pressmark.test.article";

	private final Keyboard keys = new Keyboard();
	private final Mouse mouse = new Mouse();
	private final Steps steps = new Steps();

	@Override
	public void run(ScriptReport report) throws Exception {
		TaskWords words = TaskWords.of(System.getProperty(ARTICLE, ""));
		ArticleOnScreen article = steps.openSampleArticle(words.filter(), words.headline(), "cleo");
		CountedHands hands = new CountedHands(article, keys);
		steps.unfilter();
		ArticleOnScreen.awaitActive(words.headline());
		keys.press("Ctrl+K");
		keys.press("T");
		mouse.rest();

		MarkId first = tagQuote(article, hands, words.first());
		report.line(hands.done("quote"));
		MarkId second = tagQuote(article, hands, words.second());
		hands.done("as before");
		addFragment(article, hands, words, second);
		report.line(hands.done("fragment"));
		edge(article, hands, words);
		report.line(hands.done("edge"));
		relabel(article, hands, words);
		report.line(hands.done("relabel"));
		claim(article, hands, words, second);
		report.line(hands.done("nest"));
		MarkId third = bareQuote(article, words);
		link(article, hands, words, third);
		report.line(hands.done("link"));
		Evidence.screenshot("journey-ten-tasks-" + words.name());
		int before = Ui.read(() -> article.layer().size());
		mentions(article, hands, words);
		report.line(hands.done("mentions"));
		delete(article, hands, words, second);
		report.line(hands.done("delete"));
		hands.key("Ctrl+Z");
		hands.key("Ctrl+Z");
		hands.key("Ctrl+Z");
		article.awaitMarks(before);
		report.line(hands.done("undo"));
		report.line("marks " + before + " " + first + " " + second + " " + third);
		hands.key("Ctrl+Enter");
		Ui.await("another article to be open", () -> !ArticleOnScreen.activeTitle().contains(words.headline()));
		report.line(hands.done("next"));
		steps.quit();
	}

	private MarkId tagQuote(ArticleOnScreen article, CountedHands hands, TaskWords.Quoted quoted) {
		int count = article.layer().size();
		hands.drag(quoted.quote());
		hands.key("q");
		article.awaitMarks(count + 1);
		MarkId quote = article.selected().id();
		hands.key("1");
		Ui.await("the type of the quote", () -> article.current(quote).attribute("quoteType").isPresent());
		hands.drag(quoted.cue());
		article.awaitMarks(count + 2);
		hands.drag(quoted.source());
		article.awaitMarks(count + 3);
		Ui.await("the quote to be whole", () -> article.current(quote).slots().keySet().containsAll(
				List.of("cue", "source")));
		return quote;
	}

	private void addFragment(ArticleOnScreen article, CountedHands hands, TaskWords words, MarkId quote) {
		hands.click(words.second().quote());
		Ui.await("the quote to be selected", () -> article.selectedIds().contains(quote));
		hands.drag(words.rest());
		hands.key("+");
		Ui.await("two fragments", () -> article.current(quote).fragments().size() == 2);
	}

	private void edge(ArticleOnScreen article, CountedHands hands, TaskWords words) {
		keys.press("Esc");
		keys.press("Esc");
		Mark cue = article.layer().inTextOrder().stream().filter(mark -> mark.label().equals("Cue")
				&& mark.textIn(article.content()).equals(words.first().cue())).findFirst().orElseThrow();
		hands.pullEnd(cue, cue.end() + 2);
		Ui.await("the cue to be longer", () -> article.current(cue.id()).end() > cue.end());
	}

	private void relabel(ArticleOnScreen article, CountedHands hands, TaskWords words) {
		int count = article.layer().size();
		keys.press("Esc");
		keys.press("Esc");
		article.click(article.content().indexOf(words.word()) + 1);
		mouse.rest();
		keys.press("c");
		article.awaitMarks(count + 1);
		MarkId mark = article.selected().id();
		keys.press("Esc");
		keys.press("Esc");
		hands.click(words.word());
		hands.key("Shift+S");
		Ui.await("the label to change", () -> article.current(mark).label().equals("Source"));
	}

	private void claim(ArticleOnScreen article, CountedHands hands, TaskWords words, MarkId quote) {
		keys.press("Esc");
		keys.press("Esc");
		int count = article.layer().size();
		hands.drag(words.claim());
		hands.key("l");
		article.awaitMarks(count + 1);
		Ui.await("the claim to be linked to its quote",
				() -> article.current(article.selectedIds().iterator().next()).slot("quote").equals(List.of(quote)));
	}

	private MarkId bareQuote(ArticleOnScreen article, TaskWords words) {
		keys.press("Esc");
		keys.press("Esc");
		int count = article.layer().size();
		int begin = article.content().indexOf(words.third());
		article.dragOver(begin, begin + words.third().length());
		keys.press("q");
		article.awaitMarks(count + 1);
		MarkId quote = article.selected().id();
		keys.press("Esc");
		keys.press("Esc");
		return quote;
	}

	private void link(ArticleOnScreen article, CountedHands hands, TaskWords words, MarkId quote) {
		hands.click(words.third());
		Ui.await("the quote to be selected", () -> article.selectedIds().contains(quote));
		hands.clickWith("Ctrl", words.first().source());
		Ui.await("the link", () -> article.current(quote).slot("source").size() == 1);
	}

	private void mentions(ArticleOnScreen article, CountedHands hands, TaskWords words) {
		keys.press("Esc");
		keys.press("Esc");
		int count = article.layer().size();
		hands.click(words.mention());
		hands.key("s");
		hands.key("Ctrl+H");
		Button all = Ui.awaitPresent("the button for all", () -> Widgets.anyButton("Tag All Ticked")
				.filter(Button::isEnabled));
		Evidence.screenshot("journey-ten-tasks-mentions-" + words.name());
		hands.key("Alt+A");
		Ui.await("more than one mention", () -> article.layer().size() > count + 1);
		Ui.await("the dialog to close", all::isDisposed);
	}

	private void delete(ArticleOnScreen article, CountedHands hands, TaskWords words, MarkId quote) {
		ArticleOnScreen.awaitActive(words.headline());
		hands.click(words.second().quote());
		Ui.await("the quote to be selected", () -> article.selectedIds().contains(quote));
		Map<String, List<MarkId>> parts = article.current(quote).slots();
		hands.key("Delete");
		Ui.await("the quote and its parts to go", () -> article.layer().mark(quote).isEmpty()
				&& parts.values().stream().flatMap(List::stream)
						.allMatch(part -> article.layer().mark(part).isEmpty()));
	}
}
