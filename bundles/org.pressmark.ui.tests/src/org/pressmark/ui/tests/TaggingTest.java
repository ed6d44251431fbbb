package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.codebook.LabelDefinition;
import org.pressmark.ui.editor.session.AnnotationSession;
import org.pressmark.ui.editor.session.MarkCommands;
import org.pressmark.ui.editor.session.TextUnits.Unit;

/** Tags, links, changes and undoes on a page, as keys and menus do. */
final class TaggingTest {

	private BareEditor editor;

	@BeforeEach
	void open() {
		Layer empty = Layer.empty(SampleArticle.create().id(), "ada");
		editor = BareEditor.open(BareEditor.display(), SampleArticle.create(), empty);
	}

	@AfterEach
	void close() {
		editor.close();
	}

	@Test
	void aLetterTagsTheSelectedWordsAndSelectsTheMark() {
		select(SampleArticle.find("ave waited", "ave waited long enough, and the se"));
		press('q', 0);
		Mark mark = only();
		assertEquals("Quote", mark.label());
		assertEquals("have waited long enough, and the sea", mark.textIn(session().article().text()));
		assertEquals(Set.of(mark.id()), session().selection().ids());
		assertEquals(Optional.of(mark.id()), session().selection().armed());
		assertEquals(LayerState.IN_PROGRESS, session().layer().state());
		assertEquals(Optional.of(AttributeValue.of("positive")), mark.attribute("polarity"));
	}

	@Test
	void withAltTheSelectionIsTakenToTheCharacter() {
		Fragment characters = SampleArticle.find("ave waited", "ave waited");
		select(characters);
		press('q', SWT.ALT);
		assertEquals(characters, only().extent());
	}

	@Test
	void withAltAndShiftAMarkWithoutACharacterIsMade() {
		int caret = SampleArticle.find("said Mayor", "said").begin() + 4;
		editor.page().moveTo(caret);
		press('S', SWT.ALT | SWT.SHIFT);
		assertEquals("Source", only().label());
		assertEquals(new Fragment(caret, caret), only().extent());
	}

	@Test
	void withoutASelectionTheWordAtTheCaretIsTagged() {
		editor.page().moveTo(SampleArticle.find("said Mayor", "said").begin() + 2);
		press('c', 0);
		assertEquals("said", only().textIn(session().article().text()));
	}

	@Test
	void partsTaggedAfterAQuoteAreLinkedToIt() {
		tag("“We have", "“We have waited long enough, and the sea will not wait for us,”", 'q');
		tag("said Mayor", "said", 'c');
		tag("Mayor Orla", "Mayor Orla Finch", 's');
		Mark quote = marks("Quote").getFirst();
		assertEquals(List.of(marks("Cue").getFirst().id()), quote.slot("cue"));
		assertEquals(List.of(marks("Source").getFirst().id()), quote.slot("source"));
	}

	@Test
	void aQuoteTakesUpTheCueThatWasTaggedBeforeIt() {
		tag("said Mayor", "said", 'c');
		tag("“We have", "“We have waited long enough, and the sea will not wait for us,”", 'q');
		assertEquals(List.of(marks("Cue").getFirst().id()), marks("Quote").getFirst().slot("cue"));
	}

	@Test
	void aSecondCueIsNotPutInPlaceOfTheFirst() {
		tag("“We have", "“We have waited long enough", 'q');
		tag("said Mayor", "said", 'c');
		tag("She told", "told", 'c', 4);
		assertEquals(1, marks("Quote").getFirst().slot("cue").size());
		assertEquals("said", session().layer().mark(marks("Quote").getFirst().slot("cue").getFirst()).orElseThrow()
				.textIn(session().article().text()));
	}

	@Test
	void anExcludedRegionTakesNoMark() {
		select(SampleArticle.find("Story continues", "Story continues"));
		press('q', 0);
		assertEquals(0, session().layer().size());
		IStatus told = editor.told().getLast();
		assertEquals(IStatus.WARNING, told.getSeverity());
		assertTrue(told.getMessage().contains("excluded region"), told::getMessage);
	}

	@Test
	void theSameWordsAreNotTaggedTwiceWithOneLabel() {
		tag("said Mayor", "said", 'c');
		tag("said Mayor", "said", 'c');
		assertEquals(1, session().layer().size());
	}

	@Test
	void shiftAndALetterChangeTheLabel() {
		tag("said Mayor", "said", 'c');
		press('S', SWT.SHIFT);
		assertEquals("Source", only().label());
	}

	@Test
	void everythingIsUndoneAndRedoneStepByStep() {
		Layer start = session().layer();
		tag("“We have", "“We have waited long enough", 'q');
		Layer tagged = session().layer();
		tag("said Mayor", "said", 'c');
		commands().moveEdge(true, Unit.WORD, true);
		commands().toggleUncertain();
		commands().delete();
		Layer end = session().layer();
		for (int i = 0; i < 4; i++) {
			assertTrue(session().undo().isOK());
		}
		assertEquals(tagged, session().layer());
		assertTrue(session().undo().isOK());
		assertEquals(start, session().layer());
		for (int i = 0; i < 5; i++) {
			assertTrue(session().redo().isOK());
		}
		assertEquals(end, session().layer());
	}

	@Test
	void undoSelectsAgainWhatWasSelected() {
		tag("said Mayor", "said", 'c');
		MarkId cue = only().id();
		commands().delete();
		assertEquals(Set.of(), session().selection().ids());
		session().undo();
		assertEquals(Set.of(cue), session().selection().ids());
	}

