package org.pressmark.ui.review.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.assignment.Blind;
import org.pressmark.ui.corpus.CorpusSession;

/** Shows the comparison of annotators. */
public final class CompareHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		CorpusSession session = window.getService(CorpusSession.class);
		if (session != null && session.current().filter(corpus -> corpus.assigned().hides(Blind.OTHERS)).isPresent()) {
			MessageDialog.openInformation(window.getShell(), Messages.title,
					Messages.blind + ' ' + Messages.blindLift);
			return null;
		}
		try {
			return window.getActivePage()
					.openEditor(new CompareInput(), CompareEditor.ID);
		} catch (PartInitException failure) {
			throw new ExecutionException(Messages.notOpened, failure);
		}
	}
}
