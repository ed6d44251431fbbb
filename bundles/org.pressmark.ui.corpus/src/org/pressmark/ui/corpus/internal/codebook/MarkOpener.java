package org.pressmark.ui.corpus.internal.codebook;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.pressmark.ui.editor.ArticleEditor;
import org.pressmark.ui.editor.document.ArticleEditorInput;
import org.pressmark.ui.failure.Failures;

/**
 * Shows marks in their articles.
 *
 * @param page
 *            where
 * @param folder
 *            the corpus
 */
record MarkOpener(IWorkbenchPage page, Path folder) {

	void open(MarkRow row) {
		try {
			IEditorPart part = page.openEditor(
					new ArticleEditorInput(folder, row.layer().article(), row.layer().annotator(), ""),
					ArticleEditor.ID);
			if (part instanceof ArticleEditor editor) {
				editor.session().ifPresent(session -> session.selection().select(List.of(row.mark()), true));
			}
		} catch (PartInitException failure) {
			Failures.show("The article " + row.layer().article() + " could not be opened", failure);
		}
	}
}
