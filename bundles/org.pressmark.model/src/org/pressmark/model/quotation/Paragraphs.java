package org.pressmark.model.quotation;

import java.util.List;

import org.pressmark.model.Fragment;

/** Finds the paragraphs of a text. */
final class Paragraphs {

	private static final int ENOUGH = 4;

	private final String text;
	private final boolean wrapped;

	/**
	 * Looks at the lines of a text: where most go on with a small letter, they have been broken to a width, and only
	 * an empty line ends a paragraph.
	 *
	 * @param text
	 *            the text
	 */
	Paragraphs(String text) {
		int lines = 0;
		int small = 0;
		for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
			int first = at + 1;
			while (first < text.length() && text.charAt(first) != '\n' && MarkReader.isBlank(text.charAt(first))) {
				first++;
			}
			if (first < text.length() && Character.isLetter(text.charAt(first))) {
				lines++;
				small += Character.isLowerCase(text.charAt(first)) ? 1 : 0;
			}
		}
		this.text = text;
		this.wrapped = lines >= ENOUGH && small * 2 > lines;
	}

	/**
	 * Finds those of a region.
	 *
	 * @param from
	 *            where it begins
	 * @param to
	 *            where it ends
	 * @param paragraphs
	 *            takes the paragraphs, without blanks at their edges; none is empty
	 */
	void collect(int from, int to, List<Fragment> paragraphs) {
		int begin = trimmedBegin(text, from, to);
		int line = begin;
		while (begin < to) {
			int lineEnd = text.indexOf('\n', line);
			int end = lineEnd < 0 || lineEnd > to ? to : lineEnd;
			int next = trimmedBegin(text, end, to);
			if (next >= to || !wrapped || text.indexOf('\n', end + 1) < next && text.indexOf('\n', end + 1) >= 0) {
				paragraphs.add(new Fragment(begin, trimmedEnd(text, begin, end)));
				begin = next;
			}
			line = next;
		}
	}

	/** Goes back over blanks and line ends. */
	static int trimmedEnd(String text, int begin, int end) {
		int at = end;
		while (at > begin && MarkReader.isBlank(text.charAt(at - 1))) {
			at--;
		}
		return at;
	}

	/** Goes forward over blanks and line ends. */
	static int trimmedBegin(String text, int begin, int end) {
		int at = begin;
		while (at < end && MarkReader.isBlank(text.charAt(at))) {
			at++;
		}
		return at;
	}
}
