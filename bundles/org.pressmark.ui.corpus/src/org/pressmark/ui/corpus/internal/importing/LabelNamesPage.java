package org.pressmark.ui.corpus.internal.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.ui.widgets.WidgetId;

/** Asks what the names in the files stand for that are neither labels of the codebook nor other names of them. */
final class LabelNamesPage extends WizardPage {

	private static final String[] TITLES = {"Name in the files", "Marks", "Label"};
	private static final int[] WIDTHS = {260, 80, 260};
	private static final int HEIGHT = 180;
	private static final String LEFT_OUT = "(left out)";

	private final Codebook codebook;
	private final Runnable changed;
	private final Map<String, Integer> names = new LinkedHashMap<>();
	private final Map<String, String> mapping = new LinkedHashMap<>();
	private @Nullable Table table;
	private @Nullable Combo label;

	LabelNamesPage(Codebook codebook, Runnable changed) {
		super("labels", "Names of labels", null);
		this.codebook = codebook;
		this.changed = changed;
		setMessage("The codebook does not know these names. Select them and say which labels are meant.");
	}

	@Override
	public void createControl(Composite container) {
		Composite area = new Composite(container, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		table = createTable(area);
		new Label(area, SWT.NONE).setText("&Label for the selected names:");
		Combo combo = WidgetId.of("org.pressmark.ui.corpus.import.map.label")
				.on(new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY));
		combo.setItems(Stream.concat(Stream.of(LEFT_OUT), codebook.labels().stream().map(LabelDefinition::name))
				.toArray(String[]::new));
		combo.addListener(SWT.Selection, event -> choose(combo));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		label = combo;
		setControl(area);
		show();
	}

	private Table createTable(Composite area) {
		Table made = WidgetId.of("org.pressmark.ui.corpus.import.map.table")
				.on(new Table(area, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION));
		made.setHeaderVisible(true);
		for (int column = 0; column < TITLES.length; column++) {
			TableColumn created = new TableColumn(made, column == 1 ? SWT.RIGHT : SWT.LEFT);
			created.setText(TITLES[column]);
			created.setWidth(WIDTHS[column]);
		}
		made.addListener(SWT.Selection, event -> showChosen());
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, HEIGHT).applyTo(made);
		return made;
	}

	/** Takes the names that were found and are not known; those that have a label by now stay. */
	void offer(Map<String, Integer> found) {
		names.keySet().retainAll(mapping.keySet());
		mapping.keySet().retainAll(names.keySet());
		names.putAll(found);
		show();
	}

	/** {@return whether there is anything to say} */
	boolean isNeeded() {
		return !names.isEmpty();
	}

	private void choose(Combo combo) {
		Table shown = table;
		if (shown == null) {
			return;
		}
		for (TableItem item : shown.getSelection()) {
			if (combo.getSelectionIndex() <= 0) {
				mapping.remove(item.getText());
			} else {
				mapping.put(item.getText(), combo.getText());
			}
			item.setText(2, labelOf(item.getText()));
		}
		changed.run();
	}

	private String labelOf(String name) {
		return mapping.getOrDefault(name, LEFT_OUT);
	}

	private void show() {
		Table shown = table;
		if (shown != null) {
			shown.removeAll();
			names.forEach((name, count) -> new TableItem(shown, SWT.NONE)
					.setText(new String[]{name, String.format("%,d", count), labelOf(name)}));
			shown.select(0);
			showChosen();
		}
	}

	private void showChosen() {
		Table shown = table;
		Combo combo = label;
		if (shown != null && combo != null) {
			List<String> chosen = Stream.of(shown.getSelection()).map(item -> item.getText(2)).distinct().toList();
			combo.setEnabled(!chosen.isEmpty());
			if (chosen.size() == 1) {
				combo.setText(chosen.getFirst());
			} else {
				combo.deselectAll();
			}
		}
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		Table shown = table;
		if (visible && shown != null) {
			shown.setFocus();
		}
	}

	Map<String, String> mapping() {
		return Map.copyOf(mapping);
	}
}
