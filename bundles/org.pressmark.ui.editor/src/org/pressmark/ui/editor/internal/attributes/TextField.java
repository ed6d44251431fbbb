package org.pressmark.ui.editor.internal.attributes;

import java.util.Optional;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.ui.widgets.WidgetId;

/** Text or a number. What was typed is taken when Enter is pressed or the focus goes elsewhere; Esc takes it back. */
final class TextField implements AttributeField {

	private final Text text;
	private final AttributeDefinition attribute;
	private final Target target;
	private final ControlDecoration error;
	private String shown = "";

	TextField(Composite parent, AttributeDefinition attribute, Target target) {
		this.attribute = attribute;
		this.target = target;
		text = WidgetId.of("attribute." + attribute.name()).on(new Text(parent, SWT.BORDER | SWT.SINGLE));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		error = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
		error.setImage(
				FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		error.hide();
		text.addListener(SWT.DefaultSelection, event -> commit());
		text.addListener(SWT.FocusOut, event -> commit());
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				text.setText(shown);
			}
		});
	}

	@Override
	public void commit() {
		String typed = text.getText().strip();
		if (typed.equals(shown.strip())) {
			return;
		}
		try {
			Optional<AttributeValue> value = typed.isEmpty() ? Optional.empty() : Optional.of(parse(typed));
			error.hide();
			shown = typed;
			target.set(attribute, value);
		} catch (NumberFormatException noNumber) {
			error.setDescriptionText(Messages.bind(Messages.noNumber, typed));
			error.show();
		}
	}

	private AttributeValue parse(String typed) {
		return switch (attribute.type()) {
			case INTEGER -> new AttributeValue.Whole(Long.parseLong(typed));
			case DECIMAL -> new AttributeValue.Decimal(Double.parseDouble(typed));
			default -> AttributeValue.of(typed);
		};
	}

	@Override
	public void show(FieldState state) {
		boolean typing = !text.getText().strip().equals(shown.strip());
		shown = state.value().map(AttributeValue::display).orElse("");
		text.setMessage(state.mixed() ? Messages.mixed : "");
		if (!typing) {
			revert();
		}
	}

	@Override
	public void revert() {
		if (!text.getText().strip().equals(shown.strip())) {
			text.setText(shown);
		}
		error.hide();
	}

	@Override
	public Control control() {
		return text;
	}
}
