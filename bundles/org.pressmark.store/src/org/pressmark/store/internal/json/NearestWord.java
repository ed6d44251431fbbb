package org.pressmark.store.internal.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class NearestWord {

	private NearestWord() {}

	/**
	 * Looks for the allowed word that differs least from a given one.
	 *
	 * @param given
	 *            the word that is not allowed
	 * @param allowed
	 *            the words that are
	 * @return the nearest one, if no more than a third of it differs
	 */
	public static Optional<String> to(String given, Collection<String> allowed) {
		String lower = given.toLowerCase(Locale.ROOT);
		return allowed.stream().filter(word -> distance(lower, word) <= Math.max(1, word.length() / 3))
				.min(Comparator.comparingInt((String word) -> distance(lower, word)).thenComparing(word -> word));
	}

	/**
	 * Suggests the nearest word, or lists all that are allowed.
	 *
	 * @param given
	 *            the word that is not allowed
	 * @param allowed
	 *            the words that are
	 * @return a sentence for people
	 */
	public static String hint(String given, Collection<String> allowed) {
		String list = "Allowed: " + String.join(", ", allowed) + ".";
		return to(given, allowed).map(word -> "Did you mean '" + word + "'? " + list).orElse(list);
	}

	/** Edits of one character between two words: the usual dynamic programme over two rows. */
	private static int distance(String given, String word) {
		String other = word.toLowerCase(Locale.ROOT);
		int[] above = new int[other.length() + 1];
		for (int column = 0; column < above.length; column++) {
			above[column] = column;
		}
		for (int row = 1; row <= given.length(); row++) {
			int[] current = new int[above.length];
			current[0] = row;
			for (int column = 1; column < current.length; column++) {
				int replaced = above[column - 1] + (given.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
				current[column] = Math.min(replaced, Math.min(above[column], current[column - 1]) + 1);
			}
			above = current;
		}
		return above[other.length()];
	}
}
