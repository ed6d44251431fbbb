package org.pressmark.app.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Decorations;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.pressmark.testing.Widgets;

/** All that a person can read in the windows of the program, tooltips included, visible or not. */
final class WindowText {

	private final List<String> found = new ArrayList<>();

	private WindowText() {}

	/** {@return the texts; called on the UI thread} */
	static List<String> read() {
		WindowText text = new WindowText();
		Widgets.all().forEach(text::read);
		for (Shell shell : Display.getCurrent().getShells()) {
			text.add(shell.getText());
		}
		return text.found;
	}

	private void add(String text) {
		if (Objects.requireNonNullElse(text, "").length() > 0) {
			found.add(text);
		}
	}

	private void read(Control control) {
		add(control.getToolTipText());
		switch (control) {
			case Label label -> add(label.getText());
			case CLabel label -> add(label.getText());
			case Link link -> add(link.getText());
			case Button button -> add(button.getText());
			case Text text -> add(text.getText());
			case StyledText text -> add(text.getText());
			case Combo combo -> List.of(combo.getItems()).forEach(this::add);
			case Decorations window -> add(window.getText());
			case CTabFolder folder -> List.of(folder.getItems()).forEach(item -> {
				add(item.getText());
				add(item.getToolTipText());
			});
			case ToolBar bar -> List.of(bar.getItems()).forEach(item -> {
				add(item.getText());
				add(item.getToolTipText());
			});
			case Table table -> read(table);
			case Tree tree -> List.of(tree.getItems()).forEach(item -> add(item.getText()));
			default -> {
				// Nothing to read.
			}
		}
	}

	private void read(Table table) {
		List.of(table.getColumns()).forEach(column -> {
			add(column.getText());
			add(column.getToolTipText());
		});
		for (int row = 0; row < table.getItemCount(); row++) {
			for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
				add(table.getItem(row).getText(column));
			}
		}
	}
}
