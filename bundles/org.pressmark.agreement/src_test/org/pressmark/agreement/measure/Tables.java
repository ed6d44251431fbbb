package org.pressmark.agreement.measure;

import java.util.Arrays;

/** Tables of codings as papers print them. */
final class Tables {

	private Tables() {}

	/** Rows with their counts. */
	record Counted(Codings rows, double[] times) {
		Outcome by(CodingMeasure measure) {
			return measure.of(rows, times);
		}

		double valueBy(CodingMeasure measure) {
			Outcome outcome = by(measure);
			return outcome.value().orElseThrow(() -> new AssertionError(outcome.why()));
		}
	}

	/** A contingency table of two coders: a row per category of the first, a column per category of the second. */
	static Counted contingency(int[]... cells) {
		Codings rows = new Codings(2);
		double[] times = new double[cells.length * cells.length];
		for (int first = 0; first < cells.length; first++) {
			for (int second = 0; second < cells.length; second++) {
				times[rows.row(first, second)] = cells[first][second];
			}
		}
		return new Counted(rows, times);
	}

	/** A line per coder, an item per character: digits are categories from 1, a dot is missing. */
	static Counted reliability(String... coders) {
		Codings rows = new Codings(coders.length);
		double[] times = new double[coders[0].length()];
		for (int item = 0; item < coders[0].length(); item++) {
			int at = item;
			int[] cells = Arrays.stream(coders).mapToInt(line -> category(line.charAt(at))).toArray();
			times[rows.row(cells)]++;
		}
		return new Counted(rows, times);
	}

	private static int category(char symbol) {
		return symbol == '.' ? Codings.MISSING : Character.isDigit(symbol) ? symbol - '1' : symbol - 'a';
	}
}
