package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.ui.editor.session.Arming;
import org.pressmark.ui.editor.session.LinkCommands;

/** A quote, its cue and its sources are put together, selected, deleted and undone as one object. */
final class ObjectTest extends UntaggedArticle {

	@Test
	void partsTaggedBeforeTheQuoteWaitForIt() {
		keys.tag("said Mayor", "said", 'c');
		keys.tag("Mayor Orla", "Mayor Orla Finch", 's');
		assertEquals(List.of("Cue", "Source"), labels(session().selection().arming().loose()));
		keys.tag("“We have", QUOTE, 'q');
		assertLinked("cue", "said");
		assertLinked("source", "Mayor Orla Finch");
		assertEquals(List.of(), session().selection().arming().loose());
		session().undo();
		assertEquals(List.of("Cue", "Source"), labels(session().selection().arming().loose()));
	}

	@Test
	void aSecondCueBeginsAnotherObject() {
		keys.tag("said Mayor", "said", 'c');
		keys.tag("told reporters", "told", 'c');
		assertEquals(List.of("told"), words(session().selection().arming().loose()));
	}

	@Test
	void aPartThatTheQuoteHasNoRoomForWaitsForTheNextQuote() {
		keys.tag("“We have", QUOTE, 'q');
		keys.tag("said Mayor", "said", 'c');
		keys.tag("told reporters", "told", 'c');
		keys.tag("the harbour master had", "the harbour master had called", 'q');
		assertLinked("cue", "said");
		assertEquals(List.of("told"), words(marks("Quote").get(1).slot("cue")));
	}

	@Test
	void partsOfAnotherPartOfTheTextWereLeftBehind() {
		keys.tag("Brinmouth voted", "Brinmouth", 's');
		keys.tag("two million", "two million", 'c');
		keys.tag("Costs are", "Costs are put at two million", 'q');
		assertEquals(List.of("two million"), words(marks("Quote").getFirst().slot("cue")));
		int distance = marks("Quote").getFirst().begin() - marks("Source").getFirst().end();
		assertEquals(distance <= 1000, !marks("Quote").getFirst().slot("source").isEmpty());
	}

	@Test
	void enterPutsSelectedWordsIntoTheNextSlot() {
		keys.tag("“We have", QUOTE, 'q');
		take("said Mayor", "said");
		take("Mayor Orla", "Mayor Orla Finch");
		take("reporters that", "reporters");
		take("Mayor Orla", "Mayor");
		assertLinked("cue", "said");
		assertLinked("source", "Mayor Orla Finch", "Mayor");
		assertLinked("addressee", "reporters");
		assertEquals(Optional.of(quote().id()), session().selection().armed());
		assertEquals("Source", session().layer().mark(quote().slot("addressee").getFirst()).orElseThrow().label());
	}

	@Test
	void aMarkThatIsThereAlreadyIsTakenAndNotTaggedTwice() {
		keys.tag("Mayor Orla", "Mayor Orla Finch", 's');
		session().selection().arm(Arming.NONE);
		session().selection().select(List.of(), false);
		keys.tag("“We have", QUOTE, 'q');
		links().fillSlot(2);
		take("Mayor Orla", "Mayor Orla Finch");
		assertEquals(1, marks("Source").size());
		assertLinked("source", "Mayor Orla Finch");
	}

	@Test
	void aChosenSlotTakesTheNextWordsAndThenNoMore() {
		keys.tag("“We have", QUOTE, 'q');
		links().fillSlot(3);
		assertTrue(links().isSlotArmed());
		take("reporters that", "reporters");
		assertLinked("addressee", "reporters");
		assertFalse(links().isSlotArmed());
		links().fillSlot(2);
		editor.page().navigation().clear();
		assertFalse(links().isSlotArmed());
		assertEquals(Optional.of(quote().id()), session().selection().armed());
	}

	@Test
	void slotsAreFilledInTurnWhereThatIsWanted() {
		links().fillInTurnIf(() -> true);
		keys.tag("“We have", QUOTE, 'q');
		assertEquals(Optional.of("cue"), session().selection().arming().slot());
		take("said Mayor", "said");
		assertEquals(Optional.of("source"), session().selection().arming().slot());
		take("Mayor Orla", "Mayor Orla Finch");
		assertLinked("cue", "said");
		assertLinked("source", "Mayor Orla Finch");
		assertFalse(links().isSlotArmed());
		session().undo();
		assertEquals(Optional.of("source"), session().selection().arming().slot());
	}

	@Test
	void nobodyIsTakenForTheAddresseeUnasked() {
		keys.tag("“We have", QUOTE, 'q');
		keys.tag("Mayor Orla", "Mayor Orla Finch", 's');
		keys.tag("reporters that", "reporters", 's');
		assertEquals(List.of(), quote().slot("addressee"));
	}

	@Test
	void aClaimIsLinkedToTheQuoteThatItStandsIn() {
		keys.tag("“We have", QUOTE, 'q');
		session().selection().arm(Arming.NONE);
		session().selection().select(List.of(), false);
		keys.tag("the sea will", "the sea will not wait", 'l');
		assertEquals(List.of(quote().id()), marks("Claim").getFirst().slot("quote"));
	}

