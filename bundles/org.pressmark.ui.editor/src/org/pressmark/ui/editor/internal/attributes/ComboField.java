package org.pressmark.ui.editor.internal.attributes;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.ui.widgets.WidgetId;

/** Many values to choose from. */
final class ComboField implements AttributeField {

	private final Combo combo;
	private final List<String> values;

	ComboField(Composite parent, AttributeDefinition attribute, Target target) {
		values = attribute.values().stream().map(AllowedValue::value).toList();
		combo = WidgetId.of("attribute." + attribute.name()).on(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN));
		combo.add("");
		values.forEach(combo::add);
		combo.setVisibleItemCount(20);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		// A wheel that scrolls the form must not change a value by the way.
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
		combo.addListener(SWT.Selection, event -> {
			int index = combo.getSelectionIndex();
			target.set(attribute,
					index <= 0 ? Optional.empty() : Optional.of(AttributeValue.of(values.get(index - 1))));
		});
	}

	@Override
	public void show(FieldState state) {
		int index = state.value().map(AttributeValue::display).map(values::indexOf).orElse(-1);
		if (state.mixed()) {
			combo.deselectAll();
		} else {
			combo.select(index + 1);
		}
		combo.setToolTipText(state.mixed() ? Messages.mixed : "");
	}

	@Override
	public void number(boolean on) {
		// GTK forgets what is chosen when its item is replaced.
		int chosen = combo.getSelectionIndex();
		for (int i = 0; i < values.size(); i++) {
			combo.setItem(i + 1, AttributeField.numbered(i, values.get(i), on));
		}
		combo.select(chosen);
	}

	@Override
	public Control control() {
		return combo;
	}
}
