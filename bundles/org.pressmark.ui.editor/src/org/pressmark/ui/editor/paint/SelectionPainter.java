package org.pressmark.ui.editor.paint;

import java.text.Bidi;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/**
 * Paints which words are selected, under the text, in articles with characters that run from right to left.
 * <p>
 * On GTK the widget itself fills all rows from the first to the last of a selection there: it takes the end of a row,
 * which is at its left, for one within a word, and paints the smallest rectangle around the selected words. It is
 * told to
 * paint nothing therefore. Elsewhere, and in other articles, it does.
 */
final class SelectionPainter {

	private static final Color LIGHT = new Color(140, 196, 255);
	private static final Color DARK = new Color(42, 92, 143);
	private static final Color NOTHING = new Color(0, 0, 0, 0);

	private final MarkedText text;
	private final boolean paints;
	private boolean dark;

	/**
	 * Prepares to paint.
	 *
	 * @param text
	 *            the widget, with the text in it
	 */
	SelectionPainter(MarkedText text) {
		this.text = text;
		char[] characters = text.getText().toCharArray();
		paints = "gtk".equals(SWT.getPlatform()) && Bidi.requiresBidi(characters, 0, characters.length);
	}

	/** Takes over the colours of the page. */
	void restyle(boolean onDark) {
		dark = onDark;
		if (paints) {
			text.setSelectionBackground(NOTHING);
			text.setSelectionForeground(text.getForeground());
		}
	}

	/** Draws what is selected of a logical line. */
	void paintUnder(GC gc, Page page, int line, int top) {
		Point selected = text.getSelectionRange();
		if (!paints || selected.y == 0) {
			return;
		}
		int begin = Math.max(selected.x, text.getOffsetAtLine(line));
		int end = Math.min(selected.x + selected.y, page.lineEnd(line));
		if (begin < end) {
			gc.setBackground(dark ? DARK : LIGHT);
			for (LineGeometry.Extent extent : page.geometry().line(line).extents(begin, end)) {
				gc.fillRectangle(extent.left(), top + extent.row().top(), extent.width(), extent.row().height());
			}
		}
	}
}
