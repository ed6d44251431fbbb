package org.pressmark.ui.editor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places the small labels above one line of text, so that none covers another.
 * <p>
 * Each wants to stand where its mark begins. Where they crowd, the text of the crowding one is shortened to its first
 * letters, and what still does not fit moves to the right.
 */
public final class TagRow {

	private static final int GAP = 4;

	/**
	 * A label that wants a place.
	 *
	 * @param key
	 *            the index by which the caller knows it again
	 * @param x
	 *            where it wants to begin, in pixels
	 * @param width
	 *            width of its text in full
	 * @param shortWidth
	 *            width of the shortened text
	 */
	public record Wish(int key, int x, int width, int shortWidth) {}

	/**
	 * A label that has a place.
	 *
	 * @param key
	 *            as in the wish
	 * @param x
	 *            where it begins, in pixels
	 * @param width
	 *            how wide it is
	 * @param shortened
	 *            whether only the short text fits
	 */
	public record Place(int key, int x, int width, boolean shortened) {}

	private TagRow() {}

	/**
	 * Places labels from left to right.
	 *
	 * @param wishes
	 *            the labels, in any order
	 * @param right
	 *            the right border in pixels; a last label may be moved left of its wish to stay within it
	 * @return a place for each label, from left to right
	 */
	public static List<Place> place(List<Wish> wishes, int right) {
		List<Wish> ordered = wishes.stream().sorted(Comparator.comparingInt(Wish::x)).toList();
		List<Place> places = new ArrayList<>();
		int free = Integer.MIN_VALUE;
		for (int i = 0; i < ordered.size(); i++) {
			Wish wish = ordered.get(i);
			int next = i + 1 < ordered.size() ? ordered.get(i + 1).x() : right;
			int x = Math.max(wish.x(), free);
			boolean shortened = x + wish.width() + GAP > Math.max(next, x) && i + 1 < ordered.size()
					|| x + wish.width() > right && x + wish.shortWidth() <= right;
			int width = shortened ? wish.shortWidth() : wish.width();
			if (x + width > right) {
				x = Math.max(free, right - width);
			}
			places.add(new Place(wish.key(), x, width, shortened));
			free = x + width + GAP;
		}
		return places;
	}
}
