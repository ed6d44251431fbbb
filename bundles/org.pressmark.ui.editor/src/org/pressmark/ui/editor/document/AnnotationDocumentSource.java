package org.pressmark.ui.editor.document;

import java.io.IOException;

/**
 * Opens documents for the editor. Implementations are published as an OSGi service; the editor asks its site for it.
 */
@FunctionalInterface
public interface AnnotationDocumentSource {

	/**
	 * Opens the layer that an input names.
	 *
	 * @param input
	 *            corpus, article and annotator
	 * @return the document, to be closed by the caller
	 * @throws IOException
	 *             if it cannot be read; the message says what is wrong, where, and what to do
	 */
	AnnotationDocument open(ArticleEditorInput input) throws IOException;
}
