package org.pressmark.ui.corpus.internal.codebook;

import java.nio.file.Path;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.jspecify.annotations.Nullable;

/**
 * The codebook of a corpus.
 *
 * @param folder
 *            the corpus folder
 * @param corpus
 *            its name
 */
public record CodebookEditorInput(Path folder, String corpus) implements IEditorInput {

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public @Nullable ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return "Codebook";
	}

	@Override
	public @Nullable IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return "The codebook of " + corpus + ", " + folder;
	}

	@Override
	public <T> @Nullable T getAdapter(@Nullable Class<T> adapter) {
		return null;
	}
}
