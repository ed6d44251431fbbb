package org.pressmark.ui.editor.session;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.ui.editor.document.AnnotationDocument;
import org.pressmark.ui.editor.document.EarlierEdits;
import org.pressmark.ui.editor.document.LayerListener;

/** An open document with its selection and its undo history: what the text, the views and the commands share. */
public final class AnnotationSession {

	private static final String BUNDLE = "org.pressmark.ui.editor";
	private static final int UNDO_LIMIT = 10_000;

	private final AnnotationDocument document;
	private final IOperationHistory history;
	private final ObjectUndoContext undoContext;
	private final MarkSelection selection = new MarkSelection();
	private final LayerProblems problems = new LayerProblems(selection);
	private final TypedInput input = new TypedInput();
	private final LayerListener layerListener = (before, after, edit) -> edit.ifPresent(problems::edited);
	private final InstantSource clock;
	private final TextUnits units;
	private MarkPlanner planner;

	/**
	 * Starts a session.
	 *
	 * @param document
	 *            the document; it stays the caller's to close
	 * @param history
	 *            where steps are remembered
	 * @param clock
	 *            says when marks are made
	 */
	public AnnotationSession(AnnotationDocument document, IOperationHistory history, InstantSource clock) {
		this.document = document;
		this.history = history;
		this.undoContext = new ObjectUndoContext(document, document.article().id().value());
		this.clock = clock;
		this.planner = newPlanner();
		this.units = new TextUnits(document.article().text(), document.article().metadata().language());
		history.setLimit(undoContext, UNDO_LIMIT);
		document.addListener(layerListener);
	}

	/** {@return the document} */
	public AnnotationDocument document() {
		return document;
	}

	/** {@return the article} */
	public Article article() {
		return document.article();
	}

	/** {@return the codebook} */
	public Codebook codebook() {
		return document.codebook();
	}

	/** {@return the marks as they are now} */
	public Layer layer() {
		return document.layer();
	}

	/** {@return the marks that are selected} */
	public MarkSelection selection() {
		return selection;
	}

	/** {@return what is wrong with the marks, as far as it has been found out} */
	public LayerProblems problems() {
		return problems;
	}

	/** {@return what is being typed for marks} */
	public TypedInput input() {
		return input;
	}

	/** {@return the selected marks, the one in focus first} */
	public List<Mark> selected() {
		return selection.in(layer());
	}

	/** {@return what makes edits, by the regions as they are now} */
	public MarkPlanner planner() {
		if (planner.article() != document.article()) {
			planner = newPlanner();
		}
		return planner;
	}

	/** {@return the words and characters of the text} */
	public TextUnits units() {
		return units;
	}

	/** {@return the context of this document's steps in the operation history} */
	public IUndoContext undoContext() {
		return undoContext;
	}

	/**
	 * Carries a plan out as one step that can be undone. The first edit of a new layer also says that work has begun.
	 *
	 * @param plan
	 *            what to do
	 * @return OK; a warning where the plan is a refusal or the document is read-only; an error where the step failed,
	 * with
	 *         what to do in its message: nothing has changed then
	 */
	public IStatus perform(Plan plan) {
		if (!document.isEditable()) {
			return new Status(IStatus.WARNING, BUNDLE, document.readOnlyReason());
		}
		return switch (plan) {
			case Plan.Refusal refusal -> new Status(IStatus.WARNING, BUNDLE, refusal.reason());
			case Plan.Step step -> execute(step);
		};
	}

	/**
	 * Undoes the last step.
	 *
	 * @return how it went
	 */
	public IStatus undo() {
		try {
			return history.undo(undoContext, new NullProgressMonitor(), null);
		} catch (ExecutionException failed) {
			return new Status(IStatus.ERROR, BUNDLE, failed.getMessage(), failed);
		}
	}

	/**
	 * Does the last undone step again.
	 *
	 * @return how it went
	 */
	public IStatus redo() {
		try {
			return history.redo(undoContext, new NullProgressMonitor(), null);
		} catch (ExecutionException failed) {
			return new Status(IStatus.ERROR, BUNDLE, failed.getMessage(), failed);
		}
	}

	/**
	 * Lets steps of before be undone and redone, below those that were made since the document was opened.
	 *
	 * @param earlier
	 *            the edits that led to the layer as it was opened
	 */
	public void restore(EarlierEdits earlier) {
		if (!earlier.isEmpty()) {
			new EarlierSteps(history, undoContext).add(earlier,
					edit -> MarkOperation.done(document, selection, edit, undoContext));
		}
	}

	/** Forgets the steps; the document is about to be closed. */
	public void dispose() {
		document.removeListener(layerListener);
		history.dispose(undoContext, true, true, true);
	}

	private MarkPlanner newPlanner() {
		return new MarkPlanner(document.article(), document.codebook(), document.annotator(), clock);
	}

	private IStatus execute(Plan.Step step) {
		Plan.Step begun = begun(step);
		try {
			return history.execute(new MarkOperation(document, selection, begun, undoContext),
					new NullProgressMonitor(),
					null);
		} catch (ExecutionException failed) {
			return new Status(IStatus.ERROR, BUNDLE, failed.getMessage(), failed);
		}
	}

	private Plan.Step begun(Plan.Step step) {
		boolean setsState = step.edit().changes().stream().anyMatch(Change.OfState.class::isInstance);
		if (layer().state() != LayerState.NEW || setsState) {
			return step;
		}
		List<Change> changes = new ArrayList<>(step.edit().changes());
		changes.add(new Change.OfState(LayerState.NEW, LayerState.IN_PROGRESS));
		return new Plan.Step(new LayerEdit(step.edit().title(), changes), step.select(), step.arm());
	}
}
