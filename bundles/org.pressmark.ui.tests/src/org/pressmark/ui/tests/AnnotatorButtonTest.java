package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.pressmark.ui.corpus.internal.annotator.AnnotatorButton;

/** Who annotates stays in sight, however long the name is that comes after the first one. */
final class AnnotatorButtonTest {

	@Test
	void everyNameHasRoomInTheWidthOfTheFirst() {
		Shell shell = new Shell(BareEditor.display());
		try {
			AnnotatorButton button = new AnnotatorButton(shell, () -> {});
			ToolBar bar = (ToolBar) button.control().getChildren()[0];
			ToolItem item = bar.getItem(0);
			button.show("ana");
			Point size = button.control().computeSize(SWT.DEFAULT, SWT.DEFAULT);
			button.control().setSize(size);
			shell.open();
			for (String name : new String[]{"ben", "benedictine", "Mwanaisha Wijayawickrama-Oyelaran"}) {
				button.show(name);
				assertEquals(size, button.control().computeSize(SWT.DEFAULT, SWT.DEFAULT));
				assertTrue(bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= size.x, name);
				assertTrue(item.getToolTipText().contains(name), item.getToolTipText());
			}
			assertTrue(item.getText().endsWith("\u2026"), item.getText());
		} finally {
			shell.dispose();
		}
	}
}
