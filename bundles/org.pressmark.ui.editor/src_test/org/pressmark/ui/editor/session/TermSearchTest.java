package org.pressmark.ui.editor.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.PatternSyntaxException;

import org.junit.jupiter.api.Test;
import org.pressmark.model.Fragment;

/** Words are found everywhere that a reader would find them, and nowhere else. */
final class TermSearchTest {

	@Test
	void wholeWordsAreFoundInAnyCase() {
		assertEquals(List.of("Harbour", "HARBOUR"),
				words("Harbour works. The harbourmaster left the HARBOUR.", TermSearch.of("harbour")));
	}

	@Test
	void partsOfWordsAreFoundWhereTheyAreWanted() {
		assertEquals(List.of("harbour", "harbour"),
				words("The harbourmaster left the harbour.", new TermSearch("harbour", false, true, false)));
	}

	@Test
	void aLineBreakParts() {
		assertEquals(List.of("Orla\nBenn", "Orla\u00A0Benn"),
				words("Orla\nBenn and Orla\u00A0Benn", TermSearch.of("orla benn")));
	}

	@Test
	void anApostropheIsOneHoweverItIsWritten() {
		assertEquals(List.of("town's", "town\u2019s"),
				words("the town's and the town\u2019s", TermSearch.of("town's")));
	}

	@Test
	void aNameIsFoundWithItsGenitiveEnding() {
		assertEquals(List.of("the union", "The union"),
				words("the union's vote. The union\u2019s? the unions", TermSearch.of("the union")));
		assertEquals(List.of(), words("don\u2019t", TermSearch.of("don")));
	}

	@Test
	void lettersOutsideAsciiHaveCasesToo() {
		assertEquals(List.of("ÄRZTE", "Ärzte"), words("ÄRZTE, Ärzte, Arzte", TermSearch.of("ärzte")));
		assertEquals(List.of("Жители"), words("Жители города", TermSearch.of("жители")));
	}

	@Test
	void noCharacterIsCutInTwo() {
		String family = "\uD83D\uDC69\u200D\uD83D\uDC67";
		assertEquals(List.of("\uD83D\uDC69"),
				words("\uD83D\uDC69 and " + family, new TermSearch("\uD83D\uDC69", false, true, false)));
		assertEquals(List.of("e"), words("e and e\u0301", new TermSearch("e", false, true, false)));
	}

	@Test
	void textWithoutSpacesAndFromRightToLeftIsSearched() {
		assertEquals(2, words("市長は言った。市長は去った。", new TermSearch("市長", false, true, false)).size());
		assertEquals(List.of("البلدية"), words("قالت رئيسة البلدية إن العمل يبدأ", TermSearch.of("البلدية")));
	}

	@Test
	void aPatternFindsWhatItSays() {
		assertEquals(List.of("12 May", "3 June"),
				words("From 12 May to 3 June", new TermSearch("\\d+ (May|June)", true, true, true)));
	}

	@Test
	void charactersOfPatternsMeanThemselvesInWords() {
		assertEquals(List.of("(a.b)*"), words("x (a.b)* aab", new TermSearch("(a.b)*", false, true, false)));
	}

	@Test
	void nothingIsFoundOfNothing() {
		assertEquals(List.of(), words("text", TermSearch.of("  ")));
		assertEquals(List.of(), words("word", new TermSearch("x*", false, true, true)));
	}

	@Test
	void aWrongPatternIsRefused() {
		assertThrows(PatternSyntaxException.class, () -> words("text", new TermSearch("(", false, true, true)));
	}

	@Test
	void aSearchThatNobodyWaitsForEnds() {
		AtomicInteger asked = new AtomicInteger();
		TermSearch endless = new TermSearch("(a+)+b", false, true, true);
		assertThrows(CancellationException.class,
				() -> endless.in("a".repeat(200) + "c", "en", () -> asked.incrementAndGet() > 3));
	}

	@Test
	void whatIsFoundHoldsTheTermAndCoversNoPlaceTwice() {
		Random random = new Random(7);
		String[] alphabet = {"ab", "ba", "Ab", " ", "\n", "'", "\uD83D\uDE00", "é"};
		for (int round = 0; round < 500; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = 0; i < 60; i++) {
				text.append(alphabet[random.nextInt(alphabet.length)]);
			}
			List<Fragment> found = new TermSearch("ab", false, false, false).in(text.toString(), "en", () -> false);
			int end = 0;
			for (Fragment place : found) {
				assertTrue(place.begin() >= end);
				assertEquals("ab", place.in(text).toLowerCase(Locale.ROOT));
				end = place.end();
			}
			int expected = text.toString().toLowerCase(Locale.ROOT).split("ab", -1).length - 1;
			assertEquals(expected, found.size());
		}
	}

	private static List<String> words(String text, TermSearch search) {
		return search.in(text, "", () -> false).stream().map(place -> place.in(text)).toList();
	}
}
