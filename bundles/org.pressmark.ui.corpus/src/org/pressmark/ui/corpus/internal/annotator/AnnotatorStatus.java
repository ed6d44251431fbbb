package org.pressmark.ui.corpus.internal.annotator;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.pressmark.ui.corpus.CorpusListener;
import org.pressmark.ui.corpus.CorpusSession;
import org.pressmark.ui.widgets.CommandCall;

/** Says in the status line who annotates; a click changes it. */
public final class AnnotatorStatus extends WorkbenchWindowControlContribution {

	@Override
	protected Control createControl(Composite parent) {
		AnnotatorButton button = new AnnotatorButton(parent,
				() -> CommandCall.execute(getWorkbenchWindow(), "org.pressmark.ui.corpus.command.annotateAs"));
		CorpusSession session = getWorkbenchWindow().getService(CorpusSession.class);
		button.show(session.annotator());
		CorpusListener listener = new CorpusListener() {
			@Override
			public void annotatorChanged(String annotator) {
				button.show(annotator);
			}
		};
		session.addListener(listener);
		button.control().addDisposeListener(event -> session.removeListener(listener));
		return button.control();
	}
}
