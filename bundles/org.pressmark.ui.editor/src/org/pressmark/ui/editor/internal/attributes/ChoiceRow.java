package org.pressmark.ui.editor.internal.attributes;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.pressmark.ui.widgets.NativeColors;
import org.pressmark.ui.widgets.WidgetId;

/** Buttons for the values of an attribute: side by side while there is room, and none wider than the row. */
final class ChoiceRow {

	private static final int WIDTH = 180;

	private final Composite row;

	ChoiceRow(Composite parent, String attribute) {
		row = WidgetId.of("attribute." + attribute).on(new Composite(parent, SWT.NONE));
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.marginLeft = 0;
		layout.marginRight = 0;
		// A button that wraps brings room of its own on all sides.
		layout.spacing = 0;
		row.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(row);
		row.addListener(SWT.Resize, event -> fit());
	}

	Button add(int style, String text, String tooltip) {
		Button button = NativeColors.on(new Button(row, style | SWT.WRAP));
		button.setText(text.replace("&", "&&"));
		button.setToolTipText(tooltip.isEmpty() ? null : tooltip.replace("&", "&&"));
		return button;
	}

	/** A long value goes on in a second line where it would be cut. */
	private void fit() {
		int room = row.getClientArea().width;
		boolean changed = false;
		for (Control button : row.getChildren()) {
			boolean tooWide = button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > room;
			int now = button.getLayoutData() instanceof RowData data ? data.width : SWT.DEFAULT;
			int wanted = tooWide ? room : SWT.DEFAULT;
			if (now != wanted) {
				button.setLayoutData(new RowData(wanted, SWT.DEFAULT));
				changed = true;
			}
		}
		if (changed) {
			row.getDisplay().asyncExec(() -> {
				if (!row.isDisposed()) {
					row.requestLayout();
				}
			});
		}
	}

	Composite control() {
		return row;
	}
}
