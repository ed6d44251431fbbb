package org.pressmark.ui.editor.paint;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.pressmark.model.Fragment;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.MarkShape;
import org.pressmark.ui.editor.layout.LaneLayout;

/** Draws one mark on one logical line: its tint and frame under the text, its lane and the rest over it. */
final class MarkPainter {

	private static final int TINT = 44;
	private static final int TINT_DARK = 80;
	private static final int SELECTED_TINT = 72;
	private static final int SELECTED_TINT_DARK = 120;
	private static final int RELATED_TINT = 34;
	private static final int HANDLE = 8;
	private static final int CAP = 4;

	private MarkPainter() {}

	/** Draws what lies under the text. */
	static void paintUnder(GC gc, Page page, int line, int top, Mark mark) {
		LabelPalette.Look look = page.palette().look(mark.label());
		int alpha = tint(page, mark, look.shape());
		LineGeometry geometry = page.geometry().line(line);
		int lane = page.metrics().laneOffset(page.model().lane(mark));
		for (Fragment fragment : mark.fragments()) {
			for (LineGeometry.Extent extent : geometry.extents(fragment.begin(), fragment.end())) {
				int rowTop = top + extent.row().top();
				int rowBottom = top + extent.row().bottom();
				if (alpha > 0) {
					gc.setAlpha(look.alpha(alpha));
					gc.setBackground(look.fill());
					gc.fillRectangle(extent.left(), rowTop, extent.width(), extent.row().height());
					gc.setAlpha(255);
				}
				gc.setBackground(look.line());
				ShapePainter.frame(gc, look.shape(), extent, rowTop, rowBottom + lane);
			}
		}
	}

	/** Draws what lies over the text. */
	static void paintOver(GC gc, Page page, int line, int top, Mark mark) {
		LabelPalette.Look look = page.palette().look(mark.label());
		gc.setForeground(look.line());
		gc.setBackground(look.line());
		LineGeometry geometry = page.geometry().line(line);
		int lane = page.metrics().laneOffset(page.model().lane(mark));
		for (Fragment fragment : mark.fragments()) {
			if (fragment.isEmpty()) {
				if (isIn(page, line, fragment.begin())) {
					paintPoint(gc, page, geometry, top, mark);
				}
			} else {
				for (LineGeometry.Extent extent : geometry.extents(fragment.begin(), fragment.end())) {
					paintLane(gc, look.shape(), extent, top + extent.row().bottom() + lane);
				}
			}
		}
		paintConnections(gc, geometry, top, lane, mark);
		if (page.emphasis().isSelected(mark)) {
			paintSelected(gc, page, geometry, top, lane, mark);
		} else if (page.emphasis().isPointed(mark)) {
			paintHandles(gc, page, geometry, top, lane, mark);
		}
	}

	private static int tint(Page page, Mark mark, MarkShape shape) {
		boolean dark = page.palette().isDark();
		if (page.emphasis().isSelected(mark)) {
			return dark ? SELECTED_TINT_DARK : SELECTED_TINT;
		}
		int own = shape == MarkShape.BACKGROUND ? dark ? TINT_DARK : TINT : 0;
		boolean related = page.emphasis().isRelated(mark) || page.emphasis().isArmed(mark);
		return related ? Math.max(own + RELATED_TINT / 2, RELATED_TINT) : own;
	}

	private static void paintLane(GC gc, MarkShape shape, LineGeometry.Extent extent, int y) {
		ShapePainter.line(gc, shape, extent.left(), extent.right(), y);
		cap(gc, extent, extent.beginX(), y);
		cap(gc, extent, extent.endX(), y);
	}

	/** Small upright ends, so that two marks that meet in one lane are seen to be two. */
	private static void cap(GC gc, LineGeometry.Extent extent, int x, int y) {
		if (x >= 0) {
			gc.fillRectangle(x >= extent.right() ? x - 1 : x, y - CAP + 2, 1, CAP);
		}
	}

	private static void paintPoint(GC gc, Page page, LineGeometry geometry, int top, Mark mark) {
		LineGeometry.Row row = geometry.rowAt(mark.begin());
		int x = geometry.x(mark.begin());
		int bottom = top + row.bottom();
		gc.fillRectangle(x, top + row.top(), 1, row.height());
		gc.fillPolygon(new int[]{x - 4, bottom + 6, x + 5, bottom + 6, x, bottom});
		if (page.emphasis().isSelected(mark)) {
			gc.fillRectangle(x - 1, top + row.top(), 3, row.height());
		}
	}

	/** A dotted line in the lane over a short gap between two fragments. */
	private static void paintConnections(GC gc, LineGeometry geometry, int top, int lane, Mark mark) {
		List<Fragment> fragments = mark.fragments();
		for (int i = 1; i < fragments.size(); i++) {
			int from = fragments.get(i - 1).end();
			int to = fragments.get(i).begin();
			if (to - from <= LaneLayout.CONNECTED_GAP) {
				for (LineGeometry.Extent extent : geometry.extents(from, to)) {
					ShapePainter.line(gc, MarkShape.DOTTED, extent.left(), extent.right(),
							top + extent.row().bottom() + lane);
				}
			}
		}
	}

	private static void paintSelected(GC gc, Page page, LineGeometry geometry, int top, int lane, Mark mark) {
		gc.setLineWidth(2);
		for (Fragment fragment : mark.fragments()) {
			for (LineGeometry.Extent extent : geometry.extents(fragment.begin(), fragment.end())) {
				edges(gc, extent, top + extent.row().top() - 1, extent.row().height() + lane + 2);
			}
		}
		gc.setLineWidth(1);
		paintHandles(gc, page, geometry, top, lane, mark);
	}

	/** At the first character and after the last one. */
	private static void paintHandles(GC gc, Page page, LineGeometry geometry, int top, int lane, Mark mark) {
		if (!page.handles()) {
			return;
		}
		Fragment first = mark.fragments().getFirst();
		Fragment last = mark.fragments().getLast();
		for (LineGeometry.Extent extent : geometry.extents(first.begin(), first.end())) {
			if (extent.beginX() >= 0) {
				handle(gc, page, extent.beginX(), top + extent.row().bottom() + lane + 1);
			}
		}
		for (LineGeometry.Extent extent : geometry.extents(last.begin(), last.end())) {
			if (extent.endX() >= 0) {
				handle(gc, page, extent.endX(), top + extent.row().bottom() + lane + 1);
			}
		}
	}

	private static void edges(GC gc, LineGeometry.Extent extent, int top, int height) {
		gc.fillRectangle(extent.left(), top, extent.width(), 2);
		gc.fillRectangle(extent.left(), top + height - 2, extent.width(), 2);
		for (int x : new int[]{extent.beginX(), extent.endX()}) {
			if (x >= 0) {
				gc.fillRectangle(x - 1, top, 2, height);
			}
		}
	}

	private static void handle(GC gc, Page page, int x, int y) {
		gc.setAntialias(SWT.ON);
		gc.fillOval(x - HANDLE / 2 - 1, y - HANDLE / 2 - 1, HANDLE + 2, HANDLE + 2);
		Color line = gc.getBackground();
		gc.setBackground(page.palette().page());
		gc.fillOval(x - HANDLE / 2 + 1, y - HANDLE / 2 + 1, HANDLE - 2, HANDLE - 2);
		gc.setBackground(line);
	}

	private static boolean isIn(Page page, int line, int offset) {
		return page.text().getOffsetAtLine(line) <= offset && offset <= page.lineEnd(line);
	}
}
