package org.pressmark.ui.editor.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.pressmark.model.Fragment;
import org.pressmark.model.Mark;
import org.pressmark.ui.editor.layout.TagRow;

/** Writes the name of its label above the place where each mark begins. */
final class TagPainter {

	private static final int SHORT = 1;
	private static final int PADDING = 3;

	private final Map<String, Integer> widths = new HashMap<>();

	/** Forgets measured widths, as the font has changed. */
	void clear() {
		widths.clear();
	}

	/**
	 * Draws the labels of the marks that begin in a line.
	 *
	 * @param gc what to draw with
	 * @param page what is painted
	 * @param line the logical line
	 * @param top y of its top
	 * @param marks the marks that touch the line
	 */
	void paint(GC gc, Page page, int line, int top, List<Mark> marks) {
		LineGeometry geometry = page.geometry().line(line);
		gc.setFont(page.metrics().tagFont());
		for (LineGeometry.Row row : geometry.rows()) {
			List<Mark> starting = marks.stream().filter(mark -> startsIn(mark, row, geometry)).toList();
			if (!starting.isEmpty()) {
				paintRow(gc, page, geometry, top + row.top(), starting);
			}
		}
	}

	private void paintRow(GC gc, Page page, LineGeometry geometry, int rowTop, List<Mark> starting) {
		List<TagRow.Wish> wishes = new ArrayList<>();
		for (int i = 0; i < starting.size(); i++) {
			Mark mark = starting.get(i);
			String name = name(mark);
			wishes.add(new TagRow.Wish(i, beginX(geometry, mark), width(gc, name), width(gc, shortened(name))));
		}
		for (TagRow.Place place : TagRow.place(wishes, page.text().getClientArea().width - 2)) {
			Mark mark = starting.get(place.key());
			String name = place.shortened() ? shortened(name(mark)) : name(mark);
			draw(gc, page, mark, name, new Rectangle(place.x(), rowTop - page.metrics().tagHeight(), place.width(),
					page.metrics().tagHeight()));
		}
	}

	private static void draw(GC gc, Page page, Mark mark, String name, Rectangle area) {
		LabelPalette.Look look = page.palette().look(mark.label());
		boolean chip = page.emphasis().isSelected(mark) || page.emphasis().isArmed(mark);
		if (chip) {
			gc.setBackground(look.line());
			gc.fillRoundRectangle(area.x - PADDING, area.y, area.width + 2 * PADDING, area.height, 4, 4);
		}
		gc.setForeground(chip ? look.onLine() : look.text());
		gc.drawText(name, area.x, area.y, true);
	}

	private static boolean startsIn(Mark mark, LineGeometry.Row row, LineGeometry geometry) {
		return geometry.rowAt(mark.begin()) == row && row.begin() <= mark.begin();
	}

	private static int beginX(LineGeometry geometry, Mark mark) {
		Fragment first = mark.fragments().getFirst();
		List<LineGeometry.Extent> extents = geometry.extents(first.begin(), first.end());
		return extents.isEmpty() ? geometry.x(first.begin()) : extents.getFirst().left();
	}

	private int width(GC gc, String name) {
		return widths.computeIfAbsent(name, text -> gc.textExtent(text).x);
	}

	private static String name(Mark mark) {
		return mark.uncertain() ? mark.label() + "?" : mark.label();
	}

	private static String shortened(String name) {
		return name.substring(0, name.offsetByCodePoints(0, Math.min(SHORT, name.codePointCount(0, name.length()))));
	}
}
