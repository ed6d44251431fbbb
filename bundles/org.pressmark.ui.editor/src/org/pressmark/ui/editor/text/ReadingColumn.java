package org.pressmark.ui.editor.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;

/** Keeps the lines at a length that is comfortable to read, in the middle of the widget. */
final class ReadingColumn {

	private static final int CHARACTERS = 78;
	private static final int LEAST_MARGIN = 24;

	private ReadingColumn() {}

	static void install(StyledText text) {
		text.setWordWrap(true);
		text.addListener(SWT.Resize, event -> arrange(text));
		arrange(text);
	}

	/** Places the column; to be called as well when the font has changed. */
	static void arrange(StyledText text) {
		GC gc = new GC(text);
		gc.setFont(text.getFont());
		int column = (int) Math.round(gc.getFontMetrics().getAverageCharacterWidth() * CHARACTERS);
		gc.dispose();
		int width = text.getClientArea().width;
		int margin = Math.max(LEAST_MARGIN, (width - column) / 2);
		if (margin != text.getLeftMargin()) {
			text.setMargins(margin, 0, margin, 0);
		}
	}
}
