package org.pressmark.ui.editor.paint;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.pressmark.model.Fragment;

/**
 * Underlines what is odd about the text: fine dots, close under the words and in a quiet colour, apart from the lines
 * of marks, which have lanes of their own.
 *
 * @param places
 *            the places, in text order
 */
record NotePainter(List<Fragment> places) {

	private static final int STEP = 4;

	/** Copies the list. */
	NotePainter {
		places = List.copyOf(places);
	}

	/** Draws what lies on one logical line. */
	void paint(GC gc, Page page, int line, int top) {
		if (places.isEmpty()) {
			return;
		}
		int begin = page.text().getOffsetAtLine(line);
		int end = page.lineEnd(line);
		for (Fragment place : places) {
			if (place.begin() >= end) {
				return;
			}
			if (place.end() > begin) {
				underline(gc, page, line, top,
						new Fragment(Math.max(begin, place.begin()), Math.min(end, place.end())));
			}
		}
	}

	private static void underline(GC gc, Page page, int line, int top, Fragment span) {
		gc.setBackground(page.palette().faint());
		for (LineGeometry.Extent extent : page.geometry().line(line).extents(span.begin(), span.end())) {
			int y = top + extent.row().bottom() - 1;
			for (int x = extent.left(); x < extent.right(); x += STEP) {
				gc.fillRectangle(x, y, 2, 1);
			}
		}
	}
}
