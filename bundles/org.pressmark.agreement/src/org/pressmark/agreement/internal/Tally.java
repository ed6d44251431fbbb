package org.pressmark.agreement.internal;

import java.util.Arrays;

/**
 * Counts of one article: a few cells of a larger array that are not zero. A cell may be named several times; its
 * amounts add up.
 */
public final class Tally {

	private int[] cells = new int[4];
	private double[] amounts = new double[4];
	private int size;

	/**
	 * Adds to a cell.
	 *
	 * @param cell
	 *            number of the cell
	 * @param amount
	 *            how much
	 */
	public void add(int cell, double amount) {
		if (amount == 0) {
			return;
		}
		if (size == cells.length) {
			cells = Arrays.copyOf(cells, 2 * size);
			amounts = Arrays.copyOf(amounts, 2 * size);
		}
		cells[size] = cell;
		amounts[size++] = amount;
	}

	/**
	 * Adds these counts to others.
	 *
	 * @param sums
	 *            the sums, long enough for every cell
	 * @param times
	 *            how often to add them
	 */
	void addTo(double[] sums, int times) {
		for (int at = 0; at < size; at++) {
			sums[cells[at]] += times * amounts[at];
		}
	}

	/** {@return one more than the highest cell that is not zero} */
	int width() {
		int width = 0;
		for (int at = 0; at < size; at++) {
			width = Math.max(width, cells[at] + 1);
		}
		return width;
	}

	/** {@return the same counts with each cell named once, in as little memory as they need} */
	Tally compact() {
		double[] sums = new double[width()];
		addTo(sums, 1);
		Tally compact = new Tally();
		for (int at = 0; at < size; at++) {
			compact.add(cells[at], sums[cells[at]]);
			sums[cells[at]] = 0;
		}
		compact.cells = Arrays.copyOf(compact.cells, compact.size);
		compact.amounts = Arrays.copyOf(compact.amounts, compact.size);
		return compact;
	}
}