	@Test
	void aSlotThatIsNotThereIsRefused() {
		links().fillSlot(1);
		assertTrue(editor.told().getLast().getMessage().startsWith("Select the quote"));
		keys.tag("“We have", QUOTE, 'q');
		links().fillSlot(4);
		assertEquals("Quote has 3 slots.", editor.told().getLast().getMessage());
		assertEquals(1, session().layer().size());
	}

	@Test
	void wordsInAnExcludedRegionFillNoSlot() {
		keys.tag("“We have", QUOTE, 'q');
		take("Story continues", "Story continues");
		assertEquals(1, session().layer().size());
		assertTrue(editor.told().getLast().getMessage().startsWith("Not in an excluded region"));
	}

	@Test
	void aQuoteIsDeletedAndUndoneWithItsPartsButNotWithASharedSource() {
		keys.tag("“We have", QUOTE, 'q');
		take("said Mayor", "said");
		take("Mayor Orla", "Mayor Orla Finch");
		Layer first = session().layer();
		keys.tag("the harbour master had", "the harbour master had called", 'q');
		links().fillSlot(2);
		take("Mayor Orla", "Mayor Orla Finch");
		Layer both = session().layer();
		session().selection().select(List.of(first.inTextOrder().getFirst().id()), false);
		editor.page().commands().delete();
		assertEquals(Set.of("Quote", "Source"),
				session().layer().marks().stream().map(Mark::label).collect(Collectors.toSet()));
		session().undo();
		assertEquals(both, session().layer());
	}

	@Test
	void onlyTheMarkIsDeletedWhereThatIsWanted() {
		keys.tag("“We have", QUOTE, 'q');
		take("said Mayor", "said");
		session().selection().select(List.of(quote().id()), false);
		editor.page().commands().deleteAlone();
		assertEquals(List.of("Cue"), session().layer().marks().stream().map(Mark::label).toList());
	}

	@Test
	void theWholeObjectIsSelectedFromAnyOfItsParts() {
		keys.tag("“We have", QUOTE, 'q');
		take("said Mayor", "said");
		take("Mayor Orla", "Mayor Orla Finch");
		editor.page().navigation().selectObject();
		assertEquals(List.of("Quote", "Cue", "Source"), session().selected().stream().map(Mark::label).toList());
		assertEquals(Optional.of(quote().id()), session().selection().armed());
	}

	@Test
	void aFragmentGoesToTheQuoteThatWaitsThoughNothingIsSelected() {
		keys.tag("“We have", "“We have waited long enough,", 'q');
		session().selection().select(List.of(), false);
		keys.select("the sea will", "the sea will not wait for us,”");
		editor.page().commands().addFragment();
		assertEquals(2, quote().fragments().size());
	}

	@Test
	void stepsGoFromPartToPartAndRoundAgain() {
		keys.tag("“We have", QUOTE, 'q');
		take("said Mayor", "said");
		take("Mayor Orla", "Mayor Orla Finch");
		session().selection().select(List.of(quote().id()), false);
		List<String> visited = IntStream.range(0, 3).mapToObj(step -> {
			editor.page().navigation().stepInObject(true);
			return session().selected().getFirst().label();
		}).toList();
		assertEquals(List.of("Cue", "Source", "Quote"), visited);
		editor.page().navigation().stepInObject(false);
		assertEquals("Source", session().selected().getFirst().label());
	}

	@Test
	void anEndBelowThePageHasASignThatLeadsThere() {
		keys.tag("“We have", QUOTE, 'q');
		take("according to", "according to");
		session().selection().select(List.of(quote().id()), false);
		editor.resize(900, 330);
		editor.page().text().setTopIndex(0);
		editor.picture();
		Rectangle page = editor.page().text().getClientArea();
		Optional<MarkId> sign = Optional.empty();
		Event found = new Event();
		for (int y = page.height - 1; y > page.height / 2 && sign.isEmpty(); y -= 3) {
			for (int x = 0; x < page.width && sign.isEmpty(); x += 5) {
				sign = editor.page().painter().signAt(new Point(x, y));
				found.x = x;
				found.y = y;
			}
		}
		assertEquals(Optional.of(marks("Cue").getFirst().id()), sign);
		found.type = SWT.MouseDown;
		found.button = 1;
		editor.page().text().notifyListeners(SWT.MouseDown, found);
		assertEquals(List.of("Cue"), session().selected().stream().map(Mark::label).toList());
	}

	private void take(String at, String words) {
		keys.select(at, words);
		links().takePart();
		editor.settle();
	}

	private void assertLinked(String slot, String... words) {
		assertEquals(List.of(words), words(quote().slot(slot)));
	}

	private List<String> words(List<MarkId> ids) {
		return ids.stream().map(id -> session().layer().mark(id).orElseThrow().textIn(session().article().text()))
				.toList();
	}

	private List<String> labels(List<MarkId> ids) {
		return ids.stream().map(id -> session().layer().mark(id).orElseThrow().label()).toList();
	}

	private Mark quote() {
		return marks("Quote").getFirst();
	}

	private List<Mark> marks(String label) {
		return session().layer().inTextOrder().stream().filter(mark -> mark.label().equals(label)).toList();
	}

	private LinkCommands links() {
		return editor.page().links();
	}
}
