package org.pressmark.ui.widgets;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * Shows in menus the keys that GTK has no place for.
 * <p>
 * The toolkit makes an accelerator of the text behind the tab of an item and shows that. Keys of two strokes, and some
 * that it knows under other names, are no accelerator and vanish: they are written behind the words of the item.
 */
public final class MenuKeys {

	private static final String GTK = "gtk";
	private static final char TAB = '\t';
	/** One stroke: modifiers, and a character or the name of a key that the toolkit of GTK knows. */
	private static final Pattern ACCELERATOR = Pattern
			.compile("((Ctrl|Shift|Alt)\\+)*([!-~]|Del|Delete|Enter|Ins|Insert|Ret|Return|Up|Down|Right|Left"
					+ "|Page Up|Page Down|(Keypad|Numpad) [-+*/]|ESC|Escape|Backspace|Home|End|Tab|Space"
					+ "|F([1-9]|1[0-5]))");

	private MenuKeys() {}

	/**
	 * Begins to show keys.
	 *
	 * @param display
	 *            where
	 */
	public static void install(Display display) {
		if (GTK.equals(SWT.getPlatform())) {
			Listener last = event -> {
				show((Menu) event.widget);
				// The platform writes its items once more when the menu is there.
				display.asyncExec(() -> show((Menu) event.widget));
			};
			display.addFilter(SWT.Show, event -> showLast(event, last));
		}
	}

	/** Behind all that fill the menu now. */
	private static void showLast(Event event, Listener last) {
		if (event.widget instanceof Menu menu) {
			menu.removeListener(SWT.Show, last);
			menu.addListener(SWT.Show, last);
		}
	}

	private static void show(Menu menu) {
		if (!menu.isDisposed()) {
			Stream.of(menu.getItems()).forEach(MenuKeys::show);
		}
	}

	private static void show(MenuItem item) {
		String text = item.getText();
		String shown = shown(text);
		if (!shown.equals(text)) {
			item.setText(shown);
		}
	}

	/**
	 * Writes a key into the words of an item.
	 *
	 * @param text
	 *            words, a tab and a key
	 * @return the same where there is no key, it is shown anyway, or written there already
	 */
	public static String shown(String text) {
		int tab = text.indexOf(TAB);
		String key = tab < 0 ? "" : text.substring(tab + 1);
		String words = tab < 0 ? text : text.substring(0, tab);
		String written = "  (" + key.replace("&", "&&") + ")";
		return key.isEmpty() || ACCELERATOR.matcher(key).matches() || words.endsWith(written)
				? text
				: words + written + TAB + key;
	}
}
