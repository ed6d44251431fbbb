package org.pressmark.ui.editor.internal;

import java.util.Optional;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.pressmark.ui.editor.text.ArticlePage;

/** Undo and redo in a view that edits the article in front: they take back what they take back in the text. */
public final class UndoInView {

	private final IUndoContext nothing = new ObjectUndoContext(this);
	private final UndoActionHandler undo;
	private final RedoActionHandler redo;
	private IUndoContext followed = nothing;

	/**
	 * Puts undo and redo into the menus and keys of a view.
	 *
	 * @param site
	 *            the view's; the actions end with it
	 */
	public UndoInView(IViewSite site) {
		undo = new UndoActionHandler(site, nothing);
		redo = new RedoActionHandler(site, nothing);
		IActionBars bars = site.getActionBars();
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		bars.updateActionBars();
		UndoAtOnce.install(site, undo, redo, () -> followed);
	}

	/**
	 * Turns to the edits of an article.
	 *
	 * @param page
	 *            the article in front; empty if there is none
	 */
	public void follow(Optional<ArticlePage> page) {
		IUndoContext context = page.map(shown -> shown.session().undoContext()).orElse(nothing);
		followed = context;
		undo.setContext(context);
		redo.setContext(context);
	}
}
