package org.pressmark.agreement.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The distinct rows of a table with a column per coder and a row per coded item, numbered in the order in which they
 * were first seen.
 * <p>
 * A cell holds the number of a category, 0 or more, or {@link #MISSING} where that coder did not code that item. How
 * often a row occurs is kept outside, in an array indexed by the row's number, so that many sets of counts (articles,
 * bootstrap rounds) share one table. Adding rows is for one thread; reading is safe for many once adding is over.
 */
public final class Codings {

	/** The cell of a coder who did not code the item. */
	public static final int MISSING = -1;

	private final int coders;
	private final Map<Row, Integer> numbers = new HashMap<>();
	private final List<int[]> rows = new ArrayList<>();
	private int categories;

	/**
	 * Makes an empty table.
	 *
	 * @param coders
	 *            number of columns, 2 or more
	 * @throws IllegalArgumentException
	 *             if there are fewer than two
	 */
	public Codings(int coders) {
		if (coders < 2) {
			throw new IllegalArgumentException("Agreement needs two coders or more, not " + coders);
		}
		this.coders = coders;
	}

	/**
	 * Finds the number of a row, adding it if it is new.
	 *
	 * @param cells
	 *            a category or {@link #MISSING} per coder; copied
	 * @return the row's number, counted from 0
	 * @throws IllegalArgumentException
	 *             if it has not one cell per coder, or a cell is neither
	 */
	public int row(int... cells) {
		Integer known = numbers.get(new Row(cells));
		return known != null ? known : add(cells.clone());
	}

	/** {@return the number of coders} */
	public int coders() {
		return coders;
	}

	/** {@return the number of distinct rows} */
	public int size() {
		return rows.size();
	}

	/** {@return one more than the highest category in any row} */
	public int categories() {
		return categories;
	}

	/**
	 * Reads a cell.
	 *
	 * @param row
	 *            number of the row
	 * @param coder
	 *            number of the coder, counted from 0
	 * @return the category, or {@link #MISSING}
	 */
	public int cell(int row, int coder) {
		return rows.get(row)[coder];
	}

	/**
	 * Counts how many coders coded the item.
	 *
	 * @param row
	 *            number of the row
	 * @return cells that are not missing
	 */
	public int coded(int row) {
		int coded = 0;
		for (int cell : rows.get(row)) {
			coded += cell == MISSING ? 0 : 1;
		}
		return coded;
	}

	/**
	 * Counts the items that two coders or more coded: the units that agreement is about.
	 *
	 * @param times
	 *            how often each row occurs
	 * @return their number
	 */
	public double units(double[] times) {
		double units = 0;
		for (int row = 0; row < rows.size(); row++) {
			units += coded(row) >= 2 ? times[row] : 0;
		}
		return units;
	}

	private int add(int[] cells) {
		if (cells.length != coders) {
			throw new IllegalArgumentException(cells.length + " cells for " + coders + " coders");
		}
		for (int cell : cells) {
			if (cell < MISSING) {
				throw new IllegalArgumentException("Not a category: " + cell);
			}
			categories = Math.max(categories, cell + 1);
		}
		int number = rows.size();
		rows.add(cells);
		numbers.put(new Row(cells), number);
		return number;
	}

	/** A row as a key; the array is never changed once it is in the map. */
	private record Row(int[] cells) {
		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Row that && Arrays.equals(cells, that.cells);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(cells);
		}
	}
}
