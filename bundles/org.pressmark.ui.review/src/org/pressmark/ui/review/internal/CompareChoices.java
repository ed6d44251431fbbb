package org.pressmark.ui.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.ui.widgets.WidgetId;

/** Whom and what to compare: annotators, labels, excluded regions. */
final class CompareChoices {

	private static final int WIDTH = 150;
	private static final int HEIGHT = 74;

	private final Composite area;
	private final Table annotators;
	private final Table labels;
	private final Button excluded;
	private final Button run;

	CompareChoices(Composite parent, Runnable changed, Runnable compare, Runnable copy) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 4).spacing(6, 3).applyTo(area);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(area);
		annotators = list(Messages.annotators, "annotators", changed);
		labels = list(Messages.labels, "labels", changed);
		excluded = WidgetId.of("org.pressmark.ui.review.compare.excluded").on(new Button(area, SWT.CHECK));
		excluded.setText(Messages.excluded);
		excluded.setToolTipText(Messages.excludedTooltip);
		run = WidgetId.of("org.pressmark.ui.review.compare.run").on(new Button(area, SWT.PUSH));
		run.setText(Messages.compare);
		run.addListener(SWT.Selection, event -> compare.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(run);
		Button copyTable = WidgetId.of("org.pressmark.ui.review.compare.copy").on(new Button(area, SWT.PUSH));
		copyTable.setText(Messages.copyTable);
		copyTable.addListener(SWT.Selection, event -> copy.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(copyTable);
	}

	private Table list(String title, String id, Runnable changed) {
		new Label(area, SWT.NONE).setText(title);
		Table table = WidgetId.of("org.pressmark.ui.review.compare." + id)
				.on(new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
		table.addListener(SWT.Selection, event -> changed.run());
		return table;
	}

	void show(List<String> everybody, List<String> allLabels) {
		fill(annotators, everybody, List.of("gold"));
		fill(labels, allLabels, List.of());
	}

	/** Keeps what was checked; checks what is new, but for some. */
	private static void fill(Table table, List<String> names, List<String> unchecked) {
		List<String> known = Stream.of(table.getItems()).map(TableItem::getText).toList();
		if (known.equals(names)) {
			return;
		}
		List<String> checked = checked(table);
		table.removeAll();
		for (String name : names) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(name);
			item.setChecked(checked.contains(name) || !known.contains(name) && !unchecked.contains(name));
		}
	}

	private static List<String> checked(Table table) {
		return Stream.of(table.getItems()).filter(TableItem::getChecked).map(TableItem::getText).toList();
	}

	void setReady(boolean ready) {
		run.setEnabled(ready);
	}

	List<String> annotators() {
		return new ArrayList<>(checked(annotators));
	}

	List<String> labels() {
		return checked(labels);
	}

	boolean includesExcluded() {
		return excluded.getSelection();
	}

	void setFocus() {
		annotators.setFocus();
	}
}