	@Test
	void whatTheJournalRefusesIsNotDone() {
		editor.document().failWith(Optional.of(new IOException("disk full")));
		select(SampleArticle.find("said Mayor", "said"));
		press('c', 0);
		assertEquals(0, session().layer().size());
		IStatus told = editor.told().getLast();
		assertEquals(IStatus.ERROR, told.getSeverity());
		assertTrue(told.getMessage().contains("disk full"), told::getMessage);
		assertFalse(editor.document().isDirty());
		editor.document().failWith(Optional.empty());
		press('c', 0);
		assertEquals(1, session().layer().size());
	}

	@Test
	void aReadOnlyDocumentSaysSo() {
		editor.document().setEditable(false);
		select(SampleArticle.find("said Mayor", "said"));
		press('c', 0);
		assertEquals(0, session().layer().size());
		assertEquals(IStatus.WARNING, editor.told().getLast().getSeverity());
	}

	@Test
	void deletingAPartTakesItOutOfTheQuote() {
		tag("“We have", "“We have waited long enough", 'q');
		tag("said Mayor", "said", 'c');
		commands().delete();
		assertEquals(List.of(), marks("Quote").getFirst().slot("cue"));
	}

	@Test
	void spaceCyclesThroughTheMarksAtTheCaretShortestFirst() {
		tag("“We have", "“We have waited long enough, and the sea will not wait for us,”", 'q');
		tag("the sea will", "the sea will not wait for us", 'l');
		session().selection().select(List.of(), false);
		editor.page().moveTo(SampleArticle.find("sea will", "sea").begin());
		editor.page().navigation().selectAtCaret();
		assertEquals(Set.of(marks("Claim").getFirst().id()), session().selection().ids());
		editor.page().navigation().selectAtCaret();
		assertEquals(Set.of(marks("Quote").getFirst().id()), session().selection().ids());
		editor.page().navigation().selectAtCaret();
		assertEquals(Set.of(marks("Claim").getFirst().id()), session().selection().ids());
	}

	@Test
	void aClaimInAQuoteIsLinkedToIt() {
		tag("“We have", "“We have waited long enough, and the sea will not wait for us,”", 'q');
		tag("the sea will", "the sea will not wait for us", 'l');
		assertEquals(List.of(marks("Quote").getFirst().id()), marks("Claim").getFirst().slot("quote"));
	}

	@Test
	void theNextWordsAreTaggedLikeTheLastWithTheSameValues() {
		commands().tagAgain();
		assertEquals(0, session().layer().size());
		tag("“We have", "“We have waited long enough", 'q');
		session().perform(session().planner().setAttribute(marks("Quote"), "quoteType",
				Optional.of(AttributeValue.of("direct"))));
		select(SampleArticle.find("“They", "“They count the tourists,”"));
		commands().tagAgain();
		assertEquals(2, marks("Quote").size());
		assertEquals(Optional.of(AttributeValue.of("direct")), marks("Quote").getLast().attribute("quoteType"));
		session().undo();
		assertEquals(1, marks("Quote").size());
	}

	@Test
	void aFragmentIsAddedAndRemoved() {
		tag("“They", "“They count the tourists,”", 'q');
		Fragment second = SampleArticle.find("“and forget", "“and forget who was here first.”");
		select(second);
		commands().addFragment();
		assertEquals(2, only().fragments().size());
		assertEquals(second, only().fragments().getLast());
		editor.page().moveTo(second.begin() + 3);
		commands().removeFragment();
		assertEquals(1, only().fragments().size());
	}

	@Test
	void anEdgeMovesByAWordAndStopsBeforeTheOtherEdge() {
		tag("Mayor Orla", "Mayor Orla", 's');
		commands().moveEdge(true, Unit.WORD, true);
		assertEquals("Mayor Orla Finch", words());
		commands().moveEdge(false, Unit.WORD, true);
		assertEquals("Orla Finch", words());
		commands().moveEdge(true, Unit.WORD, false);
		commands().moveEdge(true, Unit.WORD, false);
		assertEquals("Orla", words());
	}

	@Test
	void valuesOfSeveralMarksAreSetInOneStep() {
		tag("“We have", "“We have waited long enough", 'q');
		tag("“They", "“They count the tourists,”", 'q');
		session().perform(session().planner().setAttribute(marks("Quote"), "quoteType",
				Optional.of(AttributeValue.of("direct"))));
		assertTrue(marks("Quote").stream()
				.allMatch(mark -> mark.attribute("quoteType").equals(Optional.of(AttributeValue.of("direct")))));
		session().undo();
		assertTrue(marks("Quote").stream().allMatch(mark -> mark.attribute("quoteType").isEmpty()));
	}

	private void tag(String at, String words, char key) {
		select(SampleArticle.find(at, words));
		press(key, 0);
	}

	/** Tags a word that is not where {@code at} begins but some characters later. */
	private void tag(String at, String words, char key, int later) {
		int begin = SampleArticle.find(at, at).begin() + later;
		select(new Fragment(begin, begin + words.length()));
		press(key, 0);
	}

	private void select(Fragment span) {
		editor.page().text().setSelectionRange(span.begin(), span.length());
	}

	private void press(char key, int modifiers) {
		Event event = new Event();
		event.character = key;
		event.keyCode = Character.toLowerCase(key);
		event.stateMask = modifiers;
		event.doit = true;
		editor.page().text().notifyListeners(SWT.KeyDown, event);
		editor.settle();
	}

	private Mark only() {
		assertEquals(1, session().layer().size());
		return session().layer().marks().iterator().next();
	}

	private String words() {
		return only().textIn(session().article().text());
	}

	private List<Mark> marks(String label) {
		LabelDefinition known = session().codebook().label(label).orElseThrow();
		return session().layer().inTextOrder().stream().filter(mark -> mark.label().equals(known.name())).toList();
	}

	private AnnotationSession session() {
		return editor.session();
	}

	private MarkCommands commands() {
		return editor.page().commands();
	}
}
