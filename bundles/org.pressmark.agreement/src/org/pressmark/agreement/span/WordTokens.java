package org.pressmark.agreement.span;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pressmark.model.Article;
import org.pressmark.model.Fragment;

/**
 * The words and runs of punctuation of the compared text of an article: the units of measures on tokens.
 * <p>
 * A token is a match of {@code \w+|[^\w\s]+}, with {@code \w} and {@code \s} as Unicode defines word characters and
 * white space. Each stretch of compared text is cut into tokens by itself.
 */
public final class WordTokens {

	/** What a token is, as reports state it. */
	public static final String PATTERN = "\\w+|[^\\w\\s]+";

	private static final Pattern TOKEN = Pattern.compile(PATTERN, Pattern.UNICODE_CHARACTER_CLASS);

	private final int[] begins;
	private final int[] ends;

	private WordTokens(int[] begins, int[] ends) {
		this.begins = begins;
		this.ends = ends;
	}

	/**
	 * Cuts an article into tokens.
	 *
	 * @param article
	 *            the article
	 * @param continuum
	 *            which of its text counts
	 * @return the tokens, in text order
	 */
	public static WordTokens of(Article article, Continuum continuum) {
		int[] begins = new int[64];
		int[] ends = new int[64];
		int size = 0;
		Matcher matcher = TOKEN.matcher(article.text());
		for (Fragment span : continuum.spans()) {
			matcher.region(span.begin(), span.end());
			while (matcher.find()) {
				if (size == begins.length) {
					begins = Arrays.copyOf(begins, 2 * size);
					ends = Arrays.copyOf(ends, 2 * size);
				}
				begins[size] = matcher.start();
				ends[size++] = matcher.end();
			}
		}
		return new WordTokens(Arrays.copyOf(begins, size), Arrays.copyOf(ends, size));
	}

	/** {@return the number of tokens} */
	public int size() {
		return begins.length;
	}

	/**
	 * Reads where a token lies.
	 *
	 * @param token
	 *            its number, counted from 0
	 * @return its place in the text
	 */
	public Fragment token(int token) {
		return new Fragment(begins[token], ends[token]);
	}

	/**
	 * Finds the first token that shares a character with a fragment or lies after it.
	 *
	 * @param fragment
	 *            a stretch of text
	 * @return the number of the first token that ends after the fragment's begin; {@link #size()} if none does
	 */
	public int from(Fragment fragment) {
		int found = Arrays.binarySearch(ends, fragment.begin() + 1);
		return found >= 0 ? found : -found - 1;
	}

	/**
	 * Finds the first token behind a fragment.
	 *
	 * @param fragment
	 *            a stretch of text
	 * @return the number of the first token that begins at the fragment's end or after it; {@link #size()} if none
	 * does
	 */
	public int to(Fragment fragment) {
		int found = Arrays.binarySearch(begins, fragment.end());
		return found >= 0 ? found : -found - 1;
	}
}
