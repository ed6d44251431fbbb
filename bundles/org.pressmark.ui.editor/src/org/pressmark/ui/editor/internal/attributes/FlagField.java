package org.pressmark.ui.editor.internal.attributes;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.ui.widgets.NativeColors;
import org.pressmark.ui.widgets.WidgetId;

/** Yes or no; no is kept as no value where none is needed. */
final class FlagField implements AttributeField {

	private final Button check;

	FlagField(Composite parent, AttributeDefinition attribute, Target target) {
		check = WidgetId.of("attribute." + attribute.name()).on(NativeColors.on(new Button(parent, SWT.CHECK)));
		check.setText(Messages.yes);
		check.addListener(SWT.Selection, event -> {
			check.setGrayed(false);
			boolean yes = check.getSelection();
			target.set(attribute,
					yes || attribute.mandatory() ? Optional.of(AttributeValue.of(yes)) : Optional.empty());
		});
	}

	@Override
	public void show(FieldState state) {
		check.setGrayed(state.mixed());
		check.setSelection(
				state.mixed() || state.value().orElse(null) instanceof AttributeValue.Flag flag && flag.value());
	}

	@Override
	public void number(boolean on) {
		check.setText(AttributeField.numbered(0, Messages.yes, on));
	}

	/** The button itself says only "yes". */
	@Override
	public String spoken(AttributeDefinition attribute) {
		return attribute.name() + ": " + check.getText();
	}

	@Override
	public Control control() {
		return check;
	}
}
