package org.pressmark.model.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.pressmark.model.quotation.MarkToken.Side;

/** Finds the quotation marks of a stretch of text and tells from their surroundings which way they face. */
final class MarkReader {

	/** What an apostrophe at the beginning of a word leaves over. */
	private static final Set<String> CLIPPED = Set.of("n", "s", "t", "k", "m", "r", "d", "ll", "tis", "twas", "twere",
			"twill", "em", "til", "till", "cause", "cuz", "cos", "bout", "round", "kay", "nuff", "sup", "ne", "nem",
			"nen", "ner", "ns");
	private static final String OPENING_BRACKETS = "([{<\u00A1\u00BF\uFF08\u3010\u300A\u3008";
	private static final String CLOSING_SIGNS = ".,;:!?)]}>\u2026\u060C\u061B\u061F\u0964\u3002\u3001\uFF0C\uFF1A"
			+ "\uFF1B\uFF01\uFF1F\uFF09\u3011\u300B\u3009\u037E\u0387%*";
	private static final String ENDS_OF_SPEECH = ".,;:!?\u2026\u060C\u061B\u061F\u3002\uFF0C\uFF01\uFF1F\u2013\u2014-";
	/** Marks and signs without width that say which way a text runs. */
	private static final String INVISIBLE = "\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066"
			+ "\u2067\u2068\u2069\uFEFF\u061C";

	private final String text;
	private final int from;
	private final int to;

	/**
	 * Prepares to read.
	 *
	 * @param text
	 *            the text
	 * @param from
	 *            where the stretch begins
	 * @param to
	 *            where it ends
	 */
	MarkReader(String text, int from, int to) {
		this.text = text;
		this.from = from;
		this.to = to;
	}

	/** {@return the marks in text order; apostrophes that cannot be anything else are left out} */
	List<MarkToken> read() {
		List<MarkToken> tokens = new ArrayList<>();
		int at = from;
		while (at < to) {
			char character = text.charAt(at);
			if (!QuotationMarks.mayBeMark(character)) {
				at++;
				continue;
			}
			int end = at + (isDoubled(at) ? 2 : 1);
			char mark = end - at == 2 ? '"' : character;
			if (mark != '`') {
				MarkToken token = token(at, end, mark);
				if (token.side() != Side.NEITHER) {
					tokens.add(token);
				}
			}
			at = end;
		}
		return tokens;
	}

	/** Of three apostrophes at the end of speech the first closes what was said in it. */
	private boolean isDoubled(int at) {
		char character = text.charAt(at);
		if (character != '\'' && character != '`' || at + 1 >= to || text.charAt(at + 1) != character) {
			return false;
		}
		boolean three = at + 2 < to && text.charAt(at + 2) == character;
		return !three || isBlank(neighbour(at - 1, -1));
	}

	private MarkToken token(int begin, int end, char mark) {
		char left = neighbour(begin - 1, -1);
		char right = neighbour(end, 1);
		boolean firm = ENDS_OF_SPEECH.indexOf(left) >= 0 || CLOSING_SIGNS.indexOf(right) >= 0
				|| QuotationMarks.isDouble(right);
		return new MarkToken(begin, end, mark, side(begin, end, mark, left, right), firm);
	}

	private Side side(int begin, int end, char mark, char left, char right) {
		if (isMeasure(begin, mark, left) || isJoint(mark, left, right) || isAbbreviation(mark, left, right)) {
			return Side.NEITHER;
		}
		switch (mark) {
			case '\u300C', '\u300E', '\u301D', '\uFF62' :
				return Side.OPENS;
			case '\u300D', '\u300F', '\u301E', '\u301F', '\uFF63' :
				return Side.CLOSES;
			case '\u201E', '\u201F' :
				return Side.OPENS;
			case '\u201A', '\u201B' :
				return isWord(right) || isBlank(left) ? Side.OPENS : Side.NEITHER;
			default :
				return bySpace(end, mark, left, right);
		}
	}

