package org.pressmark.model;

import java.util.Arrays;

/**
 * Converts offsets of one text between UTF-16 code units and another unit.
 * <p>
 * The table is built once; each conversion then costs a look-up (from UTF-16) or a binary search (to UTF-16). A lone
 * surrogate counts as one code point and, as it would be written, as one byte of UTF-8 (a question mark).
 */
public final class Offsets {

	private final OffsetUnit unit;
	/** At index i, the offset in {@link #unit} of the UTF-16 offset i; for the middle of a pair, that of the pair. */
	private final int[] fromUtf16;

	/**
	 * Builds the table.
	 *
	 * @param text
	 *            the text that offsets refer to
	 * @param unit
	 *            the other unit
	 */
	public Offsets(String text, OffsetUnit unit) {
		this.unit = unit;
		this.fromUtf16 = new int[text.length() + 1];
		int other = 0;
		int i = 0;
		while (i < text.length()) {
			int codePoint = text.codePointAt(i);
			fromUtf16[i] = other;
			if (Character.charCount(codePoint) == 2) {
				fromUtf16[i + 1] = unit == OffsetUnit.UTF16 ? other + 1 : other;
			}
			other += width(codePoint);
			i += Character.charCount(codePoint);
		}
		fromUtf16[text.length()] = other;
	}

	/** {@return the unit that this table converts from and to} */
	public OffsetUnit unit() {
		return unit;
	}

	/** {@return the length of the whole text in the other unit} */
	public int length() {
		return fromUtf16[fromUtf16.length - 1];
	}

	/**
	 * Converts to the other unit.
	 *
	 * @param utf16
	 *            offset in UTF-16 code units, 0 to the text's length
	 * @return the offset in the other unit
	 * @throws IndexOutOfBoundsException
	 *             if the offset lies outside the text
	 */
	public int fromUtf16(int utf16) {
		return fromUtf16[utf16];
	}

	/**
	 * Converts from the other unit.
	 *
	 * @param offset
	 *            offset in the other unit
	 * @return the offset in UTF-16 code units
	 * @throws IndexOutOfBoundsException
	 *             if the offset lies outside the text or inside a character
	 */
	public int toUtf16(int offset) {
		int found = Arrays.binarySearch(fromUtf16, offset);
		if (found < 0) {
			throw new IndexOutOfBoundsException(
					"No character begins at offset " + offset + " (" + unit.key() + ", text length " + length() + ")");
		}
		while (found > 0 && fromUtf16[found - 1] == offset) {
			found--;
		}
		return found;
	}

	private int width(int codePoint) {
		return switch (unit) {
			case UTF16 -> Character.charCount(codePoint);
			case CODEPOINT -> 1;
			case UTF8 -> utf8Width(codePoint);
		};
	}

	private static int utf8Width(int codePoint) {
		if (codePoint < 0x80 || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
			return 1;
		}
		if (codePoint < 0x800) {
			return 2;
		}
		return codePoint < 0x10000 ? 3 : 4;
	}
}
