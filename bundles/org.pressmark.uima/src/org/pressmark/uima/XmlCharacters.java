package org.pressmark.uima;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Which characters XML 1.0 can hold, and what becomes of the others.
 *
 * <p>XML 1.0 has no way to write most control characters, U+FFFE, U+FFFF and halves of surrogate pairs, not even as
 * character references. A text with one of them cannot be stored as XMI; an import replaces them with
 * {@link #replaceOneForOne(String)}, which keeps every offset where it was.
 */
public final class XmlCharacters {

	/** What stands in for a character that XML cannot hold. */
	public static final char REPLACEMENT = '\uFFFD';

	private XmlCharacters() {}

	/**
	 * A text that XML can hold.
	 *
	 * @param text
	 *            the text, exactly as long as the one that was given
	 * @param offsets
	 *            UTF-16 offsets of the code units that were replaced, ascending
	 */
	public record Replaced(String text, List<Integer> offsets) {

		/** Copies the list. */
		public Replaced {
			offsets = List.copyOf(offsets);
		}
	}

	/**
	 * Replaces each code unit that XML cannot hold by one U+FFFD, so that all offsets stand.
	 *
	 * @param text
	 *            any text
	 * @return the same text where nothing had to be replaced, and where something was
	 */
	public static Replaced replaceOneForOne(String text) {
		OptionalInt first = firstForbidden(text);
		if (first.isEmpty()) {
			return new Replaced(text, List.of());
		}
		StringBuilder changed = new StringBuilder(text);
		List<Integer> offsets = new ArrayList<>();
		for (int at = first.getAsInt(); at < text.length(); at += step(text, at)) {
			if (!isAllowed(text, at)) {
				changed.setCharAt(at, REPLACEMENT);
				offsets.add(at);
			}
		}
		return new Replaced(changed.toString(), offsets);
	}

	/**
	 * Finds the first code unit that XML cannot hold.
	 *
	 * @param text
	 *            any text
	 * @return its UTF-16 offset; empty if XML can hold the whole text
	 */
	public static OptionalInt firstForbidden(String text) {
		for (int at = 0; at < text.length(); at += step(text, at)) {
			if (!isAllowed(text, at)) {
				return OptionalInt.of(at);
			}
		}
		return OptionalInt.empty();
	}

	private static int step(String text, int at) {
		return Character.isSurrogate(text.charAt(at)) ? Character.charCount(text.codePointAt(at)) : 1;
	}

	private static boolean isAllowed(String text, int at) {
		char c = text.charAt(at);
		if (c >= ' ' && c < Character.MIN_SURROGATE) {
			return true;
		}
		if (Character.isSurrogate(c)) {
			return Character.isSupplementaryCodePoint(text.codePointAt(at));
		}
		return c == '\t' || c == '\n' || c == '\r' || c > Character.MAX_SURROGATE && c < '\uFFFE';
	}
}
