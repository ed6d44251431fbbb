package org.pressmark.ui.corpus.internal.navigator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.pressmark.ui.icons.Icon;
import org.pressmark.ui.widgets.Counted;
import org.pressmark.ui.widgets.ThemedColor;
import org.pressmark.ui.widgets.WidgetId;

/** Says under the table how many articles there are and how many are done. */
final class SummaryLine {

	/** With less room than this the words of a warning break into more lines. */
	private static final int LEAST_WIDTH = 80;

	private final Composite parent;
	private final Label label;
	private final Composite warning;
	private final Link unreadable;

	SummaryLine(Composite parent, Runnable report) {
		this.parent = parent;
		warning = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(warning);
		new Label(warning, SWT.NONE).setImage(Icon.WARNING.image());
		unreadable = WidgetId.of("org.pressmark.ui.corpus.navigator.unreadable").on(new Link(warning, SWT.NONE));
		unreadable.addListener(SWT.Selection, event -> report.run());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(LEAST_WIDTH, SWT.DEFAULT)
				.applyTo(unreadable);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(warning);
		warn("");
		label = WidgetId.of("org.pressmark.ui.corpus.navigator.summary").on(new Label(parent, SWT.NONE));
		ThemedColor.MUTED.ofText(label);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(label);
	}

	/** What cannot be read is no reason to stop, but must not look as if it had never been there. */
	private void warn(String what) {
		if (!what.isEmpty()) {
			unreadable.setText(what + " <a>Report\u2026</a>");
			unreadable.setToolTipText("Checks every file of the corpus and says what to do. Nothing is changed.");
		}
		boolean shown = !what.isEmpty();
		if (warning.getVisible() != shown) {
			warning.setVisible(shown);
			((GridData) warning.getLayoutData()).exclude = !shown;
			parent.requestLayout();
		}
	}

	void show(ArticleList list, String annotator, boolean complete) {
		warn(list.problem());
		int total = list.isQueue() ? list.whole() : list.total();
		if (list.total() == 0) {
			label.setText(complete
					? "No articles yet: File > Import brings some in"
					: "Reading the list of articles\u2026");
			return;
		}
		int shown = list.visible().size();
		String count = shown == total
				? Counted.of(total, "article")
				: String.format("%,d of %s", shown, Counted.of(total, "article"));
		String done = String.format("%,d done by %s", list.finished(), annotator);
		label.setText(count + ", " + done + (complete ? "" : " (reading\u2026)"));
	}
}
