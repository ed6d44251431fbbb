package org.pressmark.ui.editor.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.model.Fragment;
import org.pressmark.ui.editor.session.TextUnits.Unit;

final class TextUnitsTest {

	private static final String PILOT = "\uD83D\uDC69\u200D\uD83D\uDE80";

	@ParameterizedTest
	@CsvSource({"1,5,0,7", "0,7,0,7", "8,9,8,13", "7,14,8,13", "9,16,8,18"})
	void aSelectionIsWidenedToWordsWithoutTheSpaceAround(int begin, int end, int snappedBegin, int snappedEnd) {
		assertEquals(new Fragment(snappedBegin, snappedEnd),
				units("A_maxim don’t stop, she said.").snap(new Fragment(begin, end), Unit.WORD));
	}

	@Test
	void aNameIsSelectedWithoutItsGenitiveEnding() {
		TextUnits units = units("The union\u2019s vote, Ann's don't");
		assertEquals(new Fragment(0, 9), units.snap(new Fragment(1, 9), Unit.WORD));
		assertEquals(new Fragment(0, 11), units.snap(new Fragment(1, 8), Unit.WORD));
		assertEquals(Optional.of(new Fragment(4, 11)), units.around(8, Unit.WORD));
		assertEquals(new Fragment(18, 21), units.snap(new Fragment(18, 21), Unit.WORD));
		assertEquals(new Fragment(24, 29), units.snap(new Fragment(24, 27), Unit.WORD));
	}

	@Test
	void aNounIsSelectedWithoutTheArticleBeforeItWhereTheLanguageElidesIt() {
		Fragment accord = new Fragment(2, 8);
		assertEquals(accord, new TextUnits("l\u2019accord", "fr").snap(accord, Unit.WORD));
		assertEquals(new Fragment(0, 8), new TextUnits("l\u2019accord", "en").snap(accord, Unit.WORD));
	}

	@Test
	void quotationMarksAreTakenOnlyIfTheyWereSelected() {
		TextUnits units = units("She said “we won” today");
		assertEquals(new Fragment(10, 16), units.snap(new Fragment(11, 15), Unit.WORD));
		assertEquals(new Fragment(9, 17), units.snap(new Fragment(9, 17), Unit.WORD));
	}

	@Test
	void aCharacterIsWhatAReaderTakesForOne() {
		String text = "a" + PILOT + "e\u0301b";
		TextUnits units = units(text);
		assertEquals(1 + PILOT.length(), units.move(1, Unit.CHARACTER, true, true));
		assertEquals(1, units.move(1 + PILOT.length(), Unit.CHARACTER, false, true));
		assertEquals(text.length() - 1, units.move(1 + PILOT.length(), Unit.CHARACTER, true, true));
		assertEquals(new Fragment(1, 1 + PILOT.length()), units.snap(new Fragment(2, 4), Unit.CHARACTER));
	}

	@Test
	void anEdgeGoesFromSentenceToSentenceBesideTheSpace() {
		String text = "It rained. We left early!\n\n\u201CWhy?\u201D he asked.";
		TextUnits units = units(text);
		int second = text.indexOf("We");
		int third = text.indexOf("\u201CWhy");
		assertEquals(10, units.move(3, Unit.SENTENCE, true, true));
		assertEquals(text.indexOf('!') + 1, units.move(10, Unit.SENTENCE, true, true));
		assertEquals(10, units.move(text.indexOf('!') + 1, Unit.SENTENCE, false, true));
		assertEquals(second, units.move(3, Unit.SENTENCE, true, false));
		assertEquals(third, units.move(second, Unit.SENTENCE, true, false));
		assertEquals(second, units.move(third, Unit.SENTENCE, false, false));
		assertEquals(0, units.move(second, Unit.SENTENCE, false, false));
		assertEquals(0, units.move(0, Unit.SENTENCE, false, false));
		assertEquals(text.length(), units.move(text.length(), Unit.SENTENCE, true, true));
	}

	@Test
	void theEndSkipsTheSpaceInFrontOfAWordAndTheBeginTheSpaceAfterIt() {
		TextUnits units = units("one two three");
		assertEquals(7, units.move(3, Unit.WORD, true, true));
		assertEquals(3, units.move(7, Unit.WORD, false, true));
		assertEquals(8, units.move(4, Unit.WORD, true, false));
		assertEquals(4, units.move(8, Unit.WORD, false, false));
	}

	@Test
	void anEdgeStopsAtTheEndsOfTheText() {
		TextUnits units = units("one two");
		assertEquals(7, units.move(7, Unit.WORD, true, true));
		assertEquals(0, units.move(0, Unit.WORD, false, false));
	}

	@Test
	void theWordAtTheCaretIsTheOneItTouches() {
		TextUnits units = units("one  two");
		assertEquals(Optional.of(new Fragment(0, 3)), units.around(0, Unit.WORD));
		assertEquals(Optional.of(new Fragment(0, 3)), units.around(3, Unit.WORD));
		assertEquals(Optional.empty(), units.around(4, Unit.WORD));
		assertEquals(Optional.of(new Fragment(5, 8)), units.around(8, Unit.WORD));
	}

	@Test
	void theWordAtTheCaretIsNoPunctuation() {
		TextUnits units = new TextUnits("\u201cYes,\u201d he said. \uD83D\uDC40!", "en");
		assertEquals(Optional.of(new Fragment(1, 4)), units.around(1, Unit.WORD));
		assertEquals(Optional.of(new Fragment(1, 4)), units.around(4, Unit.WORD));
		assertEquals(Optional.empty(), units.around(5, Unit.WORD));
		assertEquals(Optional.empty(), units.around(6, Unit.WORD));
		assertEquals(Optional.of(new Fragment(10, 14)), units.around(14, Unit.WORD));
		assertEquals(Optional.empty(), units.around(15, Unit.WORD));
		assertEquals(Optional.of(new Fragment(16, 18)), units.around(18, Unit.WORD));
	}

	@Test
	void rightToLeftWordsAreWordsToo() {
		String text = "قالت الوزيرة إن";
		assertEquals(new Fragment(5, 12), units(text).snap(new Fragment(6, 9), Unit.WORD));
	}

	private static TextUnits units(String text) {
		return new TextUnits(text, "en");
	}
}
