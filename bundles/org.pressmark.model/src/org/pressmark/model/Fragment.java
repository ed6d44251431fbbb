package org.pressmark.model;

/**
 * One stretch of an article's text, {@code [begin, end)} in UTF-16 code units.
 * <p>
 * A fragment may be empty ({@code begin == end}): a zero-width mark points between two characters, as an implicit
 * source
 * does.
 *
 * @param begin
 *            offset of the first code unit, 0 or more
 * @param end
 *            offset after the last code unit, {@code begin} or more
 */
public record Fragment(int begin, int end) implements Comparable<Fragment> {

	/**
	 * Checks the offsets.
	 *
	 * @throws IllegalArgumentException
	 *             if {@code begin} is negative or {@code end} lies before it
	 */
	public Fragment {
		if (begin < 0 || end < begin) {
			throw new IllegalArgumentException("Not a fragment: [" + begin + ", " + end + ")");
		}
	}

	/** {@return the number of UTF-16 code units covered} */
	public int length() {
		return end - begin;
	}

	/** {@return whether the fragment covers no character} */
	public boolean isEmpty() {
		return begin == end;
	}

	/**
	 * Tells whether two fragments share at least one character. An empty fragment shares none.
	 *
	 * @param other
	 *            the fragment to compare with
	 * @return whether they have a character in common
	 */
	public boolean overlaps(Fragment other) {
		return Math.max(begin, other.begin) < Math.min(end, other.end);
	}

	/**
	 * Tells whether the other fragment lies within this one, edges included.
	 *
	 * @param other
	 *            the fragment to look for
	 * @return whether this fragment covers all of {@code other}
	 */
	public boolean contains(Fragment other) {
		return begin <= other.begin && other.end <= end;
	}

	/**
	 * Tells whether a caret at {@code offset} touches this fragment, both edges included.
	 *
	 * @param offset
	 *            UTF-16 offset of the caret
	 * @return whether the caret is in or at the edge of the fragment
	 */
	public boolean touches(int offset) {
		return begin <= offset && offset <= end;
	}

	/**
	 * Cuts the covered characters out of a text.
	 *
	 * @param text
	 *            the article's text
	 * @return the covered characters
	 */
	public String in(CharSequence text) {
		return text.subSequence(begin, end).toString();
	}

	/** Orders by begin, the longer fragment first where two begin together. */
	@Override
	@SuppressWarnings("null") // Comparable says nothing of null
	public int compareTo(Fragment other) {
		int byBegin = Integer.compare(begin, other.begin);
		return byBegin != 0 ? byBegin : Integer.compare(other.end, end);
	}

	@Override
	public String toString() {
		return "[" + begin + ", " + end + ")";
	}
}
