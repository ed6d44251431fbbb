package org.pressmark.ui.editor.paint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;

/**
 * Draws a thin arc from a mark to each part of its object, over the labels of both. An end that is not on the page is
 * named at the edge behind which it is.
 */
final class LinkPainter {

	private static final int RISE = 12;
	private static final int DOT = 5;
	private static final int ALPHA = 190;
	private static final int FAINT_ALPHA = 90;
	private static final int PADDING = 5;
	private static final String ABOVE = "\u25B2 ";
	private static final String BELOW = "\u25BC ";

	/**
	 * A sign at the edge of the page for an end that is not on it.
	 *
	 * @param area
	 *            where it is drawn
	 * @param mark
	 *            the mark that it stands for
	 */
	record Sign(Rectangle area, MarkId mark) {}

	private List<Sign> signs = List.of();

	/** {@return the signs at the edges of the page, as they were painted last} */
	List<Sign> signs() {
		return signs;
	}

	/** Draws links that are there to be looked at, and names their ends beyond the page. */
	void paint(GC gc, Page page) {
		List<Sign> drawn = new ArrayList<>();
		for (Emphasis.Link link : page.emphasis().links()) {
			draw(gc, page, link, ALPHA);
			outside(page, link.owner(), link.filler()).flatMap(end -> sign(gc, page, end, drawn)).ifPresent(drawn::add);
		}
		signs = List.copyOf(drawn);
	}

	/** Draws links faintly, as far as the page shows something of them. */
	static void paintFaintly(GC gc, Page page, Collection<Emphasis.Link> links) {
		links.forEach(link -> draw(gc, page, link, FAINT_ALPHA));
	}

	private static void draw(GC gc, Page page, Emphasis.Link link, int alpha) {
		if (!isOnPage(page, link.owner()) && !isOnPage(page, link.filler())) {
			return;
		}
		gc.setAntialias(SWT.ON);
		gc.setAlpha(alpha);
		gc.setForeground(page.palette().look(link.filler().label()).line());
		gc.setBackground(gc.getForeground());
		arc(gc, atEdge(page, anchor(page, link.owner())), atEdge(page, anchor(page, link.filler())));
		gc.setAlpha(255);
	}

	/** An end far away is drawn just beyond the edge: a line over many pages would be no thinner but slower. */
	private static Point atEdge(Page page, Point anchor) {
		int height = page.text().getClientArea().height;
		return new Point(anchor.x, Math.max(-2 * RISE, Math.min(height + 2 * RISE, anchor.y)));
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

	/** The end that is not on the page, if the other is. */
	private static Optional<Mark> outside(Page page, Mark owner, Mark filler) {
		boolean ownerShown = isOnPage(page, owner);
		if (ownerShown == isOnPage(page, filler)) {
			return Optional.empty();
		}
		return Optional.of(ownerShown ? filler : owner);
	}

	private static Optional<Sign> sign(GC gc, Page page, Mark end, List<Sign> drawn) {
		if (drawn.stream().anyMatch(sign -> sign.mark().equals(end.id()))) {
			return Optional.empty();
		}
		Rectangle client = page.text().getClientArea();
		boolean above = anchor(page, end).y < 0;
		gc.setFont(page.metrics().tagFont());
		String name = (above ? ABOVE : BELOW) + end.label();
		Point size = gc.textExtent(name);
		int y = above ? 2 : client.height - size.y - 4;
		int x = page.text().getLeftMargin();
		for (Sign sign : drawn) {
			x = sign.area().y == y ? Math.max(x, sign.area().x + sign.area().width + PADDING) : x;
		}
		Rectangle area = new Rectangle(x, y, size.x + 2 * PADDING, size.y + 2);
		LabelPalette.Look look = page.palette().look(end.label());
		gc.setBackground(look.line());
		gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 6, 6);
		gc.setForeground(look.onLine());
		gc.drawText(name, area.x + PADDING, area.y + 1, true);
		return Optional.of(new Sign(area, end.id()));
	}

	private static boolean isOnPage(Page page, Mark mark) {
		int line = page.text().getLineAtOffset(mark.begin());
		int top = page.text().getLinePixel(line);
		int height = page.text().getClientArea().height;
		if (top >= height || top < -RISE && bottom(page, line) < 0) {
			return false;
		}
		int y = anchor(page, mark).y;
		return y >= -page.metrics().tagHeight() && y < height;
	}

	private static int bottom(Page page, int line) {
		return line + 1 < page.text().getLineCount() ? page.text().getLinePixel(line + 1) : Integer.MAX_VALUE;
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
