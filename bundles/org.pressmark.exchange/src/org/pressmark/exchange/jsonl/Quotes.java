package org.pressmark.exchange.jsonl;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.pressmark.exchange.writing.LeftOut;

/**
 * Keeps the words of an article out of an export that is to go without them.
 * <p>
 * Headlines, notes and values may repeat the text. One that has a run of the text's words is left out as a whole; a
 * single word or two, as the lemma of a verb or a name, say nothing about the text that its marks do not.
 */
final class Quotes {

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
	private static final int FEWEST_WORDS = 3;
	private static final int RUN = 5;

	private final String text;
	private final boolean withText;
	private final LeftOut leftOut;

	Quotes(String text, boolean withText, LeftOut leftOut) {
		this.text = withText ? "" : words(text);
		this.withText = withText;
		this.leftOut = leftOut;
	}

	/**
	 * Lets a text through that was read off the article.
	 *
	 * @param what
	 *            what it is, for the report
	 * @param value
	 *            the text
	 * @return the text; empty if it stands in the article and the export goes without
	 */
	String readOff(String what, String value) {
		String words = words(value);
		return withText || words.isBlank() || !text.contains(words) ? value : leave(what);
	}

	/**
	 * Lets a text through that somebody wrote.
	 *
	 * @param what
	 *            what it is, for the report
	 * @param value
	 *            the text
	 * @return the text; empty if it quotes the article and the export goes without
	 */
	String written(String what, String value) {
		if (withText || value.isBlank()) {
			return value;
		}
		String[] words = words(value).strip().split(" ");
		int run = Math.min(RUN, words.length);
		boolean quotes = run >= FEWEST_WORDS && IntStream.rangeClosed(0, words.length - run).anyMatch(from -> text
				.contains(" " + String.join(" ", Arrays.asList(words).subList(from, from + run)) + " "));
		return quotes ? leave(what) : value;
	}

	/**
	 * Lets the reason for a region through, which names what stands in it.
	 *
	 * @param reason
	 *            the reason
	 * @return the reason; empty if the export goes without the text
	 */
	String reason(String reason) {
		return withText ? reason : "";
	}

	private String leave(String what) {
		leftOut.add(what + " that quotes the text, which the export goes without", 1);
		return "";
	}

	private static String words(String value) {
		return " " + NO_WORD.matcher(value.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
	}
}
