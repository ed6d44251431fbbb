package org.pressmark.app.tests;

import org.pressmark.model.Mark;
import org.pressmark.testing.Keyboard;
import org.pressmark.testing.Mouse;
import org.pressmark.testing.Ui;

/** Mouse and keys of somebody whose actions are counted: a key or chord is one, a click is one, a drag is one. */
final class CountedHands {

	private final ArticleOnScreen article;
	private final Keyboard keys;
	private final Mouse mouse = new Mouse();
	private int pressed;
	private int clicked;
	private int dragged;

	CountedHands(ArticleOnScreen article, Keyboard keys) {
		this.article = article;
		this.keys = keys;
	}

	void key(String chord) {
		pressed++;
		if (chord.length() == 1) {
			keys.type(chord);
		} else {
			keys.press(chord);
		}
	}

	/** Clicks into the first of some words. */
	void click(String words) {
		clicked++;
		mouse.rest();
		article.click(place(words) + 1);
		mouse.rest();
	}

	/** Clicks, with a modifier held, into the last of some words. */
	void clickWith(String modifier, String words) {
		clicked++;
		// The wheel does something else while a modifier is down.
		article.show(place(words));
		keys.holding(modifier, () -> article.click(place(words) + words.length() - 2));
	}

	void drag(String words) {
		dragged++;
		Ui.settle();
		mouse.rest();
		article.dragOver(place(words), place(words) + words.length());
		mouse.rest();
	}

	/** Pulls the handle at the end of a mark to another place. */
	void pullEnd(Mark mark, int to) {
		dragged++;
		article.point(mark);
		article.dragEnd(mark, to);
	}

	private int place(String words) {
		int place = article.content().indexOf(words);
		if (place < 0) {
			throw new AssertionError("Not in the article: " + words);
		}
		return place;
	}

	/**
	 * Ends a task and begins to count anew.
	 *
	 * @param task
	 *            its name
	 * @return the name, then keys, clicks and drags
	 */
	String done(String task) {
		String line = "%s %d %d %d".formatted(task, pressed, clicked, dragged);
		pressed = 0;
		clicked = 0;
		dragged = 0;
		return line;
	}
}
