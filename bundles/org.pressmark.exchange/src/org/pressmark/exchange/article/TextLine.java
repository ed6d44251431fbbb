package org.pressmark.exchange.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of an article that is not blank.
 *
 * @param begin
 *            UTF-16 offset of its first character
 * @param text
 *            its characters without the blanks around them
 * @param plain
 *            the text as phrases are compared with: in lower case, with plain apostrophes and single blanks, without
 *            bullet and closing punctuation
 * @param afterBlank
 *            whether a blank line, or the beginning of the text, comes before it
 */
record TextLine(int begin, String text, String plain, boolean afterBlank) {

	private static final int LONGEST_TITLE = 160;
	private static final String CLOSING = " :.…»›>→|!↓▼";
	private static final Pattern BULLET = Pattern.compile("^(?:[•‣▪●◦·▶►→*+»>]|[-–—](?=\\s)|\\d{1,2}[.)](?=\\s))\\s*");
	private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？؟।][\"'”’»“)\\]]*$");
	private static final Pattern CUT = Pattern.compile("(?:\\.\\.\\.|…|\\[…\\]|\\[\\.\\.\\.\\])$");
	private static final Pattern QUOTED = Pattern.compile("[“”„«»]|\"[^\"]{3,}\"");

	/**
	 * Splits a text.
	 *
	 * @param text
	 *            the text
	 * @return its lines that are not blank, in order
	 */
	static List<TextLine> split(String text) {
		List<TextLine> lines = new ArrayList<>();
		boolean afterBlank = true;
		int begin = 0;
		while (begin < text.length()) {
			int end = lineEnd(text, begin);
			String content = text.substring(begin, end);
			String stripped = strip(content);
			if (stripped.isEmpty()) {
				afterBlank = true;
			} else {
				lines.add(new TextLine(begin + content.indexOf(stripped), stripped, plain(stripped), afterBlank));
				afterBlank = false;
			}
			begin = text.startsWith("\r\n", end) ? end + 2 : end + 1;
		}
		return lines;
	}

	/**
	 * Takes a part of a line for one.
	 *
	 * @param part
	 *            its characters
	 * @return the line
	 */
	static TextLine of(String part) {
		String stripped = strip(part);
		return new TextLine(0, stripped, plain(stripped), false);
	}

	/** {@return the number of characters} */
	int length() {
		return text.codePointCount(0, text.length());
	}

	/** {@return the number of words, as blanks divide them} */
	int words() {
		return text.split("[\\s\\u00a0]+").length;
	}

	/** {@return whether it begins like an entry of a list} */
	boolean isBulleted() {
		return BULLET.matcher(text).find();
	}

	/** {@return whether it ends like a sentence; a line that was cut short does not} */
	boolean endsSentence() {
		return !isCut() && SENTENCE_END.matcher(text).find();
	}

	/** {@return whether it may be the title of a story: short, and no sentence but a question or an exclamation} */
	boolean isTitle() {
		return length() <= LONGEST_TITLE && (!endsSentence() || text.endsWith("?") || text.endsWith("!"));
	}

	/** {@return whether it ends in an ellipsis} */
	boolean isCut() {
		return CUT.matcher(text).find();
	}

	/** {@return whether it has quotation marks} */
	boolean isQuoting() {
		return QUOTED.matcher(text).find();
	}

	/** {@return whether it has a letter} */
	boolean hasLetters() {
		return text.codePoints().anyMatch(Character::isLetter);
	}

	private static int lineEnd(String text, int from) {
		int at = from;
		while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
			at++;
		}
		return at;
	}

	/** Strips what looks blank, which no-break spaces and byte order marks do too. */
	private static String strip(String content) {
		int begin = 0;
		int end = content.length();
		while (begin < end && isBlank(content.charAt(begin))) {
			begin++;
		}
		while (end > begin && isBlank(content.charAt(end - 1))) {
			end--;
		}
		return content.substring(begin, end);
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
	}

	/**
	 * Brings a text into the form in which phrases are compared.
	 *
	 * @param text
	 *            the text
	 * @return its plain form
	 */
	static String plain(String text) {
		String folded = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
				.replaceAll("[’‘ʼ´`]", "'").replaceAll("[\\s\\u00a0]+", " ").replace("\u0640", "");
		Matcher bullet = BULLET.matcher(folded);
		String unbulleted = bullet.find() ? folded.substring(bullet.end()) : folded;
		int end = unbulleted.length();
		while (end > 0 && CLOSING.indexOf(unbulleted.charAt(end - 1)) >= 0) {
			end--;
		}
		return unbulleted.substring(0, end).strip();
	}
}
