package org.pressmark.ui.editor.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressmark.model.Fragment;
import org.pressmark.ui.editor.session.TextUnits.Unit;

/**
 * Finds every place of words in a text. Words that a line break parts are found, and an apostrophe is one whether it is
 * straight or curved. What is found never cuts a character in two.
 *
 * @param term
 *            the words, or a regular expression as {@link Pattern} defines it
 * @param wholeWords
 *            whether only whole words are found
 * @param matchCase
 *            whether small and capital letters differ
 * @param isPattern
 *            whether the term is a regular expression
 */
public record TermSearch(String term, boolean wholeWords, boolean matchCase, boolean isPattern) {

	private static final String APOSTROPHES = "'\u2018\u2019\u02BC\uFF07";
	/** A search asks as often whether it is to go on, counted in characters that it looks at. */
	private static final int STEPS = 4096;

	/**
	 * Searches words as they are written in most cases: whole words, in any case.
	 *
	 * @param words
	 *            the words
	 * @return the search
	 */
	public static TermSearch of(String words) {
		return new TermSearch(words, true, false, false);
	}

	/**
	 * Searches a text.
	 *
	 * @param text
	 *            the text
	 * @param language
	 *            its language as a BCP 47 tag, for what a word is; empty if not known
	 * @param cancelled
	 *            asked now and then whether nobody waits any more; may be asked on any thread
	 * @return the places in text order, none over another, none empty
	 * @throws PatternSyntaxException
	 *             if the term is no regular expression
	 * @throws CancellationException
	 *             if nobody waits any more
	 */
	public List<Fragment> in(String text, String language, BooleanSupplier cancelled) {
		if (term.isBlank()) {
			return List.of();
		}
		TextUnits units = new TextUnits(text, language);
		List<Fragment> found = new ArrayList<>();
		Matcher matcher = pattern().matcher(new Watched(text, cancelled, new int[1]));
		while (matcher.find()) {
			Fragment place = new Fragment(matcher.start(), matcher.end());
			Unit unit = wholeWords ? Unit.WORD : Unit.CHARACTER;
			if (!place.isEmpty() && units.isBoundary(place.begin(), unit) && units.isBoundary(place.end(), unit)
					&& units.isBoundary(place.begin(), Unit.CHARACTER)
					&& units.isBoundary(place.end(), Unit.CHARACTER)) {
				found.add(place);
			}
		}
		return List.copyOf(found);
	}

	private Pattern pattern() {
		int flags = matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
		String expression = isPattern
				? term
				: Stream.of(term.strip().split("[\\s\u00A0]+")).map(TermSearch::quoted)
						.collect(Collectors.joining("[\\s\u00A0]+"));
		return Pattern.compile(expression, flags | Pattern.UNICODE_CHARACTER_CLASS);
	}

	private static String quoted(String word) {
		StringBuilder expression = new StringBuilder();
		word.codePoints().forEach(character -> expression.append(APOSTROPHES.indexOf(character) >= 0
				? "[" + APOSTROPHES + "]"
				: Pattern.quote(Character.toString(character))));
		return expression.toString();
	}

	/** A text that ends the search that reads it: a regular expression can take longer than anybody waits. */
	private record Watched(CharSequence text, BooleanSupplier cancelled, int[] read) implements CharSequence {

		@Override
		public int length() {
			return text.length();
		}

		@Override
		public char charAt(int index) {
			if (++read[0] % STEPS == 0 && cancelled.getAsBoolean()) {
				throw new CancellationException();
			}
			return text.charAt(index);
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return text.subSequence(start, end);
		}

		@Override
		public String toString() {
			return text.toString();
		}
	}
}
