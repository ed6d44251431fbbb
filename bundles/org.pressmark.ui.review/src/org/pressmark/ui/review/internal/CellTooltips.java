package org.pressmark.ui.review.internal;

import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;

/**
 * Shows the whole of what a cell says, for names and reasons can be longer than their column.
 *
 * @param table
 *            the table
 */
record CellTooltips(Table table) {

	/** More than this no column takes by itself. */
	private static final int WIDEST = 420;

	void install() {
		table.addListener(SWT.MouseHover, event -> table.setToolTipText(over(new Point(event.x, event.y))));
	}

	private @Nullable String over(Point place) {
		TableItem item = table.getItem(place);
		if (item == null) {
			return null;
		}
		return IntStream.range(0, table.getColumnCount()).filter(column -> item.getBounds(column).contains(place))
				.mapToObj(item::getText).filter(text -> !text.isEmpty()).findFirst()
				.map(text -> text.replace("&", "&&")).orElse(null);
	}

	/** Gives each column what its longest cell needs, within reason; none becomes narrower. */
	static void widen(Table table) {
		for (TableColumn column : table.getColumns()) {
			int before = column.getWidth();
			column.pack();
			column.setWidth(Math.max(before, Math.min(WIDEST, column.getWidth())));
		}
	}
}
