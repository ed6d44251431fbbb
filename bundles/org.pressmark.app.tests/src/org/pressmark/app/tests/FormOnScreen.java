package org.pressmark.app.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.pressmark.testing.Keyboard;
import org.pressmark.testing.Mouse;
import org.pressmark.testing.Ui;
import org.pressmark.testing.Widgets;

/** The form of attributes as a person fills it in. */
final class FormOnScreen {

	/** A form in which fields came or went takes the place of the one before. */
	private static final int ANEW = 500;

	private final Keyboard keys = new Keyboard();
	private final Mouse mouse = new Mouse();

	/** Presses the button of a value. */
	void choose(String attribute, String value) {
		Ui.pause(ANEW);
		Button button = Ui.awaitPresent("the value " + value, () -> buttons(attribute).stream()
				.filter(each -> withoutDigit(each.getText()).equals(value)).findFirst());
		Ui.run(() -> reveal(button));
		mouse.click(button);
		mouse.rest();
	}

	/** {@return the values whose buttons are pressed; called on the UI thread} */
	List<String> chosen(String attribute) {
		return buttons(attribute).stream().filter(Button::getSelection).map(button -> withoutDigit(button.getText()))
				.toList();
	}

	/** Clicks into a field and types, whatever was there before. */
	Text type(String field, String words) {
		Ui.pause(ANEW);
		Text text = Ui.awaitPresent(field, () -> text(field));
		Ui.run(() -> reveal(text));
		mouse.click(text);
		Ui.await(field + " to have the focus", text::isFocusControl);
		keys.press("Ctrl+A");
		keys.type(words);
		Ui.await("the words to be typed", () -> text.getText().equals(words));
		return text;
	}

	/** {@return a field; called on the UI thread} */
	static Optional<Text> text(String field) {
		return Widgets.byId(field).filter(Text.class::isInstance).map(Text.class::cast);
	}

	private static List<Button> buttons(String attribute) {
		return Widgets.byId("attribute." + attribute).filter(Composite.class::isInstance).map(Composite.class::cast)
				.stream().flatMap(row -> Arrays.stream(row.getChildren())).filter(Button.class::isInstance)
				.map(Button.class::cast).toList();
	}

	/** The digit that sets a value stands in front of it. */
	private static String withoutDigit(String text) {
		return text.replaceFirst("^\\d\\W+", "");
	}

	private static void reveal(Control control) {
		Composite area = control.getParent();
		while (!(area instanceof ScrolledComposite scrolled)) {
			area = area.getParent();
		}
		scrolled.showControl(control);
	}
}
