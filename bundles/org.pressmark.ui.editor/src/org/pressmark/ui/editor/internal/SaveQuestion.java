package org.pressmark.ui.editor.internal;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISaveablePart2;

/** Asks what becomes of marks that are not saved when their editor closes, and calls the article by its headline. */
public final class SaveQuestion {

	private SaveQuestion() {}

	/**
	 * Asks.
	 *
	 * @param shell
	 *            the window
	 * @param article
	 *            what the tab of the editor says
	 * @return one of the answers of {@link ISaveablePart2}; cancel if the question is closed
	 */
	public static int ask(Shell shell, String article) {
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.saveTitle,
				Messages.bind(Messages.saveQuestion, article), 0, Messages.save, Messages.dontSave, Messages.cancel);
		return switch (answer) {
			case 0 -> ISaveablePart2.YES;
			case 1 -> ISaveablePart2.NO;
			default -> ISaveablePart2.CANCEL;
		};
	}
}
