package org.pressmark.ui.corpus.internal.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.model.recoding.CodebookDraft;
import org.pressmark.ui.failure.Failures;

/** The draft that the editor shows, with undo, and which of its labels is at hand. Used on the UI thread. */
public final class DraftModel {

	private final IOperationHistory history;
	private final IUndoContext context = new ObjectUndoContext(this);
	private final List<Runnable> listeners = new ArrayList<>();
	private final boolean editable;
	private CodebookDraft draft;
	private Optional<String> label = Optional.empty();

	/**
	 * Begins with a draft.
	 *
	 * @param draft
	 *            the draft
	 * @param history
	 *            where steps go to be undone
	 * @param editable
	 *            whether it may be changed
	 */
	public DraftModel(CodebookDraft draft, IOperationHistory history, boolean editable) {
		this.draft = draft;
		this.history = history;
		this.editable = editable;
		history.setLimit(context, 1000);
	}

	/** {@return the draft as it is now} */
	public CodebookDraft draft() {
		return draft;
	}

	/** {@return the context in which the editor's steps are undone} */
	public IUndoContext context() {
		return context;
	}

	/** {@return whether it may be changed} */
	public boolean isEditable() {
		return editable;
	}

	/** {@return the label at hand; empty where the codebook as a whole is} */
	public Optional<LabelDefinition> label() {
		return label.flatMap(draft.codebook()::label);
	}

	/**
	 * Takes a label to hand.
	 *
	 * @param name
	 *            its name; empty for the codebook as a whole
	 */
	public void select(Optional<String> name) {
		if (!label.equals(name)) {
			label = name;
			tell();
		}
	}

	/**
	 * Changes the draft, as a step that can be undone.
	 *
	 * @param title
	 *            what the step does
	 * @param step
	 *            makes the new draft of the old one
	 * @return why that cannot be; empty if it was done
	 */
	public Optional<String> change(String title, UnaryOperator<CodebookDraft> step) {
		return change(title, step, label);
	}

	/**
	 * Changes the draft and takes another label to hand.
	 *
	 * @param title
	 *            what the step does
	 * @param step
	 *            makes the new draft of the old one
	 * @param then
	 *            the label at hand afterwards
	 * @return why that cannot be; empty if it was done
	 */
	public Optional<String> change(String title, UnaryOperator<CodebookDraft> step, Optional<String> then) {
		try {
			CodebookDraft changed = step.apply(draft);
			if (changed.equals(draft)) {
				return Optional.empty();
			}
			Step operation = new Step(title, changed, then);
			operation.addContext(context);
			history.execute(operation, null, null);
			return Optional.empty();
		} catch (IllegalArgumentException impossible) {
			return Optional.of(String.valueOf(impossible.getMessage()));
		} catch (ExecutionException failed) {
			Failures.show("The codebook could not be changed", failed);
			return Optional.empty();
		}
	}

	/**
	 * Asks to be told of changes.
	 *
	 * @param listener
	 *            called after each change of the draft or of the label at hand
	 */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Forgets the steps. */
	public void dispose() {
		history.dispose(context, true, true, true);
	}

	private void tell() {
		List.copyOf(listeners).forEach(Runnable::run);
	}

	/** From one draft to the next. */
	private final class Step extends AbstractOperation {
		private final CodebookDraft before = draft;
		private final Optional<String> labelBefore = label;
		private final CodebookDraft after;
		private final Optional<String> labelAfter;

		Step(String title, CodebookDraft after, Optional<String> labelAfter) {
			super(title);
			this.after = after;
			this.labelAfter = labelAfter;
		}

		@Override
		public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
			return become(after, labelAfter);
		}

		@Override
		public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
			return become(after, labelAfter);
		}

		@Override
		public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
			return become(before, labelBefore);
		}

		private IStatus become(CodebookDraft now, Optional<String> at) {
			draft = now;
			label = at;
			tell();
			return Status.OK_STATUS;
		}
	}
}
