package org.pressmark.ui.widgets;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;

/** A table as tab-separated lines, which spreadsheets take. */
public final class TableText {

	/** Knows what stands for a cell that shows less than there is. */
	@FunctionalInterface
	public interface WholeText {

		/**
		 * Finds the whole text of a cell.
		 *
		 * @param row
		 *            its row, from 0
		 * @param column
		 *            its column, from 0
		 * @return the text; null for what the cell shows
		 */
		@Nullable
		String of(int row, int column);
	}

	private final Table table;
	private final WholeText whole;

	/**
	 * Reads a table when asked.
	 *
	 * @param table
	 *            the table
	 */
	public TableText(Table table) {
		this(table, (row, column) -> null);
	}

	/**
	 * Reads a table when asked.
	 *
	 * @param table
	 *            the table
	 * @param whole
	 *            knows what stands for cells that show less than there is
	 */
	public TableText(Table table, WholeText whole) {
		this.table = table;
		this.whole = whole;
	}

	/** {@return the headers and the selected rows, or all rows where none is selected} */
	public String asText() {
		TableItem[] selected = table.getSelection();
		TableItem[] rows = selected.length > 1 ? selected : table.getItems();
		Stream<String> header = Stream.of(line(Arrays.stream(table.getColumns()).map(TableColumn::getText)));
		Stream<String> lines = Arrays.stream(rows)
				.map(row -> line(
						IntStream.range(0, Math.max(1, table.getColumnCount())).mapToObj(column -> cell(row, column))));
		return Stream.concat(header, lines).collect(Collectors.joining("\n", "", "\n"));
	}

	/** Puts the text on the clipboard. */
	public void copy() {
		Clipboard clipboard = new Clipboard(table.getDisplay());
		clipboard.setContents(new Object[]{asText()}, new Transfer[]{TextTransfer.getInstance()});
		clipboard.dispose();
	}

	private String cell(TableItem row, int column) {
		String known = whole.of(table.indexOf(row), column);
		return known == null ? row.getText(column) : known;
	}

	private static String line(Stream<String> cells) {
		return cells.map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t"));
	}
}
