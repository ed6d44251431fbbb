package org.pressmark.ui.editor.paint;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the characters of one logical line are, relative to the line's top left.
 * <p>
 * Rows are the visual lines that word wrap makes of it. In a row of one direction two measurements give the extent of
 * any stretch; in a row of mixed directions each character is measured and neighbours are joined.
 */
final class LineGeometry {

	/** Measures one character. */
	@FunctionalInterface
	interface Ruler {
		/** {@return the box of the character at an offset of the text, y relative to the line's top} */
		Box box(int offset);
	}

	/** The box of a character in pixels: its left and right border and the bottom of its row. */
	record Box(int left, int right, int bottom) {
		boolean isEmpty() {
			return left == right;
		}
	}

	/** A visual line: its characters {@code [begin, end)} and the borders of their boxes. */
	record Row(int begin, int end, int top, int bottom) {
		int height() {
			return bottom - top;
		}
	}

	/** A stretch of a mark in one row. Where the mark begins or ends in it, the x of that edge, else -1. */
	record Extent(Row row, int left, int right, int beginX, int endX) {
		int width() {
			return right - left;
		}
	}

	private final Ruler ruler;
	private final boolean mixed;
	private final List<Row> rows = new ArrayList<>();

	/**
	 * Finds the rows of a line.
	 *
	 * @param begin offset of the line's first character
	 * @param end offset after its last one, line delimiter excluded
	 * @param rowHeight height of a row of text without spacing
	 * @param mixed whether it has characters that run from right to left
	 * @param ruler measures characters
	 */
	LineGeometry(int begin, int end, int rowHeight, boolean mixed, Ruler ruler) {
		this.ruler = ruler;
		this.mixed = mixed;
		int start = begin;
		while (start < end) {
			int bottom = ruler.box(start).bottom();
			int next = nextRow(start, end, bottom);
			rows.add(new Row(start, next, bottom - rowHeight, bottom));
			start = next;
		}
		if (rows.isEmpty()) {
			rows.add(new Row(begin, begin, 0, rowHeight));
		}
	}

	List<Row> rows() {
		return rows;
	}

	/** {@return the row of an offset; the last one for the end of the line} */
	Row rowAt(int offset) {
		for (Row row : rows) {
			if (offset < row.end()) {
				return row;
			}
		}
		return rows.getLast();
	}

	/** {@return where a zero-width place is} */
	int x(int offset) {
		Row row = rowAt(offset);
		if (row.begin() == row.end()) {
			return 0;
		}
		return offset < row.end() ? ruler.box(offset).left() : ruler.box(row.end() - 1).right();
	}

	/** {@return the stretches of a range, row by row and within a row from left to right} */
	List<Extent> extents(int begin, int end) {
		List<Extent> extents = new ArrayList<>();
		for (Row row : rows) {
			int from = Math.max(begin, row.begin());
			int to = Math.min(end, row.end());
			if (from < to) {
				if (mixed) {
					mixedExtents(row, from, to, begin, end, extents);
				} else {
					extents.add(plainExtent(row, from, to, begin, end));
				}
			}
		}
		return extents;
	}

	private Extent plainExtent(Row row, int from, int to, int begin, int end) {
		int left = ruler.box(from).left();
		int right = ruler.box(to - 1).right();
		return new Extent(row, left, right, from == begin ? left : -1, to == end ? right : -1);
	}

	private void mixedExtents(Row row, int from, int to, int begin, int end, List<Extent> extents) {
		List<int[]> runs = new ArrayList<>();
		for (int offset = from; offset < to; offset++) {
			Box box = ruler.box(offset);
			if (box.right() > box.left()) {
				runs.add(new int[]{box.left(), box.right()});
			}
		}
		join(runs);
		Box first = ruler.box(from);
		Box last = ruler.box(to - 1);
		int beginX = edge(from, to, 1, runs);
		int endX = edge(to - 1, from - 1, -1, runs);
		for (int[] run : runs) {
			boolean hasBegin = from == begin && run[0] <= first.left() && first.right() <= run[1];
			boolean hasEnd = to == end && run[0] <= last.left() && last.right() <= run[1];
			extents.add(new Extent(row, run[0], run[1], hasBegin ? beginX : -1, hasEnd ? endX : -1));
		}
	}

	/**
	 * Where a mark begins or ends: beyond its first or last characters of one direction, on the side that is not its
	 * own. A number at the end of Arabic words ends them on its left, although its own last digit is on the right.
	 *
	 * @param offset the first or the last character
	 * @param limit the character after the other one
	 * @param step into the mark: 1 or -1
	 * @param runs the borders of the mark
	 */
	private int edge(int offset, int limit, int step, List<int[]> runs) {
		Box own = ruler.box(offset);
		int second = next(offset, limit, step);
		if (second == limit) {
			return step > 0 ? own.left() : own.right();
		}
		boolean leftwards = ruler.box(second).left() < own.left();
		if (!touch(own, ruler.box(second))) {
			// What lies between belongs to the same word or number: the mark ends within it.
			return leftwards ? own.left() : own.right();
		}
		int inner = offset;
		int outer = second;
		while (outer != limit && leftwards == ruler.box(outer).left() < ruler.box(inner).left()
				&& touch(ruler.box(inner), ruler.box(outer))) {
			inner = outer;
			outer = next(outer, limit, step);
		}
		if (outer == limit || !isIn(runs, own, ruler.box(outer))) {
			return leftwards ? own.right() : own.left();
		}
		int left = Math.min(own.left(), ruler.box(inner).left());
		int right = Math.max(own.right(), ruler.box(inner).right());
		return ruler.box(outer).left() < left ? right : left;
	}

	private static boolean touch(Box one, Box other) {
		return one.left() <= other.right() && other.left() <= one.right();
	}

	/** Whether two boxes are in one stretch of the mark. */
	private static boolean isIn(List<int[]> runs, Box one, Box other) {
		return runs.stream().anyMatch(run -> run[0] <= Math.min(one.left(), other.left())
				&& Math.max(one.right(), other.right()) <= run[1]);
	}

	/**
	 * The next character in a box of its own, as an accent shares that of its letter, and the space that ends a row has
	 * no width; the limit if there is none.
	 */
	private int next(int offset, int limit, int step) {
		Box own = ruler.box(offset);
		int other = offset + step;
		while (other != limit && (ruler.box(other).equals(own) || ruler.box(other).isEmpty())) {
			other += step;
		}
		return other;
	}

	private static void join(List<int[]> runs) {
		runs.sort((one, other) -> Integer.compare(one[0], other[0]));
		for (int next = 1; next < runs.size();) {
			int[] run = runs.get(next - 1);
			if (runs.get(next)[0] <= run[1]) {
				run[1] = Math.max(run[1], runs.remove(next)[1]);
			} else {
				next++;
			}
		}
	}

	/** The first offset of the next row, found by halving: bottoms never decrease along a line. */
	private int nextRow(int start, int end, int bottom) {
		int low = start + 1;
		int high = end;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (ruler.box(middle).bottom() > bottom) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}
}
