package org.pressmark.ui.editor.paint;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.pressmark.model.Mark;

/** Draws a thin arc from a mark to each part of the selected object, over the labels of both. */
final class LinkPainter {

	private static final int RISE = 12;
	private static final int DOT = 5;
	private static final int ALPHA = 190;
	/** Ends further away than this many heights of the page are not drawn. */
	private static final int REACH = 3;

	private LinkPainter() {}

	static void paint(GC gc, Page page) {
		gc.setAntialias(SWT.ON);
		gc.setAlpha(ALPHA);
		for (Emphasis.Link link : page.emphasis().links()) {
			Point from = anchor(page, link.owner());
			Point to = anchor(page, link.filler());
			int height = page.text().getClientArea().height;
			if (Math.max(Math.abs(from.y), Math.abs(to.y)) < REACH * height) {
				gc.setForeground(page.palette().look(link.filler().label()).line());
				gc.setBackground(gc.getForeground());
				arc(gc, from, to);
			}
		}
		gc.setAlpha(255);
	}

	private static void arc(GC gc, Point from, Point to) {
		int top = Math.min(from.y, to.y) - RISE;
		Path path = new Path(gc.getDevice());
		try {
			path.moveTo(from.x, from.y);
			path.cubicTo(from.x, top, to.x, top, to.x, to.y);
			gc.setLineWidth(1);
			gc.drawPath(path);
		} finally {
			path.dispose();
		}
		gc.fillOval(to.x - DOT / 2, to.y - DOT / 2, DOT, DOT);
	}

	private static Point anchor(Page page, Mark mark) {
		int line = page.text().getLineAtOffset(mark.begin());
		LineGeometry geometry = page.geometry().line(line);
		LineGeometry.Row row = geometry.rowAt(mark.begin());
		int end = Math.min(mark.fragments().getFirst().end(), row.end());
		int left = geometry.x(mark.begin());
		int middle = mark.label().isEmpty() || end <= mark.begin() ? left : left + 6;
		return new Point(middle, page.text().getLinePixel(line) + row.top() - page.metrics().tagHeight());
	}
}
