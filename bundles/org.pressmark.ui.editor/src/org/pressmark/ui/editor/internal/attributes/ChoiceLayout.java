package org.pressmark.ui.editor.internal.attributes;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.jspecify.annotations.Nullable;

/**
 * Puts buttons side by side, goes on in the next line where there is no more room, and lets a text that is wider than
 * the row wrap. A layout of the platform measures each button several times, and GTK lays a button out anew each time,
 * which took most of the time that a form takes to appear. Here each is measured once, until it is told to forget.
 */
final class ChoiceLayout extends Layout {

	private final Map<Control, Point> sizes = new HashMap<>();
	private final Map<Control, Point> wrapped = new HashMap<>();
	private int wrappedAt;

	@Override
	protected Point computeSize(Composite row, int widthHint, int heightHint, boolean flushCache) {
		flush(flushCache);
		Point size = place(row, widthHint == SWT.DEFAULT ? Integer.MAX_VALUE : widthHint, null);
		return new Point(widthHint == SWT.DEFAULT ? size.x : widthHint,
				heightHint == SWT.DEFAULT ? size.y : heightHint);
	}

	@Override
	protected void layout(Composite row, boolean flushCache) {
		flush(flushCache);
		Rectangle area = row.getClientArea();
		place(row, area.width, new Point(area.x, area.y));
	}

	private void flush(boolean flushCache) {
		if (flushCache) {
			sizes.clear();
			wrapped.clear();
		}
	}

	/** Goes through the buttons; moves them if there is an origin. Returns the size of all. */
	private Point place(Composite row, int width, @Nullable Point origin) {
		int x = 0;
		int y = 0;
		int line = 0;
		int widest = 0;
		for (Control button : row.getChildren()) {
			Point size = sizeOf(button, width);
			if (x > 0 && x + size.x > width) {
				y += line;
				x = 0;
				line = 0;
			}
			if (origin != null) {
				button.setBounds(origin.x + x, origin.y + y, size.x, size.y);
			}
			x += size.x;
			line = Math.max(line, size.y);
			widest = Math.max(widest, x);
		}
		return new Point(widest, y + line);
	}

	private Point sizeOf(Control button, int width) {
		Point natural = sizes.computeIfAbsent(button, one -> one.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		if (natural.x <= width) {
			return natural;
		}
		if (wrappedAt != width) {
			wrappedAt = width;
			wrapped.clear();
		}
		return wrapped.computeIfAbsent(button, one -> one.computeSize(width, SWT.DEFAULT));
	}
}
