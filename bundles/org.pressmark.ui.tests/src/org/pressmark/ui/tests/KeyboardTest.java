package org.pressmark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.codebook.Snap;
import org.pressmark.ui.editor.session.MarkCommands;
import org.pressmark.ui.editor.session.TextUnits.Unit;
import org.pressmark.ui.editor.session.ValueCommands;

/** Digits set values, selections snap to what was chosen, the same words are found again. */
final class KeyboardTest extends UntaggedArticle {

	@Test
	void aDigitSetsAValueOfTheFirstAttribute() {
		keys.tag("“We have", QUOTE, 'q');
		values().set(3);
		assertEquals(Optional.of(AttributeValue.of("mixed")), only().attribute("quoteType"));
	}

	@Test
	void aValueThatIsNeededIsNotTakenAwayAndOneThatIsNotIs() {
		keys.tag("“We have", QUOTE, 'q');
		values().set(1);
		values().set(1);
		assertEquals(Optional.of(AttributeValue.of("direct")), only().attribute("quoteType"));
		values().next();
		assertEquals("polarity", values().turn().orElseThrow().name());
		values().set(2);
		assertEquals(Optional.of(AttributeValue.of("negated")), only().attribute("polarity"));
		values().set(2);
		assertEquals(Optional.empty(), only().attribute("polarity"));
	}

	@Test
	void theTurnStaysWithTheLabelAndComesRound() {
		keys.tag("“We have", QUOTE, 'q');
		values().next();
		keys.tag("that the harbour", "that the harbour master", 'q');
		assertEquals("polarity", values().turn().orElseThrow().name());
		for (String next : List.of("topic", "tone", "quoteType")) {
			values().next();
			assertEquals(next, values().turn().orElseThrow().name());
		}
	}

	@Test
	void digitsTickSeveralValuesAndYesAndNo() {
		keys.tag("“We have", QUOTE, 'q');
		values().set(1);
		goTo("tone");
		values().set(2);
		values().set(1);
		assertEquals(Optional.of(new AttributeValue.Texts(List.of("angry", "calm"))), only().attribute("tone"));
		values().set(2);
		assertEquals(Optional.of(new AttributeValue.Texts(List.of("angry"))), only().attribute("tone"));
		goTo("altered");
		values().set(1);
		assertEquals(Optional.of(AttributeValue.of(true)), only().attribute("altered"));
		values().set(1);
		assertEquals(Optional.empty(), only().attribute("altered"));
	}

	@Test
	void aDigitSetsTheValueOfAllSelectedMarksInOneStep() {
		keys.tag("“We have", QUOTE, 'q');
		keys.tag("that the harbour", "that the harbour master", 'q');
		session().selection().select(session().layer().inTextOrder().stream().map(Mark::id).toList(), false);
		values().set(2);
		assertTrue(session().layer().marks().stream()
				.allMatch(mark -> mark.attribute("quoteType").equals(Optional.of(AttributeValue.of("indirect")))));
		session().undo();
		assertTrue(session().layer().marks().stream().allMatch(mark -> mark.attribute("quoteType").isEmpty()));
	}

	@Test
	void aDigitWithoutAValueIsRefused() {
		keys.tag("“We have", QUOTE, 'q');
		values().set(4);
		assertEquals("quoteType has 3 values.", editor.told().getLast().getMessage());
		keys.tag("said Mayor", "said", 'c');
		values().set(1);
		assertTrue(editor.told().getLast().getMessage().contains("no attribute with values"));
	}

	@Test
	void sentencesAreTaggedWholeWhileSelectionsSnapToThem() {
		commands().snapping().choose(Optional.of(Unit.SENTENCE));
		editor.page().moveTo(SampleArticle.find("a plan that", "a plan").begin());
		keys.press('l', 0);
		assertEquals("The council of Brinmouth voted on Tuesday to make the old pier forty metres longer, a plan that "
				+ "has split the town for six years.", words(only()));
	}

	@Test
	void theCharactersOfTheSelectionAreTakenWhileItSnapsToNothing() {
		commands().snapping().choose(Optional.of(Unit.CHARACTER));
		Fragment span = SampleArticle.find("ouncil of", "ouncil of Brin");
		keys.select(span);
		keys.press('l', 0);
		assertEquals(span, only().extent());
	}

	@Test
	void eachLabelHasItsOwnUnitUntilOneIsChosenForAll() {
		editor.close();
		Codebook own = SampleCodebook.snapping(Map.of("Note", Snap.CHARACTER, "Echo", Snap.SENTENCE));
		editor = BareEditor.open(BareEditor.display(), SampleArticle.create(),
				Layer.empty(SampleArticle.create().id(), "ada"), own);
		keys = new Keys(editor);
		Fragment part = SampleArticle.find("ouncil of", "ouncil of Brin");
		assertEquals(Optional.empty(), commands().snapping().chosen());
		tagAt(part, 'n');
		assertEquals("ouncil of Brin", words(lastOf("Note")));
		tagAt(part, 'l');
		assertEquals("council of Brinmouth", words(lastOf("Claim")));
		tagAt(part, 'e');
		assertTrue(words(lastOf("Echo")).startsWith("The council of Brinmouth voted"), words(lastOf("Echo")));
		commands().snapping().cycle();
		assertEquals(Optional.of(Unit.WORD), commands().snapping().chosen());
		tagAt(SampleArticle.find("ld pier", "ld pie"), 'n');
		assertEquals("old pier", words(lastOf("Note")));
	}

	private void tagAt(Fragment selection, char key) {
		keys.select(selection);
		keys.press(key, 0);
	}

	private Mark lastOf(String label) {
		return editor.session().selected().stream().filter(mark -> mark.label().equals(label)).findFirst()
				.orElseThrow();
	}

	@Test
	void oneKeyGoesThroughTheUnits() {
		List<Unit> units = IntStream.range(0, 4).mapToObj(step -> {
			commands().snapping().cycle();
			return commands().snapping().chosen().orElseThrow();
		}).toList();
		assertEquals(List.of(Unit.SENTENCE, Unit.CHARACTER, Unit.WORD, Unit.SENTENCE), units);
	}

	@Test
	void theSameWordsAreTaggedOneAfterTheOther() {
		keys.tag("the sea will", "the", 'n');
		int rounds = 0;
		while (rounds++ < 50) {
			int before = editor.told().size();
			commands().selectSameWords();
			if (editor.told().size() > before) {
				break;
			}
			commands().tagAgain();
		}
		String text = session().article().text();
		long expected = Pattern.compile("(?i)\\bthe\\b").matcher(text).results()
				.filter(place -> session().article().isIncluded(new Fragment(place.start(), place.end()))).count();
		assertEquals(expected, session().layer().size());
		assertTrue(session().layer().marks().stream().allMatch(mark -> words(mark).equalsIgnoreCase("the")));
		assertTrue(editor.told().getLast().getMessage().startsWith("There is no other place"));
	}

	private void goTo(String attribute) {
		for (int i = 0; i < 9 && !values().turn().orElseThrow().name().equals(attribute); i++) {
			values().next();
		}
		assertEquals(attribute, values().turn().orElseThrow().name());
	}

	private Mark only() {
		assertEquals(1, session().layer().size());
		return session().layer().marks().iterator().next();
	}

	private String words(Mark mark) {
		return mark.textIn(session().article().text());
	}

	private MarkCommands commands() {
		return editor.page().commands();
	}

	private ValueCommands values() {
		return editor.page().values();
	}
}
