package org.pressmark.model;

import java.util.Random;

/** Makes texts that hold what trips offsets: astral characters, combining marks, right-to-left and line ends. */
public final class Texts {

	private static final String[] PIECES = {"a", "Zürich", " ", "\n", "\r\n", "\t", "“so”", "„ja“", "😀", "👩‍👩‍👧",
			"🇺🇦", "e\u0301",
			"שלום", "مرحبا", "漢字", "\u200f", "𝒜"};

	private Texts() {}

	/**
	 * Puts pieces together.
	 *
	 * @param random
	 *            the seeded source of chance
	 * @param pieces
	 *            how many
	 * @return the text
	 */
	public static String random(Random random, int pieces) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < pieces; i++) {
			text.append(PIECES[random.nextInt(PIECES.length)]);
		}
		return text.toString();
	}
}
