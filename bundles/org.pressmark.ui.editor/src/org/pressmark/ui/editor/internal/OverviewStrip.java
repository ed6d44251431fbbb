package org.pressmark.ui.editor.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.pressmark.model.Mark;
import org.pressmark.ui.editor.paint.LanePainter;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.session.MarkNavigation;
import org.pressmark.ui.widgets.NativeColors;

/** A strip beside the scroll bar that shows where in the whole article the marks are; a click jumps to the nearest. */
public final class OverviewStrip {

	private static final int WIDTH = 14;
	private static final int BAR = 3;
	private static final int CLICK_REACH = 6;

	private final Canvas canvas;
	private final StyledText text;
	private final LanePainter painter;
	private final AnnotationSession session;
	private final MarkNavigation navigation;

	private OverviewStrip(Canvas canvas, StyledText text, LanePainter painter, AnnotationSession session,
			MarkNavigation navigation) {
		this.canvas = canvas;
		this.text = text;
		this.painter = painter;
		this.session = session;
		this.navigation = navigation;
	}

	/**
	 * Makes room for a viewer with a strip at its right.
	 *
	 * @param parent
	 *            where
	 * @return the parent for the viewer
	 */
	public static Composite createRow(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 0;
		row.setLayout(layout);
		Composite viewer = new Composite(row, SWT.NONE);
		viewer.setLayout(new FillLayout());
		viewer.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		return viewer;
	}

	/**
	 * Adds the strip.
	 *
	 * @param text
	 *            the text, in a row made by {@link #createRow}
	 * @param painter
	 *            says how labels look
	 * @param session
	 *            what is shown
	 * @param navigation
	 *            what a click does
	 */
	public static void install(StyledText text, LanePainter painter, AnnotationSession session,
			MarkNavigation navigation) {
		Control viewer = text;
		while (!(viewer.getParent().getLayout() instanceof GridLayout)) {
			viewer = viewer.getParent();
		}
		Canvas canvas = new Canvas(viewer.getParent(), SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
		data.widthHint = WIDTH;
		canvas.setLayoutData(data);
		NativeColors.on(canvas);
		OverviewStrip strip = new OverviewStrip(canvas, text, painter, session, navigation);
		canvas.addPaintListener(strip::paint);
		canvas.addListener(SWT.MouseDown, event -> strip.jump(event.y));
		AfterPainting follower = new AfterPainting(strip::redraw);
		session.document().addListener((before, after, edit) -> follower.schedule(text));
		session.selection().addListener(reveal -> follower.schedule(text));
		viewer.getParent().layout();
	}

	private void redraw() {
		if (!canvas.isDisposed()) {
			canvas.redraw();
		}
	}

	private void paint(PaintEvent event) {
		GC gc = event.gc;
		gc.setBackground(painter.palette().page());
		gc.fillRectangle(canvas.getClientArea());
		int lastY = -1;
		String lastLabel = "";
		for (Mark mark : painter.model().index().all()) {
			int y = y(mark);
			if (y != lastY || !mark.label().equals(lastLabel)) {
				paint(gc, mark, y, 4, BAR - 1);
				lastY = y;
				lastLabel = mark.label();
			}
		}
		session.selected().forEach(mark -> paint(gc, mark, y(mark), 1, BAR + 1));
	}

	private void paint(GC gc, Mark mark, int y, int inset, int height) {
		gc.setBackground(painter.palette().look(mark.label()).line());
		gc.fillRectangle(inset, y, WIDTH - 2 * inset, height);
	}

	private int y(Mark mark) {
		long height = canvas.getClientArea().height - BAR;
		return (int) (height * mark.begin() / Math.max(1, text.getCharCount()));
	}

	private void jump(int y) {
		List<Mark> marks = painter.model().index().all();
		Mark nearest = null;
		for (Mark mark : marks) {
			if (nearest == null || Math.abs(y(mark) - y) < Math.abs(y(nearest) - y)) {
				nearest = mark;
			}
		}
		if (nearest != null && Math.abs(y(nearest) - y) <= CLICK_REACH) {
			navigation.jumpTo(nearest);
		} else {
			int line = (int) ((long) text.getLineCount() * y / Math.max(1, canvas.getClientArea().height));
			text.setTopIndex(Math.max(0, line));
		}
		text.setFocus();
	}
}
