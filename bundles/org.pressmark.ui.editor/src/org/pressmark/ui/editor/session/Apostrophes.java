package org.pressmark.ui.editor.session;

import java.util.Locale;
import java.util.Set;

/**
 * Where an apostrophe parts what the rules for words (Unicode Standard Annex 29) take for one: a name and its genitive
 * ending, as in "the union's", and in some Romance languages an article and its noun, as in "l'accord".
 */
final class Apostrophes {

	private static final String SIGNS = "'\u2018\u2019\u02BC\uFF07";
	private static final Set<String> ELIDING = Set.of("fr", "it", "ca", "oc");

	private final String text;
	private final boolean elides;

	/**
	 * Prepares a text.
	 *
	 * @param text
	 *            the text
	 * @param locale
	 *            its language
	 */
	Apostrophes(String text, Locale locale) {
		this.text = text;
		elides = ELIDING.contains(locale.getLanguage());
	}

	/**
	 * Tells whether a word ends or begins at a place within what counts as one.
	 *
	 * @param offset
	 *            the place, UTF-16
	 * @return whether a genitive ending follows, or an elided article goes before
	 */
	boolean parts(int offset) {
		return isBeforeGenitive(offset) || elides && isAfterElision(offset);
	}

	private boolean isBeforeGenitive(int offset) {
		return isLetter(offset - 1) && isSign(offset) && isS(offset + 1) && !isLetter(offset + 2);
	}

	private boolean isAfterElision(int offset) {
		return isLetter(offset) && isSign(offset - 1) && isLetter(offset - 2);
	}

	private boolean isSign(int offset) {
		return offset >= 0 && offset < text.length() && SIGNS.indexOf(text.charAt(offset)) >= 0;
	}

	private boolean isS(int offset) {
		return offset < text.length() && (text.charAt(offset) == 's' || text.charAt(offset) == 'S');
	}

	private boolean isLetter(int offset) {
		return offset >= 0 && offset < text.length()
				&& (Character.isLetterOrDigit(text.charAt(offset)) || Character.isSurrogate(text.charAt(offset)));
	}
}
