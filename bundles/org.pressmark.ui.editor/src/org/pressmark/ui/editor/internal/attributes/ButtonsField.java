package org.pressmark.ui.editor.internal.attributes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;

/** A few values to choose from, all in sight. One that is not needed can be taken back. */
final class ButtonsField implements AttributeField {

	private final ChoiceRow row;
	private final Map<String, Button> buttons = new LinkedHashMap<>();
	private final AttributeDefinition attribute;
	private final Target target;

	ButtonsField(Composite parent, AttributeDefinition attribute, Target target) {
		this.attribute = attribute;
		this.target = target;
		row = new ChoiceRow(parent, attribute.name());
		for (AllowedValue value : attribute.values()) {
			add(value.value(), value.value(), value.description());
		}
		if (!attribute.mandatory()) {
			add("", Messages.notSet, Messages.notSetTooltip);
		}
	}

	private void add(String value, String text, String tooltip) {
		Button button = row.add(SWT.RADIO, text, tooltip);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection()) {
				target.set(attribute, value.isEmpty() ? Optional.empty() : Optional.of(AttributeValue.of(value)));
			}
		});
		buttons.put(value, button);
	}

	@Override
	public void show(FieldState state) {
		String shown = state.value().map(AttributeValue::display).orElse("");
		buttons.forEach((value, button) -> button.setSelection(!state.mixed() && value.equals(shown)));
	}

	@Override
	public void number(boolean on) {
		int position = 0;
		for (Map.Entry<String, Button> entry : buttons.entrySet()) {
			if (!entry.getKey().isEmpty()) {
				ChoiceRow.show(entry.getValue(), AttributeField.numbered(position++, entry.getKey(), on));
			}
		}
	}

	@Override
	public Control control() {
		return row.control();
	}
}
