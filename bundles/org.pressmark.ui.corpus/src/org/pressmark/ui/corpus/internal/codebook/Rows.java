package org.pressmark.ui.corpus.internal.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.ui.widgets.WidgetId;

/**
 * A table of things in an order, with buttons that add, remove and move them.
 *
 * @param <T>
 *            what a row is
 */
final class Rows<T> {

	private static final String ID = "org.pressmark.ui.corpus.codebook.";
	private static final int HEIGHT = 110;

	/** What the buttons do. */
	interface Actions<T> {
		/** Adds a row after a place. */
		void add(int after);

		/** Replaces all rows. */
		void replace(List<T> rows, String title);

		/** Is told which row is at hand. */
		void selected();
	}

	private final Table table;
	private final List<Button> buttons = new ArrayList<>();
	private final Function<T, String[]> cells;
	private final Actions<T> actions;
	private final boolean editable;
	private List<T> rows = List.of();

	Rows(Composite parent, String id, boolean editable, List<String> columns, Function<T, String[]> cells,
			Actions<T> actions) {
		this.cells = cells;
		this.actions = actions;
		this.editable = editable;
		Composite area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		table = WidgetId.of(ID + id).on(new Table(area, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION));
		table.setHeaderVisible(columns.size() > 1);
		columns.forEach(column -> new TableColumn(table, SWT.NONE).setText(column));
		table.addListener(SWT.Selection, event -> actions.selected());
		table.addListener(SWT.Resize, event -> fit());
		GridDataFactory.fillDefaults().grab(true, true).hint(200, HEIGHT).applyTo(table);
		Composite column = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(column);
		button(column, id + ".add", "Add", () -> actions.add(table.getSelectionIndex()));
		button(column, id + ".remove", "Remove", this::remove);
		button(column, id + ".up", "Up", () -> move(-1));
		button(column, id + ".down", "Down", () -> move(1));
	}

	private void button(Composite parent, String id, String words, Runnable action) {
		Button button = WidgetId.of(ID + id).on(new Button(parent, SWT.PUSH));
		button.setText(words);
		button.setEnabled(editable);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().applyTo(button);
		buttons.add(button);
	}

	private void fit() {
		int width = table.getClientArea().width;
		TableColumn[] columns = table.getColumns();
		Arrays.stream(columns).forEach(column -> column.setWidth(Math.max(60, width / columns.length)));
	}

	/** Shows rows; the one at the same place stays at hand. */
	void show(List<T> shown) {
		rows = List.copyOf(shown);
		while (table.getItemCount() > rows.size()) {
			table.getItem(table.getItemCount() - 1).dispose();
		}
		for (int at = 0; at < rows.size(); at++) {
			TableItem item = at < table.getItemCount() ? table.getItem(at) : new TableItem(table, SWT.NONE);
			item.setText(cells.apply(rows.get(at)));
		}
		if (table.getSelectionIndex() < 0 && !rows.isEmpty()) {
			table.select(0);
		}
		enable();
	}

	private void enable() {
		int at = table.getSelectionIndex();
		boolean[] on = {true, at >= 0, at > 0, at >= 0 && at < rows.size() - 1};
		for (int button = 0; button < on.length; button++) {
			buttons.get(button).setEnabled(editable && on[button]);
		}
	}

	/** {@return the row at hand} */
	Optional<T> selected() {
		int at = table.getSelectionIndex();
		enable();
		return at < 0 || at >= rows.size() ? Optional.empty() : Optional.of(rows.get(at));
	}

	void select(int row) {
		table.select(row);
	}

	/** Replaces the row at hand. */
	void replace(T changed, String title) {
		List<T> list = new ArrayList<>(rows);
		list.set(table.getSelectionIndex(), changed);
		actions.replace(list, title);
	}

	/** Puts a row after another. */
	void insert(T row, int after, String title) {
		List<T> list = new ArrayList<>(rows);
		list.add(after + 1, row);
		actions.replace(list, title);
		table.setSelection(after + 1);
		actions.selected();
	}

	private void remove() {
		int at = table.getSelectionIndex();
		if (at >= 0) {
			List<T> list = new ArrayList<>(rows);
			list.remove(at);
			actions.replace(list, "Remove");
			actions.selected();
		}
	}

	private void move(int by) {
		int at = table.getSelectionIndex();
		int to = at + by;
		if (at >= 0 && to >= 0 && to < rows.size()) {
			List<T> list = new ArrayList<>(rows);
			list.add(to, list.remove(at));
			table.setSelection(to);
			actions.replace(list, "Move");
		}
	}
}
