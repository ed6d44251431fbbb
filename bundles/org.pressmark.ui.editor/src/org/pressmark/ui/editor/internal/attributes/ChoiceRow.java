package org.pressmark.ui.editor.internal.attributes;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.pressmark.ui.widgets.NativeColors;
import org.pressmark.ui.widgets.WidgetId;

/** Buttons for the values of an attribute: side by side while there is room, and none wider than the row. */
final class ChoiceRow {

	private static final int WIDTH = 180;

	private final Composite row;

	ChoiceRow(Composite parent, String attribute) {
		row = WidgetId.of("attribute." + attribute).on(new Composite(parent, SWT.NONE));
		row.setLayout(new ChoiceLayout());
		row.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_GROUP;
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(row);
	}

	Button add(int style, String text, String tooltip) {
		Button button = NativeColors.on(new Button(row, style | SWT.WRAP));
		show(button, text);
		button.setToolTipText(tooltip.isEmpty() ? null : tooltip.replace("&", "&&"));
		return button;
	}

	static void show(Button button, String text) {
		button.setText(text.replace("&", "&&"));
	}

	Composite control() {
		return row;
	}
}
