package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.ui.widgets.MenuKeys;

/** Each key is shown in menus, also one that GTK has no place for. */
final class MenuKeysTest {

	@ParameterizedTest
	@ValueSource(strings = {"Save", "Save\tCtrl+S", "Zoom &In\tCtrl++", "Next\t.", "Refresh\tF5", "Go\tShift+Alt+Left",
			"Delete\tDelete", "Top\tCtrl+Page Up", "Enter\tEnter", "Words\t"})
	void whatGtkShowsStaysAsItIs(String text) {
		assertEquals(text, MenuKeys.shown(text));
	}

	@Test
	void whatItHasNoPlaceForIsWrittenBehindTheWords() {
		assertEquals("&Import Codebook…  (Ctrl+K I)\tCtrl+K I", MenuKeys.shown("&Import Codebook…\tCtrl+K I"));
		assertEquals("Clear Selection  (Esc)\tEsc", MenuKeys.shown("Clear Selection\tEsc"));
		assertEquals("End to Next Word  (Alt+→)\tAlt+→", MenuKeys.shown("End to Next Word\tAlt+→"));
		assertEquals("Both  (Ctrl+K &&)\tCtrl+K &", MenuKeys.shown("Both\tCtrl+K &"));
	}

	@Test
	void itIsWrittenOnce() {
		String once = MenuKeys.shown("Clear Selection\tEsc");
		assertEquals(once, MenuKeys.shown(once));
	}

	@Test
	void itemsThatAreMadeWhileTheMenuOpensHaveTheirKeys() {
		MenuKeys.install(BareEditor.display());
		Shell shell = new Shell(BareEditor.display());
		try {
			Menu menu = new Menu(shell, SWT.POP_UP);
			menu.addListener(SWT.Show, event -> {
				if (menu.getItemCount() == 0) {
					new MenuItem(menu, SWT.PUSH);
				}
				menu.getItem(0).setText("Clear Selection\tEsc");
			});
			for (int times = 0; times < 2; times++) {
				menu.notifyListeners(SWT.Show, new Event());
				String text = "gtk".equals(SWT.getPlatform()) ? "Clear Selection  (Esc)\tEsc" : "Clear Selection\tEsc";
				assertEquals(text, menu.getItem(0).getText());
			}
		} finally {
			shell.dispose();
		}
	}
}
