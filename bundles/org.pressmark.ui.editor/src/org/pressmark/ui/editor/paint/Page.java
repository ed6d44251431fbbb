package org.pressmark.ui.editor.paint;

import org.eclipse.swt.custom.StyledText;

/**
 * What the painters share while one page is painted.
 *
 * @param text the widget
 * @param geometry where characters are
 * @param metrics sizes
 * @param palette colours
 * @param model the marks
 * @param emphasis what stands out
 * @param handles whether edges can be moved
 */
record Page(StyledText text, TextGeometry geometry, PageMetrics metrics, LabelPalette palette, PageModel model,
		Emphasis emphasis, boolean handles) {

	/** {@return the offset after the last character of a logical line, its delimiter excluded} */
	int lineEnd(int line) {
		return text.getOffsetAtLine(line) + text.getLine(line).length();
	}
}
