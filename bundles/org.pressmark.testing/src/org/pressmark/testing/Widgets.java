package org.pressmark.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Finds widgets in the open windows. Called on the UI thread, as from {@link Ui#awaitPresent}. */
public final class Widgets {

	/** Key of the widget data that names a widget for tests. */
	public static final String ID = "org.pressmark.id";

	private Widgets() {}

	/**
	 * Walks through a control and all that it holds.
	 *
	 * @param root
	 *            where to begin
	 * @return the controls, parents before children
	 */
	public static Stream<Control> in(Control root) {
		List<Control> found = new ArrayList<>();
		collect(root, found);
		return found.stream();
	}

	/** {@return all controls of all windows, the newest window first} */
	public static Stream<Control> all() {
		List<Control> found = new ArrayList<>();
		Shell[] shells = Display.getCurrent().getShells();
		for (int i = shells.length - 1; i >= 0; i--) {
			collect(shells[i], found);
		}
		return found.stream();
	}

	/**
	 * Finds a visible control by the name that it was given for tests.
	 *
	 * @param id
	 *            value of its widget data {@link #ID}
	 * @return the control, if it is there and visible
	 */
	public static Optional<Control> byId(String id) {
		return all().filter(control -> id.equals(control.getData(ID)) && control.isVisible()).findFirst();
	}

	/**
	 * Finds a visible window by its title.
	 *
	 * @param title
	 *            a part of the title
	 * @return the window, if it is open
	 */
	public static Optional<Shell> window(String title) {
		return Stream.of(Display.getCurrent().getShells())
				.filter(shell -> shell.isVisible() && shell.getText().contains(title)).findFirst();
	}

	/**
	 * Finds a button by its text.
	 *
	 * @param root
	 *            where to look
	 * @param text
	 *            its text without mnemonic
	 * @return the button, if it is there, visible and enabled
	 */
	public static Optional<Button> button(Control root, String text) {
		return of(root, Button.class, button -> button.isEnabled() && plain(button.getText()).equals(text));
	}

	/**
	 * Finds a button in any window.
	 *
	 * @param text
	 *            its text without mnemonic
	 * @return the button of the newest window that has one, if it is visible and enabled
	 */
	public static Optional<Button> anyButton(String text) {
		return all().filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.isVisible() && button.isEnabled() && plain(button.getText()).equals(text))
				.findFirst();
	}

	/**
	 * Finds the first visible text field that a person can type into.
	 *
	 * @param root
	 *            where to look
	 * @return the field, if there is one
	 */
	public static Optional<Text> field(Control root) {
		return of(root, Text.class, text -> text.isEnabled() && text.getEditable());
	}

	/**
	 * Finds the first visible control of a class.
	 *
	 * @param <T>
	 *            the class
	 * @param root
	 *            where to look
	 * @param type
	 *            the class
	 * @param test
	 *            what else must hold
	 * @return the control, if there is one
	 */
	public static <T extends Control> Optional<T> of(Control root, Class<T> type, Predicate<T> test) {
		return in(root).filter(type::isInstance).map(type::cast).filter(Control::isVisible).filter(test).findFirst();
	}

	/**
	 * Takes mnemonic and accelerator out of a text.
	 *
	 * @param text
	 *            text of a button or menu item
	 * @return the text as a person reads it
	 */
	public static String plain(String text) {
		return text.replaceAll("\\t.*$", "").replace("&", "");
	}

	/** {@return all windows as an indented tree of classes, names and texts, for the report of a failure} */
	public static String tree() {
		StringBuilder tree = new StringBuilder();
		for (Shell shell : Display.getCurrent().getShells()) {
			describe(shell, 0, tree);
		}
		return tree.toString();
	}

	private static void describe(Control control, int depth, StringBuilder tree) {
		tree.append("  ".repeat(depth)).append(control.toString());
		Object id = control.getData(ID);
		if (id != null) {
			tree.append(" #").append(id);
		}
		tree.append(' ').append(control.getBounds()).append(control.isVisible() ? "" : " (hidden)");
		tree.append(control.isFocusControl() ? " (focus)" : "").append('\n');
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				describe(child, depth + 1, tree);
			}
		}
	}

	private static void collect(Control control, List<Control> found) {
		found.add(control);
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				collect(child, found);
			}
		}
	}
}
