package org.pressmark.ui.editor.paint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.pressmark.model.Fragment;
import org.pressmark.model.Mark;
import org.pressmark.ui.editor.paint.LanePainter.EdgeHit;

/**
 * The handles at the edges of marks: those that are selected, and the one that the mouse has come from.
 *
 * @param page
 *            where they are
 */
record Handles(Page page) {

	private static final int REACH = 7;

	/** Finds the handle at a place in the widget. */
	Optional<EdgeHit> at(Point point) {
		for (Mark mark : page.model().layer().marks().isEmpty() ? List.<Mark>of() : selected()) {
			for (boolean end : new boolean[]{false, true}) {
				if (isNear(point, edge(mark, end))) {
					return Optional.of(new EdgeHit(mark, end));
				}
			}
		}
		return page.emphasis().pointed().flatMap(page.model().layer()::mark).filter(mark -> mark.length() > 0)
				.flatMap(mark -> pointed(point, mark));
	}

	private List<Mark> selected() {
		return page.emphasis().selected().stream().flatMap(id -> page.model().layer().mark(id).stream())
				.filter(mark -> mark.length() > 0).toList();
	}

	/** Below the words only, where nobody begins to select text. */
	private Optional<EdgeHit> pointed(Point point, Mark mark) {
		return Stream.of(false, true).filter(end -> {
			Point edge = edge(mark, end);
			return Math.abs(point.x - edge.x) <= REACH && point.y >= edge.y - 2 && point.y <= edge.y + REACH;
		}).findFirst().map(end -> new EdgeHit(mark, end));
	}

	private Point edge(Mark mark, boolean end) {
		int line = page.text().getLineAtOffset(end ? mark.end() - 1 : mark.begin());
		int lane = page.metrics().laneOffset(page.model().lane(mark));
		int top = page.text().getLinePixel(line);
		Fragment outermost = end ? mark.fragments().getLast() : mark.fragments().getFirst();
		for (LineGeometry.Extent extent : page.geometry().line(line).extents(outermost.begin(), outermost.end())) {
			int x = end ? extent.endX() : extent.beginX();
			if (x >= 0) {
				return new Point(x, top + extent.row().top() + extent.row().height() + lane + 1);
			}
		}
		return new Point(Integer.MIN_VALUE / 2, Integer.MIN_VALUE / 2);
	}

	private static boolean isNear(Point one, Point other) {
		return Math.abs(one.x - other.x) <= REACH && Math.abs(one.y - other.y) <= REACH;
	}
}
