package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** The ground that the widget tests stand on: a display of their own, with real text geometry. */
final class BareDisplayTest {

	@Test
	void aShellOfItsOwnLaysOutText() {
		Display display = Display.getCurrent() != null ? Display.getCurrent() : new Display();
		Shell shell = new Shell(display);
		try {
			StyledText text = new StyledText(shell, SWT.NONE);
			text.setText("one\ntwo");
			text.setSize(400, 200);
			Point first = text.getLocationAtOffset(0);
			Point second = text.getLocationAtOffset(4);
			assertEquals(first.x, second.x);
			assertEquals(first.y + text.getLineHeight(), second.y);
		} finally {
			shell.dispose();
		}
	}
}
