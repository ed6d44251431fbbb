package org.pressmark.ui.corpus.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.corpus.internal.codebook.CodebookUndo;

/** Undoes the last change of the codebook with all that it did to marks. */
public final class UndoCodebookHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Call call = Call.of(event);
		call.corpus().ifPresent(corpus -> {
			int version = corpus.corpus().codebook().version();
			boolean sure = MessageDialog.open(MessageDialog.QUESTION, call.shell(), "Undo Codebook Change",
					"Version " + version + " of the codebook is taken back, and all layers become what they were before"
							+ " it. That is possible as long as nobody has gone on working since.",
					0, "&Undo Version " + version, IDialogConstants.CANCEL_LABEL) == 0;
			if (sure) {
				new CodebookUndo(call.window().getActivePage(), call.session()).run(corpus.corpus());
			}
		});
		return null;
	}
}
