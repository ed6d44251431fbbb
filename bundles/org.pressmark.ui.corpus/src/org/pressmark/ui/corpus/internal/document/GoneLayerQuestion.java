package org.pressmark.ui.corpus.internal.document;

import java.io.IOException;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.pressmark.model.Layer;
import org.pressmark.ui.failure.Failures;
import org.pressmark.ui.widgets.Counted;

/**
 * Says that the file of a layer is gone, and offers the copy of it. Somebody may have deleted it on purpose, so that
 * the
 * copy is not shown unasked.
 *
 * @param document
 *            the layer, open
 * @param copy
 *            what was last saved on this machine
 */
record GoneLayerQuestion(StoredDocument document, Layer copy) {

	void ask() {
		String headline = document.article().headline();
		String name = headline.isBlank() ? document.article().id().value() : headline.strip();
		int answer = MessageDialog.open(MessageDialog.WARNING,
				PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), "The Layer Is Gone",
				"The file with the marks of " + document.annotator() + " on \u201c" + name
						+ "\u201d is gone. This machine has a copy of what was last saved, with "
						+ Counted.of(copy.size(), "mark")
						+ ".\n\nBring the copy back, or begin without marks? The copy is"
						+ " kept in the folder .pressmark/damaged of the corpus if you begin anew and save.",
				0, "&Bring Back", "Begin &Anew");
		if (answer == 0) {
			try {
				document.bringBack(copy);
			} catch (IOException | IllegalStateException failure) {
				Failures.show("The copy could not be brought back", failure);
			}
		}
	}
}
