package org.pressmark.ui.corpus.internal.annotator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.pressmark.ui.icons.Icon;
import org.pressmark.ui.widgets.TextStart;
import org.pressmark.ui.widgets.WidgetId;

/**
 * Shows a name in a tool bar. Its width is always the same: the platform measures it once, and GTK hides a button that
 * needs more than there is.
 */
public final class AnnotatorButton {

	private static final int WIDTH = 150;
	/** The icon, and what is around it and the name. */
	private static final int BESIDE = 48;

	private final Composite area;
	private final ToolBar bar;
	private final ToolItem item;

	/**
	 * Makes the button.
	 *
	 * @param parent
	 *            where
	 * @param action
	 *            what a click does
	 */
	public AnnotatorButton(Composite parent, Runnable action) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(bar);
		item = WidgetId.of("org.pressmark.ui.corpus.status.annotator").on(new ToolItem(bar, SWT.PUSH));
		item.setImage(Icon.ANNOTATOR.image());
		item.addListener(SWT.Selection, event -> action.run());
	}

	/**
	 * Shows who annotates.
	 *
	 * @param annotator
	 *            the annotator's name; cut off if it is very long
	 */
	public void show(String annotator) {
		GC gc = new GC(bar);
		try {
			item.setText(TextStart.fit(annotator, gc, WIDTH - BESIDE).replace("&", "&&"));
		} finally {
			gc.dispose();
		}
		item.setToolTipText("You work on the layers of " + annotator.replace("&", "&&")
				+ ". Click to annotate as somebody else.");
	}

	/** {@return the widget} */
	public Composite control() {
		return area;
	}
}
