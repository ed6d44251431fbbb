package org.pressmark.ui.corpus.internal.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.ui.widgets.WidgetId;

/** Asks for which labels other names in the files stand; names and aliases of the codebook need no mention. */
final class LabelNamesPage extends WizardPage {

	private static final int COLUMN = 220;
	private static final int HEIGHT = 140;

	private final Codebook codebook;
	private final Runnable changed;
	private final Map<String, String> mapping = new LinkedHashMap<>();
	private @Nullable Table table;

	LabelNamesPage(Codebook codebook, Runnable changed) {
		super("labels", "Names of labels", null);
		this.codebook = codebook;
		this.changed = changed;
		setMessage("Where files use other names than the codebook, say which labels are meant. Otherwise go on.");
	}

	@Override
	public void createControl(Composite container) {
		Composite area = new Composite(container, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(5).applyTo(area);
		new Label(area, SWT.NONE).setText("&Name in the files:");
		Text name = WidgetId.of("org.pressmark.ui.corpus.import.map.name").on(new Text(area, SWT.BORDER));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
		new Label(area, SWT.NONE).setText("&Label:");
		Combo label = WidgetId.of("org.pressmark.ui.corpus.import.map.label")
				.on(new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY));
		label.setItems(codebook.labels().stream().map(LabelDefinition::name).toArray(String[]::new));
		label.select(0);
		Button add = WidgetId.of("org.pressmark.ui.corpus.import.map.add").on(new Button(area, SWT.PUSH));
		add.setText("&Add");
		add.setEnabled(false);
		name.addListener(SWT.Modify, event -> add.setEnabled(!name.getText().isBlank()));
		add.addListener(SWT.Selection, event -> {
			mapping.put(name.getText().strip(), label.getText());
			name.setText("");
			name.setFocus();
			show();
		});
		table = createTable(area);
		Button remove = WidgetId.of("org.pressmark.ui.corpus.import.map.remove").on(new Button(area, SWT.PUSH));
		remove.setText("Re&move");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(remove);
		remove.addListener(SWT.Selection, event -> removeSelected());
		setControl(area);
	}

	private static Table createTable(Composite area) {
		Table made = WidgetId.of("org.pressmark.ui.corpus.import.map.table")
				.on(new Table(area, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION));
		made.setHeaderVisible(true);
		for (String title : List.of("Name in the files", "Label of the codebook")) {
			TableColumn column = new TableColumn(made, SWT.LEFT);
			column.setText(title);
			column.setWidth(COLUMN);
		}
		GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(SWT.DEFAULT, HEIGHT).applyTo(made);
		return made;
	}

	private void removeSelected() {
		Table shown = table;
		if (shown != null) {
			for (TableItem item : shown.getSelection()) {
				mapping.remove(item.getText());
			}
			show();
		}
	}

	private void show() {
		Table shown = table;
		if (shown != null) {
			shown.removeAll();
			mapping.forEach((name, label) -> new TableItem(shown, SWT.NONE).setText(new String[]{name, label}));
		}
		changed.run();
	}

	Map<String, String> mapping() {
		return Map.copyOf(mapping);
	}
}
