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

/** A table as tab-separated lines, which spreadsheets take. */
public final class TableText {

	private final Table table;

	/**
	 * Reads a table when asked.
	 *
	 * @param table
	 *            the table
	 */
	public TableText(Table table) {
		this.table = table;
	}

	/** {@return the headers and the selected rows, or all rows where none is selected} */
	public String asText() {
		TableItem[] selected = table.getSelection();
		TableItem[] rows = selected.length > 1 ? selected : table.getItems();
		Stream<String> header = Stream.of(line(Arrays.stream(table.getColumns()).map(TableColumn::getText)));
		Stream<String> lines = Arrays.stream(rows)
				.map(row -> line(IntStream.range(0, Math.max(1, table.getColumnCount())).mapToObj(row::getText)));
		return Stream.concat(header, lines).collect(Collectors.joining("\n", "", "\n"));
	}

	/** Puts the text on the clipboard. */
	public void copy() {
		Clipboard clipboard = new Clipboard(table.getDisplay());
		clipboard.setContents(new Object[]{asText()}, new Transfer[]{TextTransfer.getInstance()});
		clipboard.dispose();
	}

	private static String line(Stream<String> cells) {
		return cells.map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t"));
	}
}
