package org.pressmark.ui.editor.internal.attributes;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.pressmark.ui.editor.paint.LabelPalette;
import org.pressmark.ui.widgets.AfterStyling;
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
	 * @param faint
	 *            whether it is small print
	 * @return the widget
	 */
	static StyledText create(Composite parent, String words, boolean faint) {
		StyledText text = NativeColors.on(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY));
		text.setText(words);
		text.setCaret(null);
		AfterStyling.colour(text, () -> blend(text, parent, faint));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private static void blend(StyledText text, Composite parent, boolean faint) {
		text.setBackground(parent.getBackground());
		Color ink = parent.getForeground();
		text.setForeground(faint ? LabelPalette.faintOn(ink, parent.getBackground()) : ink);
	}
}
