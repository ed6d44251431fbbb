package org.pressmark.ui.corpus.internal.problems;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.ui.icons.Icon;
import org.pressmark.ui.widgets.AccessibleName;
import org.pressmark.ui.widgets.KeptRows;
import org.pressmark.ui.widgets.TableText;
import org.pressmark.ui.widgets.WidgetId;

/** The findings as a table; virtual, for a corpus has thousands. */
final class ProblemTable {

	private final Table table;
	private final KeptRows lines;
	private final ProblemList list;
	private List<ProblemRow> rows = List.of();

	ProblemTable(Composite parent, ProblemList list) {
		this.list = list;
		table = WidgetId.of("problems.table")
				.on(new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL));
		table.setHeaderVisible(true);
		AccessibleName.of(Messages.problems).on(table);
		for (ProblemColumn column : ProblemColumn.values()) {
			TableColumn header = new TableColumn(table, SWT.NONE);
			header.setText(column.title());
			header.setWidth(column.width());
			header.setMoveable(true);
			header.addListener(SWT.Selection, event -> sort(header, column));
		}
		lines = new KeptRows(table, this::write);
	}

	Table control() {
		return table;
	}

	/** Shows the rows of the list as they are now; what was selected and is still there stays selected. */
	void refresh() {
		if (table.isDisposed()) {
			return;
		}
		List<ProblemRow> selected = selection();
		rows = list.shown();
		lines.show(rows.size());
		table.setSelection(selected.stream().mapToInt(rows::indexOf).filter(index -> index >= 0).toArray());
	}

	List<ProblemRow> selection() {
		return Arrays.stream(table.getSelectionIndices()).filter(index -> index < rows.size()).mapToObj(rows::get)
				.toList();
	}

	void copy() {
		new TableText(table).copy();
	}

	private void write(TableItem item, int index) {
		ProblemRow row = rows.get(index);
		for (ProblemColumn column : ProblemColumn.values()) {
			item.setText(column.ordinal(), column.text(row));
		}
		item.setImage(ProblemColumn.KIND.ordinal(), switch (row.finding().severity()) {
			case ERROR -> Icon.ERROR.image();
			case WARNING -> Icon.WARNING.image();
			case INFORMATION -> Icon.INFORMATION.image();
		});
	}

	private void sort(TableColumn header, ProblemColumn column) {
		boolean descending = table.getSortColumn() == header && table.getSortDirection() == SWT.UP;
		table.setSortColumn(header);
		table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
		list.sort(descending ? column.order().reversed() : column.order());
		refresh();
	}
}
