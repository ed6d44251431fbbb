package org.pressmark.ui.editor.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the context of the editor's keys active while the text has the focus, and only then: keys such as Space,
 * Enter and a full stop must do what they always do in the find bar and in other fields of the same editor.
 */
public final class TextContext {

	private final IContextService contexts;
	private final String id;
	private @Nullable IContextActivation activation;

	private TextContext(IContextService contexts, String id) {
		this.contexts = contexts;
		this.id = id;
	}

	/**
	 * Ties a context to the focus of a control.
	 *
	 * @param control
	 *            the control
	 * @param contexts
	 *            the service of the part that the control is in
	 * @param id
	 *            the context
	 */
	public static void follow(Control control, IContextService contexts, String id) {
		TextContext context = new TextContext(contexts, id);
		control.addListener(SWT.FocusIn, event -> context.set(true));
		control.addListener(SWT.FocusOut, event -> context.set(false));
		control.addListener(SWT.Dispose, event -> context.set(false));
		context.set(control.isFocusControl());
	}

	private void set(boolean active) {
		IContextActivation current = activation;
		if (active && current == null) {
			activation = contexts.activateContext(id);
		} else if (!active && current != null) {
			contexts.deactivateContext(current);
			activation = null;
		}
	}
}
