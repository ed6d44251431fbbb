package org.pressmark.ui.review.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.icons.Icon;

/**
 * The one input of the comparison: there is one corpus open at a time. It is kept over a restart, because the workbench
 * would otherwise, after it was killed, show an error where the comparison was.
 */
final class CompareInput implements IEditorInput, IPersistableElement {

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icon.COMPARE.descriptor();
	}

	@Override
	public String getName() {
		return Messages.title;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return CompareInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		// There is nothing to keep: what is compared is the corpus that is open.
	}

	@Override
	public String getToolTipText() {
		return Messages.tooltip;
	}

	@Override
	public <T> @Nullable T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof CompareInput;
	}

	@Override
	public int hashCode() {
		return CompareInput.class.hashCode();
	}
}
