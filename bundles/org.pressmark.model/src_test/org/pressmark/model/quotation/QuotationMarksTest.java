package org.pressmark.model.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Fragment;

final class QuotationMarksTest {

	/** In each, the stretch between the bars is the quote without its marks. */
	@ParameterizedTest
	@ValueSource(strings = {"She said: \"|We won|\" and left", "She said: \u201C|We won,|\u201D then left",
			"Sie sagte: \u201E|Wir haben gewonnen|\u201C, und ging", "Sie sagte: \u00BB|Gewonnen|\u00AB",
			"Elle dit : \u00AB|\u00A0Gagn\u00E9\u00A0|\u00BB puis", "a \u2018|moth-eaten|\u2019 bid",
			"\u300C|\u52DD\u3063\u305F|\u300D\u3068", "\u2019|go|\u2019 twice",
			"\u00AB|\u0641\u0632\u0646\u0627|\u00BB"})
	void marksAreTakenInAndLeftOutAgain(String marked) {
		Fragment inner = inner(marked);
		String text = marked.replace("|", "");
		Fragment outer = new Fragment(inner.begin() - 1, inner.end() + 1);
		assertEquals(outer, QuotationMarks.swallow(text, inner));
		assertEquals(inner, QuotationMarks.expel(text, outer));
	}

	/** An apostrophe is no quotation mark; where a quote goes on, it has one mark only. */
	@Test
	void oneSingleMarkIsAnApostrophe() {
		assertEquals(new Fragment(0, 8), QuotationMarks.expel("the dogs\u2019", new Fragment(0, 8)));
		assertEquals(new Fragment(0, 9), QuotationMarks.expel("the dogs\u2019", new Fragment(0, 9)));
		assertEquals(new Fragment(0, 8), QuotationMarks.swallow("the dogs\u2019 bowls", new Fragment(0, 8)));
		assertEquals(new Fragment(1, 7), QuotationMarks.expel("\u201CWe won", new Fragment(0, 7)));
		assertEquals(new Fragment(0, 7), QuotationMarks.swallow("\u201CWe won", new Fragment(1, 7)));
		assertEquals(new Fragment(0, 7), QuotationMarks.swallow("We won\u201D", new Fragment(0, 6)));
	}

	@Test
	void nothingButMarksStaysAsItIs() {
		assertEquals(new Fragment(0, 2), QuotationMarks.expel("\u201C\u201D", new Fragment(0, 2)));
		assertEquals(new Fragment(0, 1), QuotationMarks.expel("\u201C", new Fragment(0, 1)));
		assertEquals(new Fragment(0, 0), QuotationMarks.expel("", new Fragment(0, 0)));
		assertEquals(new Fragment(0, 2), QuotationMarks.swallow("We", new Fragment(0, 2)));
	}

	/** The property Quotation_Mark as Java knows it: initial and final punctuation, and those that Unicode names. */
	@Test
	void everyInitialAndFinalQuotationMarkOfLatin1AndGeneralPunctuationIsKnown() {
		for (char character = 0; character < 0x203B; character++) {
			int type = Character.getType(character);
			boolean quote = type == Character.INITIAL_QUOTE_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
			if (quote) {
				assertTrue(QuotationMarks.isMark(character), Character.getName(character));
			}
		}
		for (char letter : "aZ0 .,-()\u2013\u2026\u00B4`".toCharArray()) {
			assertFalse(QuotationMarks.isMark(letter), Character.getName(letter));
		}
	}

	private static Fragment inner(String marked) {
		int begin = marked.indexOf('|');
		return new Fragment(begin, marked.indexOf('|', begin + 1) - 1);
	}
}
