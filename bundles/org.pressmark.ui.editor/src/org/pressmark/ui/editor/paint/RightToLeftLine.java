package org.pressmark.ui.editor.paint;

import java.text.Bidi;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * Measures the characters in the rows of a paragraph that runs from right to left.
 * <p>
 * The widget on GTK has no size for a character in the second and later rows of such a paragraph: it takes the logical
 * end of a row for its begin, and cuts the box with the wrong rows. The left border and the top of what it cuts off are
 * right; the other border comes from the neighbours and from where the caret would be.
 */
final class RightToLeftLine {

	private final StyledText text;
	private final int index;
	private final int begin;
	private final String line;
	private final int rowHeight;
	private final Bidi directions;

	private RightToLeftLine(StyledText text, int index, int begin, String line, int rowHeight, Bidi directions) {
		this.text = text;
		this.index = index;
		this.begin = begin;
		this.line = line;
		this.rowHeight = rowHeight;
		this.directions = directions;
	}

	/**
	 * Prepares to measure a line.
	 *
	 * @param text
	 *            the widget
	 * @param index
	 *            which line
	 * @param begin
	 *            offset of its first character
	 * @param line
	 *            its characters
	 * @param rowHeight
	 *            height of a row without spacing
	 * @return the line; null if it runs from left to right
	 */
	static @Nullable RightToLeftLine of(StyledText text, int index, int begin, String line, int rowHeight) {
		char[] characters = line.toCharArray();
		if (!Bidi.requiresBidi(characters, 0, characters.length)) {
			return null;
		}
		Bidi directions = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
		return directions.baseIsLeftToRight()
				? null
				: new RightToLeftLine(text, index, begin, line, rowHeight, directions);
	}

	/** {@return whether a character, by its place in the line, is a part of what the one before it draws} */
	boolean isDrawnWithTheOneBefore(int at) {
		return Character.isLowSurrogate(line.charAt(at)) || switch (Character.getType(line.codePointAt(at))) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
					Character.FORMAT, Character.MODIFIER_SYMBOL ->
				true;
			default -> false;
		};
	}

	/** {@return the box of a character by its place in the line, y relative to the line's top} */
	LineGeometry.Box box(int at) {
		Rectangle cut = bounds(at);
		int right = isRightToLeft(at) ? rightOfLetter(at) : rightOfDigit(at, cut.y);
		// The top leaves out the space above the line, which the height would have had.
		int bottom = cut.y + text.getLineVerticalIndent(index) + rowHeight - text.getLinePixel(index);
		return new LineGeometry.Box(cut.x, Math.max(cut.x, right), bottom);
	}

	/** Where the letter before ends; behind a number that is the left border of the number. */
	private int rightOfLetter(int at) {
		return at > 0 && !isRightToLeft(at - 1) ? bounds(runStart(at - 1)).x : caret(at);
	}

	/** Numbers, and words of other scripts, run from left to right: to the next character, or to the end of them. */
	private int rightOfDigit(int at, int top) {
		int next = at + Character.charCount(line.codePointAt(at));
		while (next < line.length() && isDrawnWithTheOneBefore(next)) {
			next++;
		}
		boolean goesOn = next < line.length() && !isRightToLeft(next) && bounds(next).y == top;
		return goesOn ? bounds(next).x : caret(runStart(at));
	}

	/** The first character of a run from left to right that is in the row of one of its characters. */
	private int runStart(int at) {
		int top = bounds(at).y;
		int start = at;
		while (start > 0 && !isRightToLeft(start - 1) && bounds(start - 1).y == top) {
			start--;
		}
		return start;
	}

	private boolean isRightToLeft(int at) {
		return directions.getLevelAt(at) % 2 == 1;
	}

	private Rectangle bounds(int at) {
		return text.getTextBounds(begin + at, begin + at);
	}

	private int caret(int at) {
		Point place = text.getLocationAtOffset(begin + at);
		return place.x;
	}
}
