package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.ui.widgets.KeptRows;

/** Rows that were seen are written anew at once, and never empty in between; the others wait until they are seen. */
final class KeptRowsTest {

	private final List<String> content = new ArrayList<>();
	private final List<Integer> written = new ArrayList<>();
	private Shell shell;
	private Table table;
	private KeptRows rows;

	@BeforeEach
	void open() {
		shell = new Shell(BareEditor.display());
		shell.setLayout(new FillLayout());
		shell.setSize(300, 200);
		table = new Table(shell, SWT.VIRTUAL);
		rows = new KeptRows(table, (item, row) -> {
			written.add(row);
			item.setText(content.get(row));
		});
		IntStream.range(0, 10_000).forEach(row -> content.add("row " + row));
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void onlyWhatWasSeenIsWrittenAgain() {
		rows.show(content.size());
		assertEquals("row 3", table.getItem(3).getText());
		assertEquals("row 7000", table.getItem(7000).getText());
		assertEquals(List.of(3, 7000), written);
		content.replaceAll(text -> "new " + text);
		rows.show(content.size());
		assertEquals(List.of(3, 7000, 3, 7000), written);
		assertEquals("new row 3", table.getItem(3).getText());
		assertEquals("new row 9", table.getItem(9).getText());
	}

	@Test
	void rowsThatAreGoneAreForgotten() {
		rows.show(content.size());
		assertEquals("row 7000", table.getItem(7000).getText());
		rows.show(2);
		assertEquals(2, table.getItemCount());
		rows.show(content.size());
		assertEquals(List.of(7000), written, "it is out of sight now");
		assertEquals("row 7000", table.getItem(7000).getText());
	}

	@Test
	void manyRowsWaitUntilTheyAreSeenAgain() {
		rows.show(content.size());
		IntStream.range(0, 300).forEach(row -> table.getItem(row).getText());
		assertEquals(300, written.size());
		content.replaceAll(text -> "new " + text);
		rows.show(content.size());
		assertTrue(written.size() <= 300, "none was written at once");
		assertEquals("new row 299", table.getItem(299).getText());
	}
}
