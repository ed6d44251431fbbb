package org.pressmark.ui.editor.layout;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.pressmark.model.Fragment;
import org.pressmark.model.Mark;

/**
 * Finds the marks at a place without looking at all of them.
 * <p>
 * The marks stand in text order; over them lies a tree of the greatest end below each node, so that a query skips
 * whatever ends before its range. A query costs the logarithm of the number of marks for each one it returns.
 */
public final class MarkIndex {

	private final Mark[] marks;
	private final int[] ends;
	private final int[] greatestEnd;
	private final int leaves;

	/**
	 * Indexes the marks.
	 *
	 * @param marks
	 *            the marks of one text, in any order
	 */
	public MarkIndex(Collection<Mark> marks) {
		this(sorted(marks));
	}

	/** Takes marks in text order. */
	private MarkIndex(Mark[] marks) {
		this(marks, ends(marks));
	}

	private MarkIndex(Mark[] marks, int[] ends) {
		this.marks = marks;
		this.ends = ends;
		leaves = Math.max(1, Integer.highestOneBit(Math.max(1, marks.length - 1)) << 1);
		greatestEnd = new int[2 * leaves];
		System.arraycopy(ends, 0, greatestEnd, leaves, ends.length);
		Arrays.fill(greatestEnd, leaves + ends.length, 2 * leaves, -1);
		for (int node = leaves - 1; node > 0; node--) {
			greatestEnd[node] = Math.max(greatestEnd[2 * node], greatestEnd[2 * node + 1]);
		}
	}

	private static int[] ends(Mark[] marks) {
		int[] ends = new int[marks.length];
		for (int i = 0; i < marks.length; i++) {
			ends[i] = marks[i].end();
		}
		return ends;
	}

	private static Mark[] sorted(Collection<Mark> marks) {
		Mark[] sorted = marks.toArray(Mark[]::new);
		Arrays.sort(sorted);
		return sorted;
	}

	/**
	 * Replaces a few marks, which is faster than to index all of them again.
	 *
	 * @param gone
	 *            the marks to leave out, as they are in this index
	 * @param come
	 *            the marks to put in
	 * @return the index of the others and these
	 * @throws IllegalArgumentException
	 *             if a mark that is to be left out is not there
	 */
	public MarkIndex after(Collection<Mark> gone, Collection<Mark> come) {
		Mark[] left = marks;
		int[] leftEnds = ends;
		for (Mark mark : gone) {
			int at = Arrays.binarySearch(left, mark);
			if (at < 0) {
				throw new IllegalArgumentException("There is no " + mark);
			}
			left = remove(left, at, new Mark[left.length - 1]);
			leftEnds = remove(leftEnds, at, new int[left.length]);
		}
		for (Mark mark : come) {
			int at = -Arrays.binarySearch(left, mark) - 1;
			left = insert(left, at, new Mark[left.length + 1]);
			left[at] = mark;
			leftEnds = insert(leftEnds, at, new int[left.length]);
			leftEnds[at] = mark.end();
		}
		return new MarkIndex(left, leftEnds);
	}

	private static <A> A remove(A from, int at, A shorter) {
		System.arraycopy(from, 0, shorter, 0, at);
		System.arraycopy(from, at + 1, shorter, at, Array.getLength(shorter) - at);
		return shorter;
	}

	private static <A> A insert(A into, int at, A longer) {
		System.arraycopy(into, 0, longer, 0, at);
		System.arraycopy(into, at, longer, at + 1, Array.getLength(into) - at);
		return longer;
	}

	/**
	 * Finds the marks that hang together with a place: those that share a character with it, those that share one with
	 * them, and so on.
	 *
	 * @param place
	 *            where, UTF-16; a place without a character counts as the character after it
	 * @return the marks in text order; from the first begin to the last end no other mark shares a character with them
	 */
	public List<Mark> cluster(Fragment place) {
		int begin = place.begin();
		int end = Math.max(place.end(), place.begin() + 1);
		while (true) {
			List<Mark> found = overlapping(begin, end);
			int from = begin;
			int to = end;
			for (Mark mark : found) {
				from = Math.min(from, mark.begin());
				to = Math.max(to, lastOf(mark));
			}
			if (from == begin && to == end) {
				return found;
			}
			begin = from;
			end = to;
		}
	}

	private List<Mark> overlapping(int begin, int end) {
		return touching(begin, end).stream().filter(mark -> mark.begin() < end && lastOf(mark) > begin).toList();
	}

	/** A mark without a character takes the place of the one after it. */
	private static int lastOf(Mark mark) {
		return Math.max(mark.end(), mark.begin() + 1);
	}

	/** {@return the number of marks} */
	public int size() {
		return marks.length;
	}

	/** {@return all marks in text order} */
	public List<Mark> all() {
		return Collections.unmodifiableList(Arrays.asList(marks));
	}

	/**
	 * Finds the marks whose extent shares a character with a range or touches its edges.
	 *
	 * @param begin
	 *            UTF-16 offset where the range begins
	 * @param end
	 *            UTF-16 offset where it ends
	 * @return the marks in text order; for a mark of several fragments, the range may lie in a gap
	 */
	public List<Mark> touching(int begin, int end) {
		List<Mark> found = new ArrayList<>();
		collect(1, 0, leaves, begin, end, found);
		return found;
	}

	/**
	 * Finds the marks that cover a place or touch it with an edge, gaps left out.
	 *
	 * @param offset
	 *            UTF-16 offset of the place
	 * @return the marks, the shortest first; marks that cover the character at the offset before those that end there
	 */
	public List<Mark> at(int offset) {
		return touching(offset, offset).stream()
				.filter(mark -> mark.fragments().stream().anyMatch(fragment -> fragment.touches(offset)))
				.sorted((one, other) -> {
					int byEdge = Boolean.compare(endsAt(one, offset), endsAt(other, offset));
					return byEdge != 0 ? byEdge : Integer.compare(one.length(), other.length());
				}).toList();
	}

	private static boolean endsAt(Mark mark, int offset) {
		return mark.fragments().stream().noneMatch(
				fragment -> fragment.isEmpty() && fragment.begin() == offset
						|| fragment.begin() <= offset && offset < fragment.end());
	}

	private void collect(int node, int first, int width, int begin, int end, List<Mark> found) {
		if (first >= marks.length || greatestEnd[node] < begin || marks[first].begin() > end) {
			return;
		}
		if (width == 1) {
			found.add(marks[first]);
			return;
		}
		int half = width / 2;
		collect(2 * node, first, half, begin, end, found);
		collect(2 * node + 1, first + half, half, begin, end, found);
	}
}
