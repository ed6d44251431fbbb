package org.pressmark.ui.widgets;

/** A number of things in words: one is singular. */
public final class Counted {

	private Counted() {}

	/**
	 * Counts things whose plural ends in s.
	 *
	 * @param number
	 *            how many
	 * @param thing
	 *            the name of one
	 * @return such as "1 article" or "1,200 articles"
	 */
	public static String of(long number, String thing) {
		return String.format("%,d %s", number, number == 1 ? thing : thing + "s");
	}
}
