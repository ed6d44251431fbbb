package org.pressmark.ui.editor.internal.attributes;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.ui.widgets.ThemedColor;
import org.pressmark.ui.widgets.WidgetId;

/**
 * Text, a number, or one of many values. What was typed is taken when Enter is pressed or the focus goes elsewhere; Esc
 * takes it back. What is no number, or none of the values, stays, with a message below it, until it is corrected or
 * taken back.
 */
final class TextField implements AttributeField {

	/** Other spellings that Java takes, such as 1e3f or NaN, are no numbers for people. */
	private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
	private static final int NARROW = 60;

	private final Text text;
	private final Label error;
	private final AttributeDefinition attribute;
	private final Target target;
	private String shown = "";
	private String refusedText = "";

	TextField(Composite parent, AttributeDefinition attribute, Target target) {
		this.attribute = attribute;
		this.target = target;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		text = WidgetId.of("attribute." + attribute.name()).on(new Text(area, SWT.BORDER | SWT.SINGLE));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		error = WidgetId.of("attribute." + attribute.name() + ".error").on(new Label(area, SWT.WRAP));
		ThemedColor.WARNING.ofText(error);
		showError("");
		if (attribute.type() == AttributeType.CHOICE) {
			Completion.of(text, attribute.values(), this::commit);
		}
		text.addListener(SWT.DefaultSelection, event -> commit());
		text.addListener(SWT.FocusOut, event -> commit());
		TypingPause.follow(text, this::commitIfSound);
		text.addListener(SWT.Modify, event -> target.typed());
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				revert();
			}
		});
	}

	/** A number that is half typed is no mistake yet. */
	private void commitIfSound() {
		try {
			parse(text.getText().strip());
			commit();
		} catch (IllegalArgumentException unfinished) {
			// It is said when the field is left.
		}
	}

	@Override
	public boolean isTyped() {
		String typed = text.getText().strip();
		boolean isRefused = !error.getText().isEmpty() && typed.equals(refusedText);
		return !typed.equals(shown.strip()) && !isRefused;
	}

	@Override
	public void commit() {
		String typed = text.getText().strip();
		if (typed.equals(shown.strip())) {
			showError("");
			return;
		}
		try {
			Optional<AttributeValue> value = typed.isEmpty() ? Optional.empty() : Optional.of(parse(typed));
			showError("");
			shown = typed;
			target.set(attribute, value);
		} catch (IllegalArgumentException notTaken) {
			showError(Messages.bind(switch (attribute.type()) {
				case INTEGER -> Messages.noWhole;
				case CHOICE -> Messages.noValue;
				default -> Messages.noNumber;
			}, typed));
			refusedText = typed;
			target.typed();
		}
	}

	private void showError(String message) {
		if (message.equals(error.getText()) && error.getVisible() != message.isEmpty()) {
			return;
		}
		error.setText(message);
		error.setVisible(!message.isEmpty());
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).exclude(message.isEmpty())
				.applyTo(error);
		target.layoutChanged();
	}

	private AttributeValue parse(String typed) {
		return switch (attribute.type()) {
			case INTEGER -> new AttributeValue.Whole(Long.parseLong(typed));
			case DECIMAL -> new AttributeValue.Decimal(decimal(typed));
			case CHOICE -> AttributeValue.of(allowed(typed));
			default -> AttributeValue.of(typed);
		};
	}

	private String allowed(String typed) {
		return attribute.values().stream().map(AllowedValue::value).filter(typed::equalsIgnoreCase).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(typed));
	}

	private static double decimal(String typed) {
		double value = DECIMAL.matcher(typed).matches() ? Double.parseDouble(typed) : Double.NaN;
		if (!Double.isFinite(value)) {
			throw new NumberFormatException(typed);
		}
		return value;
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
	public Optional<String> refused() {
		return error.getText().isEmpty() ? Optional.empty() : Optional.of(text.getText());
	}

	@Override
	public void resume(String typed) {
		text.setText(typed);
		commit();
	}

	@Override
	public void revert() {
		if (!text.getText().strip().equals(shown.strip())) {
			text.setText(shown);
		}
		showError("");
	}

	@Override
	public Control control() {
		return text;
	}
}
