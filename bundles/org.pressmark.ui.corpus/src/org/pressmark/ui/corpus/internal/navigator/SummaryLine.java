package org.pressmark.ui.corpus.internal.navigator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.pressmark.ui.widgets.Counted;
import org.pressmark.ui.widgets.ThemedColor;
import org.pressmark.ui.widgets.WidgetId;

/** Says under the table how many articles there are and how many are done. */
final class SummaryLine {

	private final Label label;

	SummaryLine(Composite parent) {
		label = WidgetId.of("org.pressmark.ui.corpus.navigator.summary").on(new Label(parent, SWT.NONE));
		ThemedColor.MUTED.ofText(label);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(label);
	}

	void show(ArticleList list, String annotator, boolean complete) {
		int total = list.total();
		if (total == 0) {
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
