package org.pressmark.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table for people: columns as wide as their widest cell, texts left, numbers right. */
final class Table {

	private final String[] heads;
	private final boolean[] right;
	private final List<String[]> rows = new ArrayList<>();

	/**
	 * Begins a table.
	 *
	 * @param heads
	 *            a head per column; one that begins with {@code >} is of a column of numbers
	 */
	Table(String... heads) {
		this.heads = Arrays.stream(heads).map(head -> head.startsWith(">") ? head.substring(1) : head)
				.toArray(String[]::new);
		this.right = new boolean[heads.length];
		for (int column = 0; column < heads.length; column++) {
			right[column] = heads[column].startsWith(">");
		}
	}

	void row(Object... cells) {
		String[] texts = new String[heads.length];
		Arrays.setAll(texts, column -> column < cells.length ? String.valueOf(cells[column]) : "");
		rows.add(texts);
	}

	boolean isEmpty() {
		return rows.isEmpty();
	}

	List<String> lines() {
		int[] widths = new int[heads.length];
		for (int column = 0; column < widths.length; column++) {
			widths[column] = width(heads[column]);
			for (String[] row : rows) {
				widths[column] = Math.max(widths[column], width(row[column]));
			}
		}
		List<String> lines = new ArrayList<>();
		lines.add(line(heads, widths));
		rows.forEach(row -> lines.add(line(row, widths)));
		return lines;
	}

	private String line(String[] cells, int[] widths) {
		StringBuilder line = new StringBuilder();
		for (int column = 0; column < cells.length; column++) {
			String space = " ".repeat(widths[column] - width(cells[column]));
			line.append(column == 0 ? "" : "  ").append(right[column] ? space + cells[column] : cells[column] + space);
		}
		return line.toString().stripTrailing();
	}

	private static int width(String text) {
		return text.codePointCount(0, text.length());
	}
}
