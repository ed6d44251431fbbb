package org.pressmark.ui.widgets;

import java.text.Bidi;
import java.text.BreakIterator;

import org.eclipse.swt.graphics.GC;

/**
 * The beginning of a text that has too little room. A table cuts text off at its right edge, which is where text that
 * is written from right to left begins.
 */
public final class TextStart {

	private static final String MORE = "\u2026";

	private TextStart() {}

	/**
	 * Tells how a text is written.
	 *
	 * @param text
	 *            the text
	 * @return whether it begins at its right end
	 */
	public static boolean isRight(String text) {
		return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
				&& !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
	}

	/**
	 * Cuts a text off where there is no more room; characters that belong together stay together.
	 *
	 * @param text
	 *            the text
	 * @param gc
	 *            measures it
	 * @param width
	 *            how much room there is, in pixels
	 * @return the text if it has room; otherwise as much of its beginning as has, and an ellipsis
	 */
	public static String fit(String text, GC gc, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		BreakIterator characters = BreakIterator.getCharacterInstance();
		characters.setText(text);
		int fits = 0;
		int tooLong = text.length();
		while (tooLong - fits > 1) {
			int middle = (fits + tooLong) / 2;
			if (gc.textExtent(cut(text, characters, middle)).x <= width) {
				fits = middle;
			} else {
				tooLong = middle;
			}
		}
		return cut(text, characters, fits);
	}

	private static String cut(String text, BreakIterator characters, int length) {
		int end = characters.isBoundary(length) ? length : characters.preceding(length);
		return text.substring(0, end).stripTrailing() + MORE;
	}
}
