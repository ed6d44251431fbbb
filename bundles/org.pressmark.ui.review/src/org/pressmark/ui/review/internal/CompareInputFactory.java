package org.pressmark.ui.review.internal;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the input of the comparison again when the workbench restores its editors. */
public final class CompareInputFactory implements IElementFactory {

	/** The id of this factory in the manifest of the plug-in. */
	static final String ID = "org.pressmark.ui.review.compareInput";

	@Override
	public IAdaptable createElement(IMemento memento) {
		return new CompareInput();
	}
}
