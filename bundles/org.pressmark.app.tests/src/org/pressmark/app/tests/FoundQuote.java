package org.pressmark.app.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pressmark.model.Article;
import org.pressmark.model.Fragment;

/**
 * A quotation with a reporting verb and a word beside it, found in any article by its shape, so that a test can tag a
 * text that it must not contain.
 *
 * @param quote
 *            the words between curly quotation marks, marks included
 * @param cue
 *            the nearest reporting verb of the paragraph
 * @param source
 *            the word beside the verb, on the side that is not quoted
 */
record FoundQuote(Fragment quote, Fragment cue, Fragment source) {

	private static final Pattern QUOTE = Pattern.compile("\u201c[^\u201d\n]{8,400}\u201d");
	private static final Pattern CUE = Pattern.compile("\\b(said|says|saying|quoted|told)\\b");
	private static final Pattern WORD = Pattern.compile("\\p{L}+");

	/**
	 * Finds quotations in the included regions of an article.
	 *
	 * @param article
	 *            the article
	 * @return those that have a reporting verb in their paragraph, in text order
	 */
	static List<FoundQuote> in(Article article) {
		List<FoundQuote> found = new ArrayList<>();
		Matcher quotes = QUOTE.matcher(article.text());
		while (quotes.find()) {
			Fragment quote = new Fragment(quotes.start(), quotes.end());
			if (article.isIncluded(quote)) {
				of(article.text(), quote).ifPresent(found::add);
			}
		}
		return found;
	}

	private static Optional<FoundQuote> of(String text, Fragment quote) {
		int paragraph = text.lastIndexOf('\n', quote.begin()) + 1;
		int next = text.indexOf('\n', quote.end());
		int end = next < 0 ? text.length() : next;
		return CUE.matcher(text).region(paragraph, end).results().map(FoundQuote::fragment)
				.filter(cue -> !cue.overlaps(quote))
				.min((one, other) -> Integer.compare(distance(one, quote), distance(other, quote)))
				.flatMap(cue -> wordBefore(text, paragraph, cue).map(source -> new FoundQuote(quote, cue, source)));
	}

	private static Optional<Fragment> wordBefore(String text, int paragraph, Fragment cue) {
		return WORD.matcher(text).region(paragraph, cue.begin()).results().map(FoundQuote::fragment)
				.reduce((first, second) -> second);
	}

	private static Fragment fragment(MatchResult match) {
		return new Fragment(match.start(), match.end());
	}

	private static int distance(Fragment cue, Fragment quote) {
		return cue.end() <= quote.begin() ? quote.begin() - cue.end() : cue.begin() - quote.end();
	}
}
