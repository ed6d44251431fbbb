package org.pressmark.agreement.span;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pressmark.agreement.Marks;
import org.pressmark.model.Article;
import org.pressmark.model.Fragment;

class WordTokensTest {

	@Test
	void wordsAndRunsOfPunctuation() {
		assertEquals(List.of("“", "I", "didn", "’", "t", ",”", "she", "said", "—", "2", ".", "5", "%..."),
				tokens("“I didn’t,” she said — 2.5 %..."));
	}

	@Test
	void wordsOfOtherScriptsCombiningMarksAndEmoji() {
		String combining = "e\u0301te\u0301";
		String hebrew = "\u05d0\u05b8\u05de\u05b7\u05e8";
		String gothic = "\ud800\udf30\ud800\udf31";
		String emoji = "\ud83d\ude00\ud83d\ude00";
		assertEquals(List.of(combining, hebrew, gothic, emoji, "Übergröße"),
				tokens(combining + " " + hebrew + " " + gothic + "\u00a0" + emoji + "\u2003Übergröße"));
	}

	@Test
	void noTokenReachesIntoAnExcludedRegion() {
		Article article = Marks.excludingFrom(Marks.article("a", "one twothree"), 7);
		assertEquals(List.of("one", "two"), tokens(article, Continuum.of(article, false)));
		assertEquals(List.of("one", "twothree"), tokens(article, Continuum.of(article, true)));
	}

	@Test
	void aFragmentIsOnTheTokensThatItSharesACharacterWith() {
		Article article = Marks.article("a", "one two three");
		WordTokens tokens = WordTokens.of(article, Continuum.of(article, false));
		assertEquals(List.of(0, 1), on(tokens, new Fragment(2, 5)));
		assertEquals(List.of(1), on(tokens, new Fragment(3, 8)));
		assertEquals(List.of(), on(tokens, new Fragment(3, 4)));
		assertEquals(List.of(2), on(tokens, new Fragment(12, 13)));
	}

	private static List<Integer> on(WordTokens tokens, Fragment fragment) {
		return IntStream.range(tokens.from(fragment), tokens.to(fragment)).boxed().toList();
	}

	private static List<String> tokens(String text) {
		Article article = Marks.article("a", text);
		return tokens(article, Continuum.of(article, false));
	}

	private static List<String> tokens(Article article, Continuum continuum) {
		WordTokens tokens = WordTokens.of(article, continuum);
		return IntStream.range(0, tokens.size()).mapToObj(each -> tokens.token(each).in(article.text())).toList();
	}
}
