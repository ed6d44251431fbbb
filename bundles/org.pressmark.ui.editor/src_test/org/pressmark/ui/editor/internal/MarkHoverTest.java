package org.pressmark.ui.editor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What the guideline of a label shows over the text: little, and whole sentences or words. */
final class MarkHoverTest {

	private static final String FIRST = "Mark the shortest words that name who speaks, with title and office.";
	private static final String SECOND = " Leave out relative clauses, and everything that only says where"
			+ " or when the person spoke, unless nothing else says who it is.";

	@Test
	void aShortGuidelineIsShownWholeButForItsOtherParagraphs() {
		assertEquals(FIRST, MarkHover.beginning(FIRST + "\n\nPronouns are sources too."));
	}

	@Test
	void aLongOneEndsAtASentence() {
		assertEquals(FIRST, MarkHover.beginning(FIRST + SECOND));
	}

	@Test
	void aLongSentenceEndsAtAWord() {
		String sentence = "word ".repeat(60).strip() + ".";
		String shown = MarkHover.beginning(sentence);
		assertTrue(shown.endsWith("word\u2026"), shown);
		assertTrue(shown.length() <= 165, shown);
	}

	@Test
	void charactersThatBelongTogetherStayTogether() {
		String shown = MarkHover.beginning("\ud83d\ude00".repeat(200));
		assertTrue(Character.isLowSurrogate(shown.charAt(shown.length() - 2)), shown);
	}
}
