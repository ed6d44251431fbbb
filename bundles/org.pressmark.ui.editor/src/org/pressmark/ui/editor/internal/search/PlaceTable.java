package org.pressmark.ui.editor.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.model.Fragment;
import org.pressmark.ui.editor.session.TermPlanner.Place;
import org.pressmark.ui.widgets.AccessibleName;
import org.pressmark.ui.widgets.WidgetId;

/** The places where words were found, with the words around them; those that can be tagged can be ticked. */
final class PlaceTable {

	private static final int BEFORE = 34;
	private static final int AFTER = 60;
	private static final int ROWS = 7;

	/**
	 * A place.
	 *
	 * @param where
	 *            where it is, UTF-16
	 * @param state
	 *            whether it can be tagged
	 */
	record Row(Fragment where, Place state) {}

	private final Table table;
	private final String text;
	private List<Row> rows = List.of();

	PlaceTable(Composite parent, String text, IntConsumer selected) {
		this.text = text;
		table = WidgetId.of("findAndTag.places")
				.on(new Table(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL));
		table.setHeaderVisible(true);
		AccessibleName.of(Messages.columnPlace).on(table);
		column(Messages.columnPlace, 600);
		column(Messages.columnState, 150);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(760, table.getItemHeight() * ROWS)
				.applyTo(table);
		table.addListener(SWT.Selection, event -> {
			int index = table.indexOf((TableItem) event.item);
			if (event.detail == SWT.CHECK && rows.get(index).state() != Place.FREE) {
				table.getItem(index).setChecked(false);
			}
			if (table.getSelectionIndex() >= 0) {
				selected.accept(table.getSelectionIndex());
			}
		});
	}

	private void column(String name, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(name);
		column.setWidth(width);
	}

	/** Shows other places, every one that can be tagged with a tick. */
	void show(List<Row> shown) {
		table.setRedraw(false);
		table.removeAll();
		rows = List.copyOf(shown);
		for (Row row : rows) {
			TableItem item = new TableItem(table, SWT.NONE);
			fill(item, row);
			item.setChecked(row.state() == Place.FREE);
		}
		table.setRedraw(true);
	}

	/** Takes over what has become of the places; ticks that are off stay off. */
	void update(List<Row> changed) {
		rows = List.copyOf(changed);
		for (int i = 0; i < rows.size(); i++) {
			fill(table.getItem(i), rows.get(i));
			if (rows.get(i).state() != Place.FREE) {
				table.getItem(i).setChecked(false);
			}
		}
	}

	private void fill(TableItem item, Row row) {
		item.setText(0, around(row.where()));
		item.setText(1, switch (row.state()) {
			case FREE -> "";
			case TAGGED -> Messages.stateTagged;
			case EXCLUDED -> Messages.stateExcluded;
		});
	}

	private String around(Fragment place) {
		int begin = Math.max(0, place.begin() - BEFORE);
		int end = Math.min(text.length(), place.end() + AFTER);
		String shown = (begin > 0 ? "\u2026" : "") + text.substring(begin, place.begin()) + "\u2039"
				+ place.in(text) + "\u203A" + text.substring(place.end(), end) + (end < text.length() ? "\u2026" : "");
		return shown.replaceAll("\\s+", " ");
	}

	List<Row> rows() {
		return rows;
	}

	/** {@return the places with a tick} */
	List<Fragment> ticked() {
		List<Fragment> ticked = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			if (table.getItem(i).getChecked()) {
				ticked.add(rows.get(i).where());
			}
		}
		return ticked;
	}

	int selected() {
		return table.getSelectionIndex();
	}

	/** Selects the first place with a tick from an index on, and returns its index; -1 if there is none. */
	int selectTicked(int from) {
		for (int i = Math.max(0, from); i < rows.size(); i++) {
			if (table.getItem(i).getChecked()) {
				table.setSelection(i);
				table.showSelection();
				return i;
			}
		}
		table.deselectAll();
		return -1;
	}

	void untick(int index) {
		table.getItem(index).setChecked(false);
	}
}
