package org.pressmark.ui.corpus.internal.annotator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.pressmark.ui.corpus.CorpusListener;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.icons.Icon;
import org.pressmark.ui.widgets.CommandCall;
import org.pressmark.ui.widgets.WidgetId;

/** Says in the status line who annotates; a click changes it. */
public final class AnnotatorStatus extends WorkbenchWindowControlContribution {

	@Override
	protected Control createControl(Composite parent) {
		ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		ToolItem item = WidgetId.of("org.pressmark.ui.corpus.status.annotator").on(new ToolItem(bar, SWT.PUSH));
		item.setImage(Icon.ANNOTATOR.image());
		item.setToolTipText("Whose layers you work on. Click to annotate as somebody else.");
		item.addListener(SWT.Selection,
				event -> CommandCall.execute(getWorkbenchWindow(), "org.pressmark.ui.corpus.command.annotateAs"));
		CorpusSession session = getWorkbenchWindow().getService(CorpusSession.class);
		item.setText(session.annotator());
		CorpusListener listener = new CorpusListener() {
			@Override
			public void annotatorChanged(String annotator) {
				item.setText(annotator);
				bar.requestLayout();
			}
		};
		session.addListener(listener);
		bar.addDisposeListener(event -> session.removeListener(listener));
		return bar;
	}
}
