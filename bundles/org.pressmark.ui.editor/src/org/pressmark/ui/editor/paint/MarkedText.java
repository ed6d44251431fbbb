package org.pressmark.ui.editor.paint;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;

/**
 * A text widget that lets others draw between the background and the text of each line.
 * <p>
 * Style ranges cannot show two tints on one character and lay the line out again with each change, and paint
 * listeners are called when the text is drawn already; the widget fills the background of each logical line by
 * {@link #drawBackground(GC, int, int, int, int)} just before it draws the line's text.
 * <p>
 * On GTK and Windows the layout of a line draws its indent from above but forgets it when it is asked which character
 * is at a point: below a region's header each click would hit the row beneath it. The widget therefore asks with the
 * indent taken off, for itself too (see {@link #aim(Event)}).
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

	/**
	 * The style of a text that is read and tagged. It is without full selection: with it, the widget paints whole rows
	 * of a wrapped paragraph as selected, and others beside them.
	 */
	public static final int STYLE = SWT.V_SCROLL | SWT.MULTI | SWT.WRAP | SWT.DOUBLE_BUFFERED;

	private final boolean hitsForgetIndent;
	private @Nullable BackdropPainter backdrop;
	private @Nullable Event aimed;
	private int pointed;

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
		hitsForgetIndent = forgetsIndent();
		// Right behind the listeners of the widget itself: all others get the event as it came.
		addListener(SWT.MouseDown, this::restore);
		addListener(SWT.MouseMove, this::restore);
	}

	private boolean forgetsIndent() {
		TextLayout probe = new TextLayout(getDisplay());
		try {
			probe.setText("a\nb");
			int row = probe.getLineBounds(0).height;
			probe.setVerticalIndent(row);
			return probe.getOffset(0, row + row / 2, null) != 0;
		} finally {
			probe.dispose();
		}
	}

	@Override
	public int getOffsetAtPoint(Point point) {
		return super.getOffsetAtPoint(new Point(point.x, laidOut(point.y)));
	}

	/**
	 * Lets the widget find the character that is drawn under the mouse; for the last filter of a mouse event.
	 *
	 * @param event
	 *            a press or a move of the mouse that is about to reach the widget; its y is as before again once the
	 *            widget has answered
	 */
	public void aim(Event event) {
		pointed = event.y;
		aimed = event;
		event.y = laidOut(event.y);
	}

	private void restore(Event event) {
		if (event == aimed) {
			event.y = pointed;
			aimed = null;
		}
	}

	/** Where the layout takes that to be which is drawn at a y of the widget. */
	private int laidOut(int y) {
		if (!hitsForgetIndent || y < 0 || y >= getClientArea().height) {
			return y;
		}
		int line = getLineIndex(y);
		int indent = getLineVerticalIndent(line);
		return indent == 0 ? y : Math.max(y - indent, Math.min(y, getLinePixel(line)));
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
