package org.pressmark.ui.editor.session;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.EditConflictException;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.ui.editor.document.AnnotationDocument;

/** A step in the operation history. A failure leaves the layer as it was and is reported by the status. */
final class MarkOperation extends AbstractOperation {

	private static final String BUNDLE = "org.pressmark.ui.editor";

	private final AnnotationDocument document;
	private final MarkSelection selection;
	private final Plan.Step step;
	private List<MarkId> selectedBefore = List.of();
	private Arming armedBefore = Arming.NONE;
	private boolean pretending;

	MarkOperation(AnnotationDocument document, MarkSelection selection, Plan.Step step, IUndoContext context) {
		super(step.edit().title());
		this.document = document;
		this.selection = selection;
		this.step = step;
		addContext(context);
	}

	/**
	 * Makes the step of an edit that was done before.
	 *
	 * @param document
	 *            the document
	 * @param selection
	 *            what is selected in it
	 * @param edit
	 *            the edit
	 * @param context
	 *            where it is remembered
	 * @return the step, done
	 */
	static MarkOperation done(AnnotationDocument document, MarkSelection selection, LayerEdit edit,
			IUndoContext context) {
		MarkOperation done = new MarkOperation(document, selection,
				new Plan.Step(edit, marks(edit, Change.OfMark::after), Optional.empty()), context);
		done.selectedBefore = marks(edit, Change.OfMark::before);
		return done;
	}

	/** What an edit of many marks did is not worth selecting. */
	private static List<MarkId> marks(LayerEdit edit, Function<Change.OfMark, Optional<Mark>> side) {
		List<MarkId> marks = edit.changes().stream().filter(Change.OfMark.class::isInstance)
				.map(Change.OfMark.class::cast).flatMap(change -> side.apply(change).stream()).map(Mark::id).toList();
		return marks.subList(0, Math.min(1, marks.size()));
	}

	/**
	 * Makes undo do nothing, so that the step gets to where it can be redone.
	 *
	 * @param pretended
	 *            whether it is to do nothing
	 */
	void pretend(boolean pretended) {
		pretending = pretended;
	}

	@Override
	public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
		selectedBefore = List.copyOf(selection.ids());
		armedBefore = selection.arming();
		return apply(step.edit(), step.select(), step.arm().orElseGet(selection::arming));
	}

	@Override
	public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
		return shown(apply(step.edit(), step.select(), step.arm().orElseGet(selection::arming)));
	}

	@Override
	public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
		return pretending
				? Status.OK_STATUS
				: shown(apply(step.edit().inverse(), selectedBefore, armedBefore));
	}

	private IStatus apply(LayerEdit edit, List<MarkId> select, Arming arm) {
		try {
			document.apply(edit);
		} catch (IOException notJournalled) {
			return failure(Messages.bind(Messages.journalFailed, getLabel(), reasonOf(notJournalled)), notJournalled);
		} catch (EditConflictException conflict) {
			return failure(Messages.bind(Messages.conflict, getLabel(), reasonOf(conflict)), conflict);
		} catch (IllegalStateException readOnly) {
			return failure(document.readOnlyReason(), readOnly);
		}
		selection.change(select, arm, false);
		selection.retain(document.layer());
		return Status.OK_STATUS;
	}

	/** After undo and redo, what has changed comes into sight. */
	private IStatus shown(IStatus status) {
		if (status.isOK()) {
			step.edit().changes().stream().filter(Change.OfMark.class::isInstance).map(Change.OfMark.class::cast)
					.flatMap(change -> change.after().or(change::before).stream()).findFirst()
					.ifPresent(mark -> selection.touch(mark.extent()));
		}
		return status;
	}

	private static IStatus failure(String message, Exception cause) {
		return new Status(IStatus.ERROR, BUNDLE, message, cause);
	}

	private static String reasonOf(Exception cause) {
		String message = cause.getMessage();
		return message == null ? cause.getClass().getSimpleName() : message;
	}
}
