package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.ui.editor.internal.saving.Autosave;
import org.pressmark.ui.editor.session.Plan;

/** Marks save themselves, and nobody notices. */
final class AutosaveTest {

	private static final int PATIENCE_SECONDS = 20;
	private static final Duration SHORT = Duration.ofMillis(50);
	private static final MarkId QUOTE = new MarkId("m3");

	private final List<Optional<IOException>> told = new ArrayList<>();
	private Optional<Duration> interval = Optional.of(SHORT);
	private BareEditor editor;
	private Autosave autosave;

	@BeforeEach
	void open() {
		editor = BareEditor.open(BareEditor.display(), SampleArticle.create(), SampleArticle.layer());
		autosave = new Autosave(editor.session(), editor.page().text(), () -> interval, told::add);
	}

	@AfterEach
	void close() {
		editor.close();
	}

	private void edit() {
		Mark quote = editor.session().layer().mark(QUOTE).orElseThrow();
		LayerEdit doubt = new LayerEdit("Doubt", List.of(Change.replace(quote, quote.withUncertain(true))));
		IStatus status = editor.session().perform(new Plan.Step(doubt, List.of(QUOTE), Optional.empty()));
		assertTrue(status.isOK(), status.toString());
	}

	private void await(String what, BooleanSupplier condition) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, "waited in vain for " + what);
			editor.settle();
		}
	}

	@Test
	void whatWasEditedIsSavedAndSelectionCaretAndUndoStay() {
		edit();
		editor.settle();
		editor.page().text().setCaretOffset(25);
		Point selection = editor.page().text().getSelection();
		int top = editor.page().text().getTopPixel();
		await("the marks to be saved", () -> !editor.document().isDirty());
		editor.settle();
		assertEquals(Set.of(QUOTE), editor.session().selection().ids());
		assertEquals(selection, editor.page().text().getSelection());
		assertEquals(top, editor.page().text().getTopPixel());
		assertTrue(editor.session().undo().isOK());
		assertEquals(SampleArticle.layer(), editor.session().layer());
		await("the undo to be saved too", () -> !editor.document().isDirty());
		assertEquals(List.of(), told);
	}

	@Test
	void whileSomebodyTypesNothingIsSaved() {
		boolean[] typing = {true};
		editor.session().input().changed(() -> typing[0], () -> {});
		edit();
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(2500);
		while (System.nanoTime() < end) {
			editor.settle();
		}
		assertTrue(editor.document().isDirty());
		typing[0] = false;
		await("the marks to be saved", () -> !editor.document().isDirty());
	}

	@Test
	void whatCannotBeSavedIsSaidOnceAndTriedAgain() {
		edit();
		IOException full = new IOException("No space left on device");
		editor.document().failWith(Optional.of(full));
		await("the failure to be told", () -> !told.isEmpty());
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(1000);
		while (System.nanoTime() < end) {
			editor.settle();
		}
		assertEquals(List.of(Optional.of(full)), told);
		editor.document().failWith(Optional.empty());
		await("the marks to be saved", () -> !editor.document().isDirty());
		await("the failure to be taken back", () -> told.size() == 2);
		assertEquals(Optional.empty(), told.getLast());
	}

	@Test
	void switchedOffNothingIsSavedBeforeItIsAskedFor() {
		interval = Optional.empty();
		edit();
		autosave.saveNow();
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(1000);
		while (System.nanoTime() < end) {
			editor.settle();
		}
		assertTrue(editor.document().isDirty());
	}

	@Test
	void whoLeavesTheArticleDoesNotWaitForTheTime() {
		interval = Optional.of(Duration.ofHours(1));
		edit();
		assertTrue(editor.document().isDirty());
		autosave.saveNow();
		await("the marks to be saved", () -> !editor.document().isDirty());
		assertFalse(editor.page().text().isDisposed());
	}
}
