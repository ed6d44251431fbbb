package org.pressmark.ui.editor.internal;

import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/**
 * Enables undo and redo as soon as there is something to take back. The platform does so only once no key waits any
 * more: an undo that was pressed right after an edit would find nothing to undo, and be lost.
 */
public final class UndoAtOnce implements IOperationHistoryListener, IPartListener2 {

	private final IWorkbenchPartSite site;
	private final UndoActionHandler undo;
	private final RedoActionHandler redo;
	private final Supplier<IUndoContext> context;
	private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();

	private UndoAtOnce(IWorkbenchPartSite site, UndoActionHandler undo, RedoActionHandler redo,
			Supplier<IUndoContext> context) {
		this.site = site;
		this.undo = undo;
		this.redo = redo;
		this.context = context;
	}

	/**
	 * Creates undo and redo for an article, which follow the history until the part is closed.
	 *
	 * @param site
	 *            the part's
	 * @param context
	 *            what they take back
	 * @param actions
	 *            takes each by its name
	 */
	public static void install(IWorkbenchPartSite site, IUndoContext context, BiConsumer<String, IAction> actions) {
		UndoActionHandler undo = new UndoActionHandler(site, context);
		undo.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_UNDO);
		actions.accept(ITextEditorActionConstants.UNDO, undo);
		RedoActionHandler redo = new RedoActionHandler(site, context);
		redo.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_REDO);
		actions.accept(ITextEditorActionConstants.REDO, redo);
		install(site, undo, redo, () -> context);
	}

	/**
	 * Follows the history until the part is closed.
	 *
	 * @param site
	 *            the part's
	 * @param undo
	 *            its undo
	 * @param redo
	 *            its redo
	 * @param context
	 *            what they take back at the time
	 */
	public static void install(IWorkbenchPartSite site, UndoActionHandler undo, RedoActionHandler redo,
			Supplier<IUndoContext> context) {
		UndoAtOnce listener = new UndoAtOnce(site, undo, redo, context);
		listener.history.addOperationHistoryListener(listener);
		site.getPage().addPartListener(listener);
	}

	@Override
	public void historyNotification(OperationHistoryEvent event) {
		switch (event.getEventType()) {
			case OperationHistoryEvent.OPERATION_ADDED, OperationHistoryEvent.UNDONE, OperationHistoryEvent.REDONE -> {
				if (Display.getCurrent() != null && event.getOperation().hasContext(context.get())) {
					undo.update();
					redo.update();
				}
			}
			default -> {
				// Nothing new can be taken back.
			}
		}
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		if (reference.getPart(false) == site.getPart()) {
			history.removeOperationHistoryListener(this);
			site.getPage().removePartListener(this);
		}
	}
}
