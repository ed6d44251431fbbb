package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.ui.editor.document.EarlierEdits;
import org.pressmark.ui.editor.session.Plan;

/** What was done on another day can be undone below what was done since. */
final class EarlierStepsTest {

	private final List<LayerEdit> done = new ArrayList<>();
	private final List<Layer> states = new ArrayList<>();
	private List<LayerEdit> undone = List.of();
	private BareEditor editor;

	@BeforeEach
	void open() {
		Layer layer = Layer.empty(SampleArticle.create().id(), "ada").withState(LayerState.IN_PROGRESS);
		states.add(layer);
		for (int i = 1; i <= 5; i++) {
			LayerEdit edit = add(i);
			layer = edit.applyTo(layer);
			done.add(edit);
			states.add(layer);
		}
		undone = List.of(add(7), add(6));
		editor = BareEditor.open(BareEditor.display(), SampleArticle.create(), layer);
	}

	@AfterEach
	void close() {
		editor.close();
	}

	private static LayerEdit add(int number) {
		Mark mark = Mark.of("Cue", 10 * number, 10 * number + 5, SampleArticle.BY_ADA)
				.withId(new MarkId("e" + number));
		return new LayerEdit("Tag " + number, List.of(Change.add(mark)));
	}

	private void perform(LayerEdit edit) {
		assertTrue(editor.session().perform(new Plan.Step(edit, List.of(), Optional.empty())).isOK());
	}

	private void undo() {
		assertTrue(editor.session().undo().isOK());
	}

	private void redo() {
		assertTrue(editor.session().redo().isOK());
	}

	@Test
	void allIsUndoneAndRedoneInItsOrder() {
		editor.session().restore(new EarlierEdits(done, undone));
		for (int i = 4; i >= 0; i--) {
			undo();
			assertEquals(states.get(i), editor.session().layer());
		}
		assertFalse(editor.session().undo().isOK(), "there is nothing before");
		for (int i = 1; i <= 5; i++) {
			redo();
			assertEquals(states.get(i), editor.session().layer());
		}
		redo();
		assertTrue(editor.session().layer().mark(new MarkId("e6")).isPresent());
		redo();
		assertTrue(editor.session().layer().mark(new MarkId("e7")).isPresent());
		assertFalse(editor.session().redo().isOK());
	}

	@Test
	void whatWasDoneSinceIsUndoneFirst() {
		perform(add(8));
		perform(add(9));
		Layer both = editor.session().layer();
		undo();
		editor.session().restore(new EarlierEdits(done, undone));
		redo();
		assertEquals(both, editor.session().layer());
		undo();
		undo();
		assertEquals(states.get(5), editor.session().layer());
		undo();
		assertEquals(states.get(4), editor.session().layer());
		redo();
		redo();
		redo();
		assertEquals(both, editor.session().layer());
		assertFalse(editor.session().redo().isOK(), "what could be redone before is gone, as after any edit");
	}

	@Test
	void whoShowsWhatCanBeUndoneAndRedoneIsToldOfBoth() {
		IUndoContext context = editor.session().undoContext();
		List<IUndoableOperation> told = new ArrayList<>();
		IOperationHistoryListener listener = event -> {
			if (event.getEventType() == OperationHistoryEvent.OPERATION_CHANGED) {
				told.add(event.getOperation());
			}
		};
		editor.history().addOperationHistoryListener(listener);
		try {
			editor.session().restore(new EarlierEdits(done, undone));
		} finally {
			editor.history().removeOperationHistoryListener(listener);
		}
		assertEquals(List.of(editor.history().getUndoOperation(context), editor.history().getRedoOperation(context)),
				told);
	}

	@Test
	void aThousandStepsOfBeforeComeInTheirOrder() {
		List<LayerEdit> many = new ArrayList<>();
		Layer layer = editor.session().layer();
		for (int i = 0; i < 3000; i++) {
			Mark mark = layer.mark(new MarkId("e1")).orElseThrow();
			LayerEdit edit = new LayerEdit("Note " + i, List.of(Change.replace(mark, mark.withNote("note " + i))));
			many.add(edit.inverse());
			layer = edit.applyTo(layer);
		}
		editor.session().restore(new EarlierEdits(many.reversed(), List.of()));
		// The newest two thousand, each of which was an inverse: undone, they put the notes on from the first on.
		for (int i = 0; i < 2000; i++) {
			undo();
			assertEquals("note " + i, editor.session().layer().mark(new MarkId("e1")).orElseThrow().note());
		}
		assertFalse(editor.session().undo().isOK());
	}
}
