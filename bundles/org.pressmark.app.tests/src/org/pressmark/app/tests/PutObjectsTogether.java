package org.pressmark.app.tests;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Control;
import org.pressmark.model.MarkId;
import org.pressmark.testing.Evidence;
import org.pressmark.testing.Keyboard;
import org.pressmark.testing.Mouse;
import org.pressmark.testing.ScriptReport;
import org.pressmark.testing.Ui;
import org.pressmark.testing.Widgets;
import org.pressmark.testing.WorkbenchScript;

/**
 * Tags a cue and a source before their quote, a second quote of the same source and a third one of nobody; goes to
 * the end
 * of a link that is not on the page; chooses among marks that lie over each other; tags by characters, by sentences and
 * with the modifier that takes a selection as it is.
 */
public final class PutObjectsTogether implements WorkbenchScript {

	/** Until then the window system hands a click on to what lies under the list. */
	private static final int SHOWN = 300;

	private final Keyboard keys = new Keyboard();
	private final Mouse mouse = new Mouse();
	private final Steps steps = new Steps();
	private final FormOnScreen form = new FormOnScreen();
	private final Script script = Script.given();
	private final ObjectWords words = ObjectWords.of(script);

	@Override
	public void run(ScriptReport report) throws Exception {
		ArticleOnScreen article = script.open(steps, "cleo");
		CountedHands hands = new CountedHands(article, keys);
		MarkId first = cueFirst(article, hands);
		MarkId second = sharedSource(article, hands, first);
		goToSource(article, hands, second);
		MarkId third = vagueSource(article, hands);
		MarkId claim = chooseAmong(article, hands, first);
		Stream<MarkId> snapped = snap(article, hands);
		Evidence.screenshot(script.picture("journey-objects"));
		keys.press("Ctrl+S");
		Ui.await("the article to be saved", () -> !article.isDirty());
		Stream.concat(Stream.of(first, second, third, claim), snapped).forEach(mark -> report.line(mark.value()));
		steps.quit();
	}

	private MarkId cueFirst(ArticleOnScreen article, CountedHands hands) {
		tag(article, hands, words.first().cue(), "c");
		tag(article, hands, words.first().source(), "s");
		MarkId quote = tag(article, hands, words.first().quote(), "q");
		Ui.await("the quote to take up what was there before",
				() -> article.current(quote).slots().keySet().containsAll(List.of("cue", "source")));
		return quote;
	}

	private MarkId sharedSource(ArticleOnScreen article, CountedHands hands, MarkId first) {
		free();
		MarkId quote = tag(article, hands, words.second(), "q");
		hands.clickWith("Ctrl", words.first().source());
		Ui.await("both quotes to have one source",
				() -> article.current(quote).slot("source").equals(article.current(first).slot("source")));
		return quote;
	}

	private void goToSource(ArticleOnScreen article, CountedHands hands, MarkId second) {
		free();
		hands.click(words.second());
		Ui.await("the quote to be selected", () -> article.selectedIds().contains(second));
		MarkId source = Ui.read(() -> article.current(second).slot("source").getFirst());
		if (Ui.read(() -> article.isOnPage(article.current(source).begin()))) {
			throw new AssertionError("The source is on the page of its quote");
		}
		Evidence.screenshot(script.picture("journey-off-the-page"));
		keys.type("<");
		Ui.await("the source to be selected and shown", () -> article.selectedIds().contains(source)
				&& article.isOnPage(article.current(source).begin()));
		keys.type(">");
		Ui.await("the quote to be selected and shown again", () -> !article.selectedIds().contains(source)
				&& article.isOnPage(article.selected().begin()));
	}

	private MarkId vagueSource(ArticleOnScreen article, CountedHands hands) {
		free();
		tag(article, hands, words.vague().cue(), "c");
		MarkId quote = tag(article, hands, words.vague().quote(), "q");
		hands.key("2");
		form.choose("sourceAbsence", "vague");
		Ui.await("the reason", () -> article.current(quote).attribute("sourceAbsence")
				.filter(value -> value.display().equals("vague")).isPresent());
		Ui.await("nothing to be missing", () -> article.findings(quote).isEmpty());
		ArticleOnScreen.awaitActive(script.headline());
		return quote;
	}

	/** The list of the marks under the mouse begins with the shortest; the space bar goes on to the next. */
	private MarkId chooseAmong(ArticleOnScreen article, CountedHands hands, MarkId quote) {
		free();
		MarkId claim = tag(article, hands, words.claim(), "l");
		free();
		hands.click(words.claim());
		Ui.await("the shortest mark to be selected", () -> article.selectedIds().equals(Set.of(claim)));
		Control listed = Ui.awaitPresent("the claim in the list", () -> Widgets.byId("overlap." + claim.value()));
		Ui.awaitPresent("the quote in the list", () -> Widgets.byId("overlap." + quote.value()));
		Evidence.screenshot(script.picture("journey-overlapping"));
		keys.press("Space");
		Ui.await("the quote to be selected", () -> article.selectedIds().equals(Set.of(quote)));
		Control again = Ui.awaitPresent("the list to stay",
				() -> Widgets.byId("overlap." + claim.value()).filter(row -> row != listed));
		Ui.pause(SHOWN);
		mouse.click(again);
		Ui.await("the claim to be selected", () -> article.selectedIds().equals(Set.of(claim)));
		Ui.await("the list to go", again::isDisposed);
		return claim;
	}

	private Stream<MarkId> snap(ArticleOnScreen article, CountedHands hands) {
		free();
		keys.press("Ctrl+Shift+1");
		MarkId piece = tag(article, hands, words.piece(), "c");
		int length = Ui.read(() -> article.current(piece).length());
		keys.press("Alt+Shift+" + script.onward(), 2);
		Ui.await("two more characters",
				() -> article.current(piece).length() == length + words.grown().length() - words.piece().length());
		free();
		keys.press("Ctrl+Shift+3");
		MarkId sentence = tag(article, hands, words.word(), "l");
		free();
		keys.press("Ctrl+Shift+1");
		int before = article.layer().size();
		hands.drag(words.part());
		Ui.await("a part of a word to be selected", () -> article.selectedText().equals(words.part()));
		keys.press("Ctrl+Shift+2");
		keys.press("Alt+C");
		article.awaitMarks(before + 1);
		return Stream.of(piece, sentence, article.selected().id());
	}

	private MarkId tag(ArticleOnScreen article, CountedHands hands, String text, String letter) {
		int before = article.layer().size();
		hands.drag(text);
		hands.key(letter);
		article.awaitMarks(before + 1);
		return article.selected().id();
	}

	/** Nothing is selected and nothing waits. */
	private void free() {
		keys.press("Esc", 2);
	}
}
