package org.pressmark.ui.corpus.internal.codebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.ui.widgets.WidgetId;

/** A table of marks; Enter or a double click leads to the text. Rows are made as they come into sight. */
final class MarkRowTable {

	private final Table table;
	private List<MarkRow> rows = List.of();

	MarkRowTable(Composite parent, String id, Consumer<MarkRow> opener) {
		table = WidgetId.of(id).on(new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.BORDER));
		table.setHeaderVisible(true);
		String[] heads = {"Annotator", "Article", "Words", "What is open"};
		int[] widths = {100, 160, 280, 320};
		for (int column = 0; column < heads.length; column++) {
			TableColumn head = new TableColumn(table, SWT.NONE);
			head.setText(heads[column]);
			head.setWidth(widths[column]);
		}
		table.addListener(SWT.SetData, event -> {
			MarkRow row = rows.get(event.index);
			((TableItem) event.item).setText(new String[]{row.layer().annotator(), row.article(),
					row.words(), row.about()});
		});
		table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(opener));
	}

	Table control() {
		return table;
	}

	void show(List<MarkRow> shown) {
		rows = List.copyOf(shown);
		table.setItemCount(rows.size());
		table.clearAll();
		if (!rows.isEmpty()) {
			table.setSelection(0);
		}
	}

	Optional<MarkRow> selected() {
		int at = table.getSelectionIndex();
		return at < 0 ? Optional.empty() : Optional.of(rows.get(at));
	}

	/** Takes the next row to hand, the first after the last. */
	Optional<MarkRow> next(int by) {
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		table.setSelection(Math.floorMod(table.getSelectionIndex() + by, rows.size()));
		return selected();
	}
}
