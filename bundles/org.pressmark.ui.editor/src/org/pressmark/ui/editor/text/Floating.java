package org.pressmark.ui.editor.text;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Something small that floats beside a place of the text and never takes the focus from it. It goes when the text is
 * scrolled, left, clicked on or typed in, and when other marks are selected or changed.
 */
final class Floating {

	private static final int GAP = 4;
	private static final int MARGIN = 4;

	private final StyledText text;
	private final Listener keys = this::keyDown;
	private final Listener clicks = this::mouseDown;
	private @Nullable Shell shell;
	private int staysWith;

	/** Takes the page that it floats over; keys that are bound to commands are seen by what they change. */
	Floating(ArticlePage page) {
		this.text = page.text();
		page.session().selection().addListener(reveal -> hide());
		page.session().document().addListener((before, after, edit) -> hide());
		for (int type : new int[]{SWT.FocusOut, SWT.Resize, SWT.MouseVerticalWheel, SWT.Dispose}) {
			text.addListener(type, event -> hide());
		}
		text.getVerticalBar().addListener(SWT.Selection, event -> hide());
		Display display = text.getDisplay();
		display.addFilter(SWT.KeyDown, keys);
		display.addFilter(SWT.MouseDown, clicks);
		text.addListener(SWT.Dispose, event -> {
			display.removeFilter(SWT.KeyDown, keys);
			display.removeFilter(SWT.MouseDown, clicks);
		});
	}

	/**
	 * Shows something in place of what was shown before.
	 *
	 * @param place
	 *            a box in the text, in pixels: it goes below it, above it where there is no room
	 * @param key
	 *            the key that it stays with when it is pressed; 0 for none
	 * @param content
	 *            fills it
	 */
	void show(Rectangle place, int key, Consumer<Composite> content) {
		hide();
		Shell made = new Shell(text.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL | SWT.NO_FOCUS);
		GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(made);
		made.setBackground(text.getForeground());
		Composite body = new Composite(made, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(2, 0).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		content.accept(body);
		made.pack();
		made.setLocation(beside(place, made.getSize()));
		made.setVisible(true);
		shell = made;
		staysWith = key;
	}

	/** Takes it away. */
	void hide() {
		Shell shown = shell;
		shell = null;
		if (shown != null && !shown.isDisposed()) {
			shown.dispose();
		}
	}

	/** {@return whether there is something to see} */
	boolean isShown() {
		return shell != null;
	}

	private Point beside(Rectangle place, Point size) {
		Rectangle screen = text.getMonitor().getClientArea();
		Point below = text.toDisplay(place.x, place.y + place.height + GAP);
		int above = text.toDisplay(place.x, place.y - GAP).y - size.y;
		int y = below.y + size.y <= screen.y + screen.height ? below.y : above;
		int x = Math.max(screen.x, Math.min(below.x, screen.x + screen.width - size.x));
		return new Point(x, y);
	}

	private void keyDown(Event event) {
		boolean modifier = event.keyCode == SWT.SHIFT || event.keyCode == SWT.CTRL || event.keyCode == SWT.ALT;
		if (isShown() && !modifier && (staysWith == 0 || event.keyCode != staysWith)) {
			hide();
		}
	}

	private void mouseDown(Event event) {
		Shell shown = shell;
		boolean inside = event.widget instanceof Control control && control.getShell() == shown;
		if (shown != null && !inside) {
			hide();
		}
	}
}
