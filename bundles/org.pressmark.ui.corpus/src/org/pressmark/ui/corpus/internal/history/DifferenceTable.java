package org.pressmark.ui.corpus.internal.history;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.ui.widgets.AccessibleName;
import org.pressmark.ui.widgets.WidgetId;

/** The marks that are not what they were, each with a sign and in words. */
final class DifferenceTable {

	private static final int[] WIDTHS = {110, 70, 260};

	private final Table table;
	private List<Difference> differences = List.of();

	/**
	 * Makes the table.
	 *
	 * @param parent
	 *            where
	 * @param shown
	 *            told which mark the user went to
	 * @param changed
	 *            told that others are selected
	 */
	DifferenceTable(Composite parent, Consumer<Difference> shown, Runnable changed) {
		table = WidgetId.of("history.differences")
				.on(new Table(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL));
		table.setHeaderVisible(true);
		AccessibleName.of(Messages.columnChange).on(table);
		String[] titles = {Messages.columnChange, Messages.columnLabel, Messages.columnText};
		for (int column = 0; column < titles.length; column++) {
			TableColumn header = new TableColumn(table, SWT.NONE);
			header.setText(titles[column]);
			header.setWidth(WIDTHS[column]);
		}
		table.addListener(SWT.Selection, event -> {
			if (event.item instanceof TableItem item) {
				shown.accept(differences.get(table.indexOf(item)));
			}
			changed.run();
		});
	}

	/** {@return those that are selected} */
	List<Difference> chosen() {
		return IntStream.of(table.getSelectionIndices()).mapToObj(differences::get).toList();
	}

	/**
	 * Lists differences.
	 *
	 * @param found
	 *            the differences
	 * @param article
	 *            the text of the article
	 */
	void show(List<Difference> found, String article) {
		if (found.equals(differences)) {
			return;
		}
		differences = found;
		table.setRedraw(false);
		table.removeAll();
		for (Difference difference : found) {
			TableItem row = new TableItem(table, SWT.NONE);
			row.setText(new String[]{kind(difference), difference.mark().label(),
					EntryText.words(difference.mark(), article)});
		}
		table.setRedraw(true);
	}

	private static String kind(Difference difference) {
		return switch (difference.kind()) {
			case ADDED -> Messages.kindAdded;
			case REMOVED -> Messages.kindRemoved;
			case CHANGED -> Messages.bind(Messages.kindChanged, difference.details());
		};
	}
}
