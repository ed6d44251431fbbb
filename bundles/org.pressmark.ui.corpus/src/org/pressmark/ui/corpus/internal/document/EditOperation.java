package org.pressmark.ui.corpus.internal.document;

import java.io.IOException;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.edit.LayerEdit;

/** A change of a document as a step in its editor's history. */
final class EditOperation extends AbstractOperation {

	private final StoredDocument document;
	private final LayerEdit edit;

	EditOperation(StoredDocument document, LayerEdit edit, IUndoContext context) {
		super(edit.title());
		this.document = document;
		this.edit = edit;
		addContext(context);
	}

	@Override
	public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) throws ExecutionException {
		return apply(edit);
	}

	@Override
	public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) throws ExecutionException {
		return apply(edit);
	}

	@Override
	public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) throws ExecutionException {
		return apply(edit.inverse());
	}

	private IStatus apply(LayerEdit change) throws ExecutionException {
		try {
			document.apply(change);
			return Status.OK_STATUS;
		} catch (IOException | IllegalStateException failure) {
			throw new ExecutionException(String.valueOf(failure.getMessage()), failure);
		}
	}
}
