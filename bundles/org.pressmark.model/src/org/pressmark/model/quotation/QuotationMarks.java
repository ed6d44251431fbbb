package org.pressmark.model.quotation;

import java.util.Set;

import org.pressmark.model.Fragment;

/**
 * Knows quotation marks: those of the Unicode property Quotation_Mark that newspapers use, in any direction, since „so“
 * opens with what closes “so” and »so« with what closes «so». A single mark may be an apostrophe, which only its
 * surroundings tell.
 */
public final class QuotationMarks {

	private static final String DOUBLE = "\"\u00AB\u00BB\u201C\u201D\u201E\u201F\u2E42\u300C\u300D\u300E\u300F"
			+ "\u301D\u301E\u301F\uFF02\uFF62\uFF63";
	private static final String SINGLE = "'\u2018\u2019\u201A\u201B\u2039\u203A\uFF07";

	/** Marks that belong together in some language. */
	private static final Set<String> PAIRS = Set.of("\"\"", "“”", "”“", "””", "„“", "„”", "‟”", "«»", "»«", "»»", "''",
			"‘’",
			"‚‘", "‚’", "’’", "’‘", "‛’", "‹›", "›‹", "››", "「」", "『』", "〝〞", "〝〟", "｢｣", "\uFF02\uFF02",
			"\uFF07\uFF07");

	private QuotationMarks() {}

	/**
	 * Tells whether two marks belong together in any language.
	 *
	 * @param open
	 *            the mark that opens a quotation
	 * @param close
	 *            the mark that closes it
	 * @return whether some language writes them so
	 */
	public static boolean isPair(char open, char close) {
		return PAIRS.contains("" + open + close);
	}

	/**
	 * Tells quotation marks from all else.
	 *
	 * @param character
	 *            a UTF-16 code unit; every quotation mark is one
	 * @return whether it is a double or a single quotation mark, or an apostrophe
	 */
	public static boolean isMark(char character) {
		return isDouble(character) || isSingle(character);
	}

	/** The mark that closes what this one opens, in most languages; a space if none does. */
	static char usualCloser(char open) {
		int at = "\"“”„‟«»'‘‚‹›「『〝".indexOf(open);
		return at < 0 ? ' ' : "\"””“”»«'’‘›‹」』〟".charAt(at);
	}

	/** Few characters of most texts are beyond it: a quick no for those that cannot be marks, or the backtick. */
	static boolean mayBeMark(char character) {
		return character < '\u2018'
				? character == '"' || character == '\'' || character == '`' || character == '\u00AB'
						|| character == '\u00BB'
				: character <= '\u203A' ? isMark(character) : character >= '\u2E42' && isMark(character);
	}

	/**
	 * Tells marks that are nothing else from those that may be an apostrophe.
	 *
	 * @param character
	 *            a UTF-16 code unit
	 * @return whether it is a double mark, an angle of two or a corner bracket
	 */
	public static boolean isDouble(char character) {
		return DOUBLE.indexOf(character) >= 0;
	}

	/**
	 * Tells marks that may be an apostrophe.
	 *
	 * @param character
	 *            a UTF-16 code unit
	 * @return whether it is a single mark
	 */
	public static boolean isSingle(char character) {
		return SINGLE.indexOf(character) >= 0;
	}

	/**
	 * Leaves out the quotation marks at the edges of a stretch of text. A single mark counts where the other edge has
	 * one too: else it may be an apostrophe.
	 *
	 * @param text
	 *            the text
	 * @param span
	 *            the stretch, UTF-16
	 * @return the stretch without a mark at either edge; the same if it has none, or holds nothing else
	 */
	public static Fragment expel(CharSequence text, Fragment span) {
		if (span.length() < 2) {
			return span;
		}
		char first = text.charAt(span.begin());
		char last = text.charAt(span.end() - 1);
		boolean both = isMark(first) && isMark(last);
		int begin = both || isDouble(first) ? span.begin() + 1 : span.begin();
		int end = both || isDouble(last) ? span.end() - 1 : span.end();
		return begin < end ? new Fragment(begin, end) : span;
	}

	/**
	 * Takes in the quotation marks that stand just outside a stretch of text. A single mark counts where there is one
	 * on the other side too.
	 *
	 * @param text
	 *            the text
	 * @param span
	 *            the stretch, UTF-16
	 * @return the stretch with the marks; the same if there are none
	 */
	public static Fragment swallow(CharSequence text, Fragment span) {
		char before = span.begin() > 0 ? text.charAt(span.begin() - 1) : ' ';
		char after = span.end() < text.length() ? text.charAt(span.end()) : ' ';
		boolean both = isMark(before) && isMark(after);
		int begin = both || isDouble(before) ? span.begin() - 1 : span.begin();
		int end = both || isDouble(after) ? span.end() + 1 : span.end();
		return new Fragment(begin, end);
	}
}
