package org.pressmark.app.tests;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.pressmark.testing.Keyboard;
import org.pressmark.testing.Mouse;
import org.pressmark.testing.Ui;
import org.pressmark.testing.Widgets;

/** What a person sets up in the window: how wide its parts are, and the keys of commands. */
final class WindowOnScreen {

	/** Milliseconds until a list has been scrolled. */
	private static final int SCROLLED = 600;
	private static final String KEYS = "org.eclipse.ui.preferencePages.Keys";
	private static final String NONE = "none";

	private final Keyboard keys = new Keyboard();
	private final Mouse mouse = new Mouse();
	private final Steps steps = new Steps();

	/** {@return how wide the list of articles is, in pixels} */
	int navigatorWidth() {
		return Ui.read(() -> navigator().getSize().x);
	}

	/** Pulls the border between the list of articles and the text to the left. */
	void narrowNavigator(int pixels) {
		int before = navigatorWidth();
		Point right = Ui.read(() -> {
			CTabFolder folder = navigator();
			return folder.toDisplay(folder.getSize().x, folder.getSize().y / 2);
		});
		Point border = new Point(right.x + 2, right.y);
		mouse.drag(border, new Point(border.x - pixels, border.y));
		Ui.await("a narrower list of articles", () -> navigator().getSize().x < before - pixels / 2);
	}

	private static CTabFolder navigator() {
		Control control = Widgets.byId("org.pressmark.ui.corpus.navigator.table").orElseThrow();
		while (!(control instanceof CTabFolder folder)) {
			control = control.getParent();
		}
		return folder;
	}

	/** Opens the sheet of keys, reads the key of an action, and closes it by a key that does nothing else. */
	String keyInSheet(String action, Runnable whileShown) {
		keys.press("F1");
		String key = Ui.awaitPresent("the key in the sheet", () -> Widgets.byId("cheatSheet").map(Shell.class::cast)
				.map(sheet -> keyOf(action, sheet)).filter(found -> !found.equals(NONE)));
		whileShown.run();
		keys.press("Esc");
		Ui.await("the sheet to go", () -> Widgets.byId("cheatSheet").isEmpty());
		return key;
	}

	/** The key stands before its action. */
	private static String keyOf(String action, Shell sheet) {
		List<String> labels = Widgets.in(sheet).filter(Label.class::isInstance).map(Label.class::cast)
				.map(Label::getText).toList();
		int place = labels.indexOf(action);
		return place < 1 ? NONE : labels.get(place - 1);
	}

	/** Gives a command another key in the platform's preferences, as long as it has one. */
	void changeKey(String command, String chord, Runnable whileShown) {
		Ui.display().asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(
				PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), KEYS, null, null).open());
		Shell dialog = Ui.awaitPresent("the preferences", () -> Widgets.window("Preferences"));
		Table commands = Ui.awaitPresent("the commands", () -> Widgets.of(dialog, Table.class,
				table -> table.getColumnCount() > 2 && table.getItemCount() > 2));
		int row = Ui.read(() -> Stream.of(commands.getItems()).map(item -> item.getText(1)).toList().indexOf(command));
		// A row at the lower edge of the list is half hidden.
		Ui.run(() -> commands.showItem(commands.getItem(Math.min(row + 5, commands.getItemCount() - 1))));
		Ui.pause(SCROLLED);
		steps.clickRow(commands, row);
		Ui.await("the command to be selected", () -> commands.getSelectionIndex() == row);
		press(dialog, "Edit");
		Text key = Ui.awaitPresent("the field of the key",
				() -> Widgets.of(dialog, Text.class, field -> field.getMessage().isEmpty()));
		press(dialog, "Remove");
		mouse.click(key);
		Ui.await("the field to have the focus", key::isFocusControl);
		keys.press("Backspace");
		keys.press(chord);
		Ui.await("the new key", () -> key.getText().endsWith(chord.substring(chord.lastIndexOf('+') + 1)));
		press(dialog, "Add");
		whileShown.run();
		press(dialog, "Apply and Close");
		Ui.await("the preferences to close", dialog::isDisposed);
	}

	private void press(Shell dialog, String button) {
		mouse.click(Ui.awaitPresent("the button " + button, () -> Widgets.button(dialog, button)));
		mouse.rest();
	}
}
