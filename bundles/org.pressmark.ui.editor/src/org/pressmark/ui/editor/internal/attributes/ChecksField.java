package org.pressmark.ui.editor.internal.attributes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;

/** Any number of the allowed values. */
final class ChecksField implements AttributeField {

	private final ChoiceRow row;
	private final Map<String, Button> buttons = new LinkedHashMap<>();

	ChecksField(Composite parent, AttributeDefinition attribute, Target target) {
		row = new ChoiceRow(parent, attribute.name());
		for (AllowedValue value : attribute.values()) {
			Button button = row.add(SWT.CHECK, value.value(), value.description());
			button.addListener(SWT.Selection, event -> {
				button.setGrayed(false);
				target.set(attribute, checked());
			});
			buttons.put(value.value(), button);
		}
	}

	private Optional<AttributeValue> checked() {
		List<String> chosen = buttons.entrySet().stream()
				.filter(entry -> entry.getValue().getSelection() && !entry.getValue().getGrayed())
				.map(Map.Entry::getKey)
				.toList();
		return chosen.isEmpty() ? Optional.empty() : Optional.of(new AttributeValue.Texts(chosen));
	}

	@Override
	public void show(FieldState state) {
		List<String> chosen = state.value().orElse(null) instanceof AttributeValue.Texts texts
				? texts.values()
				: List.of();
		buttons.forEach((value, button) -> {
			button.setGrayed(state.mixed());
			button.setSelection(state.mixed() || chosen.contains(value));
		});
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
