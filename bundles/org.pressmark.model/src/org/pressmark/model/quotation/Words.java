package org.pressmark.model.quotation;

import org.pressmark.model.Fragment;

/** Tells words from the signs around them. */
public final class Words {

	private Words() {}

	/**
	 * Leaves out the signs and blanks at the edges of a stretch of text.
	 *
	 * @param text
	 *            the text
	 * @param span
	 *            the stretch, UTF-16
	 * @return from its first to its last letter, digit or symbol; an empty fragment if it has none
	 */
	public static Fragment trim(CharSequence text, Fragment span) {
		int begin = span.begin();
		int end = span.end();
		while (begin < end && !isWord(text.charAt(begin))) {
			begin++;
		}
		while (end > begin && !isWord(text.charAt(end - 1))) {
			end--;
		}
		return new Fragment(begin, end);
	}

	/**
	 * Counts letters and digits.
	 *
	 * @param text
	 *            the text
	 * @param begin
	 *            where to begin
	 * @param end
	 *            where to end
	 * @return how many code units of words there are
	 */
	public static int count(CharSequence text, int begin, int end) {
		int count = 0;
		for (int at = begin; at < end; at++) {
			if (isWord(text.charAt(at))) {
				count++;
			}
		}
		return count;
	}

	/**
	 * Tells what words are made of.
	 *
	 * @param character
	 *            a UTF-16 code unit
	 * @return whether it is a letter, a digit, a sign that is put on one, as the vowels of many scripts are, or a
	 *         symbol or half of one such as an emoji
	 */
	public static boolean isWord(char character) {
		return switch (Character.getType(character)) {
			case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK,
					Character.OTHER_SYMBOL, Character.SURROGATE ->
				true;
			default -> Character.isLetterOrDigit(character);
		};
	}
}
