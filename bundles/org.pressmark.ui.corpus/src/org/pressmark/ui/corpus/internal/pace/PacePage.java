package org.pressmark.ui.corpus.internal.pace;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.pressmark.ui.widgets.AccessibleName;
import org.pressmark.ui.widgets.WidgetId;

/** What the view of progress shows, all of which takes the focus: sentences, annotators, days of the chosen one. */
public final class PacePage {

	private static final int MARGIN = 4;
	private static final int LEAST_WIDTH = 120;
	private static final int[] PARTS = {65, 35};

	private final Text summary;
	private final Table annotators;
	private final Table days;
	private List<PaceText> rows = List.of();

	/**
	 * Makes the page, empty.
	 *
	 * @param parent
	 *            where
	 */
	public PacePage(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(parent);
		summary = WidgetId.of("pace.summary").on(new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP));
		GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(summary);
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		annotators = table(sash, "pace.annotators", Messages.annotators, PaceText.titles());
		days = table(sash, "pace.days", Messages.days, List.of(Messages.columnDay, Messages.columnArticles,
				Messages.columnHours, Messages.columnEdits));
		annotators.addListener(SWT.Selection, event -> showDays());
		sash.setWeights(PARTS);
		say(Messages.reading);
	}

	private static Table table(Composite parent, String id, String name, List<String> titles) {
		Table table = WidgetId.of(id).on(new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL
				| SWT.H_SCROLL));
		table.setHeaderVisible(true);
		AccessibleName.of(name).on(table);
		for (int index = 0; index < titles.size(); index++) {
			TableColumn column = new TableColumn(table, index == 0 ? SWT.LEFT : SWT.RIGHT);
			column.setText(titles.get(index));
			column.pack();
		}
		return table;
	}

	/** {@return whether it is gone} */
	boolean isDisposed() {
		return summary.isDisposed();
	}

	void setFocus() {
		annotators.setFocus();
	}

	/** Says something in place of the sentences. */
	void say(String words) {
		if (!summary.getText().equals(words)) {
			summary.setText(words);
			summary.getParent().layout();
		}
	}

	/**
	 * Shows progress; the chosen annotator stays chosen.
	 *
	 * @param shown
	 *            the annotators
	 * @param own
	 *            who works here
	 * @param idleSeconds
	 *            the longest pause that counts as work
	 * @param unread
	 *            how many files could not be read
	 */
	public void show(List<PaceText> shown, String own, long idleSeconds, int unread) {
		String chosen = chosen().map(row -> row.annotator().name()).orElse(own);
		rows = shown;
		fill(annotators, shown.stream().map(PaceText::cells).toList());
		IntStream.range(0, shown.size()).filter(row -> shown.get(row).annotator().name().equals(chosen)).findFirst()
				.ifPresent(annotators::setSelection);
		showDays();
		String words = shown.stream().filter(row -> row.annotator().name().equals(own)).findFirst()
				.map(row -> row.summary(idleSeconds)).orElse("");
		say(unread == 0 ? words : words + " " + Messages.bind(Messages.unread, unread));
	}

	private Optional<PaceText> chosen() {
		int row = annotators.getSelectionIndex();
		return row < 0 || row >= rows.size() ? Optional.empty() : Optional.of(rows.get(row));
	}

	private void showDays() {
		fill(days, chosen().map(PaceText::days).orElse(List.of()));
	}

	private static void fill(Table table, List<List<String>> cells) {
		int selected = table.getSelectionIndex();
		table.setRedraw(false);
		while (table.getItemCount() > cells.size()) {
			table.remove(table.getItemCount() - 1);
		}
		for (int row = 0; row < cells.size(); row++) {
			TableItem item = row < table.getItemCount() ? table.getItem(row) : new TableItem(table, SWT.NONE);
			item.setText(cells.get(row).toArray(String[]::new));
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
		if (selected >= 0 && selected < cells.size()) {
			table.setSelection(selected);
		}
		table.setRedraw(true);
	}
}
