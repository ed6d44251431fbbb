package org.pressmark.ui.editor.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.AbstractDocumentProvider;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.background.MonitorProgress;
import org.pressmark.ui.editor.document.AnnotationDocument;
import org.pressmark.ui.editor.document.AnnotationDocumentSource;
import org.pressmark.ui.editor.document.ArticleEditorInput;

/** Opens annotation documents for the text framework. The text is read-only; what is dirty and saved is the layer. */
public final class ArticleDocumentProvider extends AbstractDocumentProvider {

	private static final String BUNDLE = "org.pressmark.ui.editor";

	private final AnnotationDocumentSource source;
	private final Map<Object, AnnotationDocument> documents = new HashMap<>();
	private final Map<Object, IStatus> failures = new HashMap<>();

	/**
	 * Prepares a provider.
	 *
	 * @param source
	 *            opens the documents
	 */
	public ArticleDocumentProvider(AnnotationDocumentSource source) {
		this.source = source;
	}

	/**
	 * Finds an open document.
	 *
	 * @param element
	 *            the editor's input
	 * @return its document
	 */
	public Optional<AnnotationDocument> documentOf(Object element) {
		return Optional.ofNullable(documents.get(element));
	}

	@Override
	public boolean canSaveDocument(Object element) {
		return documentOf(element).map(AnnotationDocument::isDirty).orElse(false);
	}

	@Override
	public boolean mustSaveDocument(Object element) {
		return canSaveDocument(element);
	}

	@Override
	protected IDocument createDocument(Object element) throws CoreException {
		if (!(element instanceof ArticleEditorInput input)) {
			throw new CoreException(Status.error(Messages.bind(Messages.foreignInput, element)));
		}
		try {
			AnnotationDocument opened = source.open(input);
			documents.put(element, opened);
			return new Document(opened.article().text());
		} catch (IOException unreadable) {
			// The editor opens all the same: its tab has a name, and its page says what is wrong.
			failures.put(element, new Status(IStatus.ERROR, BUNDLE, unreadable.getMessage(), unreadable));
			return new Document();
		}
	}

	/** {@return what is wrong with an article that could not be opened; else what the platform says} */
	@Override
	public @Nullable IStatus getStatus(Object element) {
		IStatus failure = failures.get(element);
		return failure == null ? super.getStatus(element) : failure;
	}

	@Override
	protected IAnnotationModel createAnnotationModel(Object element) {
		return new AnnotationModel();
	}

	@Override
	protected void doSaveDocument(@Nullable IProgressMonitor monitor, Object element, IDocument text, boolean overwrite)
			throws CoreException {
		AnnotationDocument document = documents.get(element);
		if (document == null) {
			return;
		}
		try {
			document.save(monitor == null ? (task, done, total) -> {} : new MonitorProgress(monitor));
		} catch (IOException notSaved) {
			throw new CoreException(new Status(IStatus.ERROR, BUNDLE, notSaved.getMessage(), notSaved));
		}
	}

	@Override
	protected @Nullable IRunnableContext getOperationRunner(@Nullable IProgressMonitor monitor) {
		return null;
	}

	@Override
	protected void disposeElementInfo(Object element, ElementInfo info) {
		failures.remove(element);
		AnnotationDocument closed = documents.remove(element);
		if (closed != null) {
			closed.close();
		}
		super.disposeElementInfo(element, info);
	}
}