	private Side bySpace(int end, char mark, char left, char right) {
		boolean sign = CLOSING_SIGNS.indexOf(right) >= 0;
		boolean mayOpen = (isBlank(left) || isOpeningBracket(left) || isDash(left) || isMark(left)) && !isBlank(right)
				&& (!sign || right == '\u2026' && isBlank(left));
		boolean mayClose = (isBlank(right) || sign || isDash(right) || isMark(right)) && !isBlank(left)
				&& !isOpeningBracket(left);
		if (mayOpen == mayClose) {
			return Side.EITHER;
		}
		if (mayOpen && isApostrophe(mark) && isClipped(end)) {
			return Side.NEITHER;
		}
		return mayOpen ? Side.OPENS : Side.CLOSES;
	}

	/** 6'2", 5′ and the like: a sign after a number that no quotation can be meant by. */
	private boolean isMeasure(int begin, char mark, char left) {
		if (!isDigit(left) || mark != '"' && mark != '\'') {
			return false;
		}
		int at = begin - 1;
		while (at > from && isDigit(text.charAt(at - 1))) {
			at--;
		}
		char before = at > from ? text.charAt(at - 1) : ' ';
		return mark == '"'
				? isApostrophe(before) && at - 2 >= from && isDigit(text.charAt(at - 2))
				: begin + 1 < to && isDigit(text.charAt(begin + 1));
	}

	/** A single mark within a word is an apostrophe. */
	private static boolean isJoint(char mark, char left, char right) {
		return QuotationMarks.isSingle(mark) && mark != '\u2039' && mark != '\u203A' && isWord(left) && isWord(right)
				&& !isIdeograph(left) && !isIdeograph(right);
	}

	/** Hebrew writes abbreviations with what looks like a quotation mark before the last letter. */
	private static boolean isAbbreviation(char mark, char left, char right) {
		return (mark == '"' || mark == '\u201D') && isHebrew(left) && isHebrew(right);
	}

	/** The ’90s, rock ’n’ roll, ’t, ’em. */
	private boolean isClipped(int at) {
		int end = at;
		while (end < to && end - at < 6 && Character.isLetterOrDigit(text.charAt(end))) {
			end++;
		}
		String word = text.substring(at, end);
		if (word.length() >= 2 && isDigit(word.charAt(0)) && isDigit(word.charAt(1))) {
			return word.length() == 2 || word.length() == 3 && word.charAt(2) == 's';
		}
		boolean same = word.equals(word.toLowerCase(Locale.ROOT)) || word.length() > 2;
		return same && CLIPPED.contains(word.toLowerCase(Locale.ROOT));
	}

	/** The next character that has a width; a line end beyond the stretch. */
	private char neighbour(int from0, int step) {
		int at = from0;
		while (at >= from && at < to && INVISIBLE.indexOf(text.charAt(at)) >= 0) {
			at += step;
		}
		return at >= from && at < to ? text.charAt(at) : '\n';
	}

	static boolean isBlank(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character);
	}

	private static boolean isOpeningBracket(char character) {
		return OPENING_BRACKETS.indexOf(character) >= 0;
	}

	private static boolean isDash(char character) {
		return character == '-' || character >= '\u2010' && character <= '\u2015' || character == '/';
	}

	private static boolean isMark(char character) {
		return QuotationMarks.mayBeMark(character);
	}

	private static boolean isApostrophe(char character) {
		return character == '\'' || character == '\u2019' || character == '\u2018' || character == '\uFF07';
	}

	private static boolean isWord(char character) {
		return Words.isWord(character);
	}

	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

	private static boolean isHebrew(char character) {
		return character >= '\u05D0' && character <= '\u05EA';
	}

	private static boolean isIdeograph(char character) {
		return Character.isIdeographic(character) || character >= '\u3041' && character <= '\u30FF';
	}
}
