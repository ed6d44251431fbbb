package org.pressmark.ui.corpus.internal.report;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.widgets.TableText;

/** A table of findings; virtual, for an import can find thousands. */
public final class FindingsTable {

	private static final String[] TITLES = {"Kind", "File", "What", "What to do"};
	private static final int PLACE = 1;
	private static final int[] NARROWEST = {70, 120, 200, 120};
	private static final int[] WIDEST = {140, 260, 560, 460};
	/** What a path has where nothing needs to be done. */
	private static final int WIDEST_PLACE = 440;
	/** Rows that are measured for the widths of the columns. */
	private static final int SAMPLE = 200;
	private static final int PADDING = 24;

	private final Table table;
	private List<Finding> findings = List.of();

	/**
	 * Makes an empty table.
	 *
	 * @param parent
	 *            where
	 */
	public FindingsTable(Composite parent) {
		table = new Table(parent, SWT.VIRTUAL | SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		for (int column = 0; column < TITLES.length; column++) {
			TableColumn made = new TableColumn(table, SWT.LEFT);
			made.setText(TITLES[column]);
			made.setWidth(NARROWEST[column]);
		}
		table.addListener(SWT.SetData, event -> {
			((TableItem) event.item).setText(cells(findings.get(event.index)));
		});
		table.addListener(SWT.MouseHover, event -> table.setToolTipText(tooltip(new Point(event.x, event.y))));
	}

	private static String[] cells(Finding finding) {
		return new String[]{finding.kind(), shortened(finding.place()), finding.what(), finding.remedy()};
	}

	/** Gives each column the room that its texts take, so that what is told is read without a mouse. */
	private void fit() {
		GC gc = new GC(table);
		boolean remedies = findings.stream().limit(SAMPLE).anyMatch(finding -> !finding.remedy().isEmpty());
		for (int column = 0; column < TITLES.length; column++) {
			int at = column;
			int widest = findings.stream().limit(SAMPLE).mapToInt(finding -> gc.textExtent(cells(finding)[at]).x).max()
					.orElse(0) + PADDING;
			int limit = column == PLACE && !remedies ? WIDEST_PLACE : WIDEST[column];
			table.getColumn(column).setWidth(Math.clamp(widest, NARROWEST[column], limit));
		}
		gc.dispose();
	}

	/** The folder and the name: the whole path is in the tooltip. */
	private static String shortened(String place) {
		String[] parts = place.split("[/\\\\]");
		return parts.length < 3 ? place : parts[parts.length - 2] + "/" + parts[parts.length - 1];
	}

	private @Nullable String tooltip(Point place) {
		TableItem item = table.getItem(place);
		if (item == null) {
			return null;
		}
		Finding finding = findings.get(table.indexOf(item));
		return (finding.place() + "\n" + finding.what() + "\n" + finding.remedy()).strip().replace("&", "&&");
	}

	/** {@return the widget} */
	public Table control() {
		return table;
	}

	/**
	 * Shows findings in place of those that were shown.
	 *
	 * @param shown
	 *            the findings
	 */
	public void show(List<Finding> shown) {
		findings = List.copyOf(shown);
		table.setItemCount(findings.size());
		table.clearAll();
		fit();
	}

	/** Puts the table on the clipboard, with the whole paths. */
	public void copy() {
		new TableText(table, (row, column) -> column == PLACE ? findings.get(row).place() : null).copy();
	}
}
