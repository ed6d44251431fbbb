package org.pressmark.ui.editor.internal.attributes;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.ui.editor.session.ValueCommands;
import org.pressmark.ui.widgets.AccessibleName;

/** The widgets of one attribute. */
interface AttributeField {

	/** Choices up to this number are radio buttons, above they are a list to drop down. */
	int MOST_BUTTONS = 6;

	/** Choices up to this number are a list to drop down, above they are completed while somebody types. */
	int MOST_IN_LIST = 15;

	/** Takes what the user enters. */
	@FunctionalInterface
	interface Target {
		/** Sets an attribute of the selected marks, or clears it. */
		void set(AttributeDefinition attribute, Optional<AttributeValue> value);

		/** What is typed and not yet taken has changed. */
		default void typed() {
			// most fields take what the user enters at once
		}

		/** Makes room for what a field shows in addition. */
		default void layoutChanged() {
			// most fields always have the same size
		}
	}

	/** Shows a state; tells nobody. What is being typed stays. */
	void show(FieldState state);

	/** {@return whether something was typed that is not yet taken, nor refused} */
	default boolean isTyped() {
		return false;
	}

	/** Takes what was typed and not yet taken. */
	default void commit() {
		// most fields take what the user enters at once
	}

	/** Takes back what was typed and could not be taken. */
	default void revert() {
		// most fields have nothing to take back
	}

	/** {@return what was typed, and cannot be taken as it is} */
	default Optional<String> refused() {
		return Optional.empty();
	}

	/** Goes on with what was {@linkplain #refused refused} before. */
	default void resume(String typed) {
		// most fields refuse nothing
	}

	/**
	 * Shows with each value the digit that sets it, or not.
	 *
	 * @param on
	 *            whether it is this attribute's turn
	 */
	default void number(boolean on) {
		// a field without values has no digits
	}

	/** The text of a value with the digit that sets it, as far as there are digits. */
	static String numbered(int position, String text, boolean on) {
		return on && position < ValueCommands.MOST ? position + 1 + "\u2009\u00B7\u2009" + text : text;
	}

	/** {@return what a screen reader calls the field} */
	default String spoken(AttributeDefinition attribute) {
		return attribute.mandatory() ? attribute.name() + ". " + Messages.mandatory : attribute.name();
	}

	/** {@return what takes the focus} */
	Control control();

	/** Creates the name and the field of an attribute, in two columns. */
	static AttributeField create(Composite parent, AttributeDefinition attribute, Target target) {
		Label name = new Label(parent, SWT.NONE);
		name.setText(attribute.mandatory() ? attribute.name() + " *" : attribute.name());
		name.setToolTipText(tooltip(attribute));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 3).applyTo(name);
		AttributeField field = switch (attribute.type()) {
			case CHOICE -> choice(parent, attribute, target);
			case CHOICES -> new ChecksField(parent, attribute, target);
			case FLAG -> new FlagField(parent, attribute, target);
			case TEXT, INTEGER, DECIMAL -> new TextField(parent, attribute, target);
		};
		field.control().setData(AttributeForm.FIELD, attribute.name());
		new AccessibleName(() -> field.spoken(attribute)).on(field.control());
		return field;
	}

	private static AttributeField choice(Composite parent, AttributeDefinition attribute, Target target) {
		int values = attribute.values().size();
		if (values <= MOST_BUTTONS) {
			return new ButtonsField(parent, attribute, target);
		}
		return values <= MOST_IN_LIST
				? new ComboField(parent, attribute, target)
				: new TextField(parent, attribute, target);
	}

	private static String tooltip(AttributeDefinition attribute) {
		String needed = attribute.mandatory() ? Messages.mandatory : "";
		return (attribute.description() + "\n" + needed).strip();
	}
}
