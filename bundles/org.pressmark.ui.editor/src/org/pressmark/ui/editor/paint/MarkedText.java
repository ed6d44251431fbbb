package org.pressmark.ui.editor.paint;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/**
 * A text widget that lets others draw between the background and the text of each line.
 * <p>
 * Style ranges cannot show two tints on one character and lay the line out again with each change, and paint
 * listeners are called when the text is drawn already; the widget fills the background of each logical line by
 * {@link #drawBackground(GC, int, int, int, int)} just before it draws the line's text.
 */
public final class MarkedText extends StyledText {

	/** Draws what lies under the text. */
	@FunctionalInterface
	public interface BackdropPainter {

		/**
		 * Draws the backdrop of one logical line, which is clipped to that line.
		 *
		 * @param gc
		 *            what to draw with
		 * @param line
		 *            index of the logical line
		 * @param top
		 *            y of its top in the widget
		 */
		void paintBackdrop(GC gc, int line, int top);
	}

	private @Nullable BackdropPainter backdrop;

	/**
	 * Creates the widget.
	 *
	 * @param parent
	 *            where
	 * @param style
	 *            as of {@link StyledText}
	 */
	public MarkedText(Composite parent, int style) {
		super(parent, style);
	}

	/**
	 * Sets who draws under the text.
	 *
	 * @param painter
	 *            called for each line that is painted; null for nobody
	 */
	public void setBackdrop(@Nullable BackdropPainter painter) {
		backdrop = painter;
	}

	@Override
	public void drawBackground(GC gc, int x, int y, int width, int height) {
		super.drawBackground(gc, x, y, width, height);
		BackdropPainter painter = backdrop;
		// Margins and the space below the text are filled by this method too: they are no line of the whole width.
		if (painter == null || x != 0 || width != getClientArea().width) {
			return;
		}
		int line = getLineIndex(y);
		if (getLinePixel(line) == y) {
			painter.paintBackdrop(gc, line, y);
		}
	}
}
