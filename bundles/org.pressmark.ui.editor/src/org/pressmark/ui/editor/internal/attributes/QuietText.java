package org.pressmark.ui.editor.internal.attributes;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.widgets.NativeColors;

/** Text of several lines that can be read and copied, on the ground of what it stands in. */
final class QuietText {

	private static final int WIDTH = 200;

	private QuietText() {}

	/**
	 * Creates one. A label that wraps is slow to measure on GTK, so it is none.
	 *
	 * @param parent
	 *            what it is put in, with a grid
	 * @param words
	 *            what it says
	 * @param ink
	 *            its colour; null for that of the parent
	 * @return the widget
	 */
	static StyledText create(Composite parent, String words, @Nullable Color ink) {
		StyledText text = NativeColors.on(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY));
		text.setText(words);
		text.setCaret(null);
		blend(text, parent, ink);
		// The parent gets its colours from the style sheet a little later.
		text.getDisplay().asyncExec(() -> blend(text, parent, ink));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private static void blend(StyledText text, Composite parent, @Nullable Color ink) {
		if (!text.isDisposed()) {
			text.setBackground(parent.getBackground());
			text.setForeground(ink == null ? parent.getForeground() : ink);
		}
	}
}
