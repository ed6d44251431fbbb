/**
 * What the editor edits, and who opens it.
 * <p>
 * The editor knows no corpus and no file. Whoever keeps articles implements
 * {@link org.pressmark.ui.editor.document.AnnotationDocument} and publishes an
 * {@link org.pressmark.ui.editor.document.AnnotationDocumentSource} as an OSGi service; an
 * {@link org.pressmark.ui.editor.document.ArticleEditorInput} names what to open and survives a restart of the
 * workbench.
 * {@link org.pressmark.ui.editor.document.MemoryDocument} keeps everything in memory, for tests and benchmarks.
 */
@NullMarked
package org.pressmark.ui.editor.document;

import org.jspecify.annotations.NullMarked;
