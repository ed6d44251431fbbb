package org.pressmark.ui.widgets;

import java.util.BitSet;
import java.util.function.ObjIntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * The rows of a virtual table. Each is written when it comes into sight, and written anew when what the table shows has
 * changed.
 * <p>
 * On GTK a row that is cleared and made again when it comes into sight is shown, and a screen reader is told that it is
 * empty.
 */
public final class KeptRows {

	/** Rows that are written anew at once; with more, all are made when they come into sight. */
	private static final int MOST = 120;

	private final Table table;
	private final ObjIntConsumer<TableItem> writer;
	private final BitSet written = new BitSet();
	private int count;

	/**
	 * Begins to write rows.
	 *
	 * @param table
	 *            a virtual table
	 * @param writer
	 *            writes an item, given its row
	 */
	public KeptRows(Table table, ObjIntConsumer<TableItem> writer) {
		this.table = table;
		this.writer = writer;
		table.addListener(SWT.SetData, this::fill);
	}

	/**
	 * Shows other rows, or the same with other contents.
	 *
	 * @param rows
	 *            how many there are now
	 */
	public void show(int rows) {
		count = rows;
		table.setItemCount(rows);
		written.clear(rows, Math.max(rows, written.length()));
		if (written.cardinality() > MOST) {
			written.clear();
			table.clearAll();
		} else {
			written.stream().forEach(row -> writer.accept(table.getItem(row), row));
		}
	}

	/** While GTK empties the table it asks for rows that are no longer there. */
	private void fill(Event event) {
		if (event.item instanceof TableItem item && event.index >= 0 && event.index < count) {
			written.set(event.index);
			writer.accept(item, event.index);
		}
	}
}
