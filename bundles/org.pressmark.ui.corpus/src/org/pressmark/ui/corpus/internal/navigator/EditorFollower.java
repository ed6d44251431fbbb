package org.pressmark.ui.corpus.internal.navigator;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells which editor the user went to, so that the view can show the same article. */
final class EditorFollower implements IPartListener2 {

	private final Consumer<IEditorPart> target;
	private final BooleanSupplier isNeeded;

	EditorFollower(Consumer<IEditorPart> target, BooleanSupplier isNeeded) {
		this.target = target;
		this.isNeeded = isNeeded;
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		if (!isNeeded.getAsBoolean()) {
			reference.getPage().removePartListener(this);
		} else if (reference.getPart(false) instanceof IEditorPart editor) {
			target.accept(editor);
		}
	}
}
