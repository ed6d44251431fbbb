package org.pressmark.ui.editor.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.ui.editor.document.EarlierEdits;

/**
 * Puts the edits of an earlier session below the steps of this one in the operation history.
 * <p>
 * They come under a context of their own and get the document's when all are there. The history tells its listeners of
 * each step that comes under the document's context, and undo and redo would be worked out anew in each view a thousand
 * times; and a step that comes under it throws away what can be redone.
 */
final class EarlierSteps {

	/** Older ones can be restored from the layer's history. */
	private static final int MOST = 2000;

	private final IOperationHistory history;
	private final IUndoContext context;
	private final IUndoContext coming = new ObjectUndoContext(this);

	/**
	 * Prepares.
	 *
	 * @param history
	 *            where steps are remembered
	 * @param context
	 *            the document's context
	 */
	EarlierSteps(IOperationHistory history, IUndoContext context) {
		this.history = history;
		this.context = context;
	}

	/**
	 * Puts them there. What can be redone comes only if nothing was done since.
	 *
	 * @param earlier
	 *            the edits
	 * @param step
	 *            makes a step of an edit that was done
	 */
	void add(EarlierEdits earlier, Function<LayerEdit, MarkOperation> step) {
		history.setLimit(coming, 2 * MOST);
		IUndoableOperation[] own = history.getUndoHistory(context);
		boolean fresh = own.length == 0 && history.getRedoHistory(context).length == 0;
		List<MarkOperation> all = new ArrayList<>(steps(earlier.done(), step));
		if (own.length > 0) {
			putBelow(own[0], all);
		} else {
			all.forEach(history::add);
		}
		if (fresh) {
			all.addAll(putUndone(steps(earlier.undone(), step)));
		}
		all.forEach(each -> {
			each.addContext(context);
			each.removeContext(coming);
		});
		history.dispose(coming, true, true, true);
		tell(history.getUndoOperation(context));
		tell(history.getRedoOperation(context));
	}

	/** Undo listens to the step that it would take back, and redo to its own. */
	private void tell(@Nullable IUndoableOperation next) {
		if (next != null) {
			history.operationChanged(next);
		}
	}

	private List<MarkOperation> steps(List<LayerEdit> edits, Function<LayerEdit, MarkOperation> step) {
		List<MarkOperation> steps = edits.subList(Math.max(0, edits.size() - MOST), edits.size()).stream().map(step)
				.toList();
		steps.forEach(each -> {
			each.addContext(coming);
			each.removeContext(context);
		});
		return steps;
	}

	/** What takes the place of a step is put there one by one, so that the last of them is the oldest. */
	private void putBelow(IUndoableOperation oldest, List<MarkOperation> steps) {
		List<IUndoableOperation> replacement = new ArrayList<>();
		replacement.add(oldest);
		replacement.addAll(steps.reversed());
		history.replaceOperation(oldest, replacement.toArray(IUndoableOperation[]::new));
	}

	/** The history knows no other way to something that can be redone than to undo it. */
	private List<MarkOperation> putUndone(List<MarkOperation> steps) {
		steps.forEach(history::add);
		for (MarkOperation step : steps) {
			step.pretend(true);
			try {
				history.undoOperation(step, new NullProgressMonitor(), null);
			} catch (ExecutionException impossible) {
				throw new IllegalStateException(impossible);
			} finally {
				step.pretend(false);
			}
		}
		return steps;
	}
}
