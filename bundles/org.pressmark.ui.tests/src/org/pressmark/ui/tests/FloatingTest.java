package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Fragment;
import org.pressmark.model.Mark;
import org.pressmark.ui.editor.session.Arming;

/** What floats over the text: the list of marks under the mouse, the menu at words that the mouse selected. */
final class FloatingTest {

	private static final int CALM = 500;

	private BareEditor editor;
	private Keys keys;

	@BeforeEach
	void open() {
		editor = BareEditor.open(BareEditor.display(), SampleArticle.create(), SampleArticle.layer());
		keys = new Keys(editor);
	}

	@AfterEach
	void close() {
		editor.close();
	}

	@Test
	void aClickOnMarksOverEachOtherListsThemShortestFirst() {
		clickOn(SampleArticle.find("crab here", "crab here").begin() + 1);
		List<String> rows = rows();
		assertEquals(4, rows.size(), rows.toString());
		assertTrue(rows.get(0).startsWith("\u25B8 Note"), rows.toString());
		assertTrue(rows.get(3).contains("Source"), rows.toString());
		assertEquals("Note", selected());
	}

	@Test
	void anotherClickGoesOnInTheListAndOneOnARowPicksIt() {
		int place = SampleArticle.find("crab here", "crab here").begin() + 1;
		clickOn(place);
		clickOn(place);
		assertTrue(rows().get(1).startsWith("\u25B8 "), rows().toString());
		CLabel last = labels().reduce((one, other) -> other).orElseThrow();
		Event press = new Event();
		press.button = 1;
		last.notifyListeners(SWT.MouseDown, press);
		editor.settle();
		assertEquals("Source", selected());
		assertEquals(Optional.empty(), floating());
	}

	@Test
	void theButtonThatPickedIsLetGoOverTheTextAndChangesNothing() {
		int place = SampleArticle.find("crab here", "crab here").begin() + 1;
		clickOn(place);
		Event press = new Event();
		press.button = 1;
		labels().reduce((one, other) -> other).orElseThrow().notifyListeners(SWT.MouseDown, press);
		editor.settle();
		mouse(SWT.MouseUp, SampleArticle.find("said Mayor", "said").begin() + 1);
		assertEquals("Source", selected());
	}

	@Test
	void aClickOnASingleMarkListsNothing() {
		clickOn(SampleArticle.find("said Mayor", "said").begin() + 1);
		assertEquals("Cue", selected());
		assertEquals(Optional.empty(), floating());
	}

	@Test
	void theListGoesWithTheNextKey() {
		clickOn(SampleArticle.find("crab here", "crab here").begin() + 1);
		assertTrue(floating().isPresent());
		keys.press('\u001B', 0);
		assertEquals(Optional.empty(), floating());
	}

	@Test
	void wordsSelectedWithTheMouseAreTaggedFromTheMenu() {
		select(SampleArticle.find("Fishermen on", "Fishermen on the quay"));
		ToolItem source = items().filter(item -> item.getText().startsWith("Source")).findFirst().orElseThrow();
		int before = editor.session().layer().size();
		source.notifyListeners(SWT.Selection, new Event());
		editor.settle();
		assertEquals(before + 1, editor.session().layer().size());
		assertEquals("Fishermen on the quay", editor.session().selected().getFirst().textIn(text()));
		assertEquals(Optional.empty(), floating());
	}

	@Test
	void theMenuOffersTheNextSlotOfWhatWaits() {
		Mark quote = editor.session().layer().inTextOrder().stream().filter(mark -> mark.label().equals("Quote"))
				.filter(mark -> mark.slots().isEmpty()).findFirst().orElseThrow();
		editor.session().selection().change(List.of(quote.id()), Arming.of(quote.id()), false);
		select(SampleArticle.find("told reporters", "told"));
		items().filter(item -> item.getText().startsWith("As cue")).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event());
		editor.settle();
		assertEquals(1, editor.session().layer().mark(quote.id()).orElseThrow().slot("cue").size());
	}

	@Test
	void theMenuStaysAwayWhereItIsNotWanted() {
		editor.page().showSelectionMenu(() -> false);
		select(SampleArticle.find("Fishermen on", "Fishermen on the quay"));
		assertEquals(Optional.empty(), floating());
	}

	private void select(Fragment words) {
		mouse(SWT.MouseDown, words.begin());
		keys.select(words);
		mouse(SWT.MouseUp, words.end() - 1);
		long end = System.nanoTime() + CALM * 1_000_000L;
		while (System.nanoTime() < end) {
			editor.settle();
		}
	}

	private void clickOn(int offset) {
		editor.page().moveTo(offset);
		mouse(SWT.MouseDown, offset);
		mouse(SWT.MouseUp, offset);
	}

	private void mouse(int type, int offset) {
		Rectangle bounds = editor.page().text().getTextBounds(offset, offset);
		Event event = new Event();
		event.button = 1;
		event.count = type == SWT.MouseDown ? 1 : 0;
		event.x = bounds.x + bounds.width / 3;
		event.y = editor.page().text().getLocationAtOffset(offset).y + bounds.height / 4;
		event.stateMask = type == SWT.MouseDown ? 0 : SWT.BUTTON1;
		editor.page().text().notifyListeners(type, event);
		editor.settle();
	}

	private List<String> rows() {
		return labels().map(CLabel::getText).toList();
	}

	private Stream<CLabel> labels() {
		return new WidgetTree(floating().orElseThrow()).all(CLabel.class);
	}

	private Stream<ToolItem> items() {
		return Arrays.stream(new WidgetTree(floating().orElseThrow()).first(ToolBar.class).getItems());
	}

	private Optional<Shell> floating() {
		return Arrays.stream(editor.page().text().getShell().getShells()).filter(Shell::isVisible).findFirst();
	}

	private String selected() {
		return editor.session().selected().getFirst().label();
	}

	private String text() {
		return editor.session().article().text();
	}
}
