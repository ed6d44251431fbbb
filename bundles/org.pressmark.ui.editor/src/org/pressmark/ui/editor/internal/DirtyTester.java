package org.pressmark.ui.editor.internal;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.ISaveablePart;
import org.jspecify.annotations.Nullable;

/** Tells expressions whether an editor has something to save: the property {@value #PROPERTY}. */
public final class DirtyTester extends PropertyTester {

	/** Its name, to have expressions evaluated anew. */
	public static final String PROPERTY = "org.pressmark.ui.editor.dirty";

	@Override
	public boolean test(@Nullable Object receiver, String property, Object[] arguments, @Nullable Object expected) {
		return receiver instanceof ISaveablePart part && part.isDirty();
	}
}
