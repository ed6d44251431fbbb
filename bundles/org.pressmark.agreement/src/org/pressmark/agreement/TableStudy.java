package org.pressmark.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.pressmark.agreement.ResultTable.Asked;
import org.pressmark.agreement.internal.Counted;
import org.pressmark.agreement.internal.Group;
import org.pressmark.agreement.internal.Tally;
import org.pressmark.agreement.measure.CodingMeasure;
import org.pressmark.agreement.measure.Codings;
import org.pressmark.agreement.measure.CohenKappa;
import org.pressmark.agreement.measure.KrippendorffAlpha;
import org.pressmark.agreement.measure.Level;
import org.pressmark.agreement.measure.ObservedAgreement;
import org.pressmark.model.progress.Progress;

/**
 * Compares coders over a table with a column per coder and a row per item, made anywhere.
 * <p>
 * Nothing is known of which items belong together, so the intervals resample single items. For one thread.
 */
public final class TableStudy {

	private final List<String> coders;
	private final Level level;
	private final Map<String, Integer> numbers = new HashMap<>();
	private final List<int[]> rows = new ArrayList<>();
	private final List<String> values = new ArrayList<>();

	/**
	 * Begins a study.
	 *
	 * @param coders
	 *            names of the coders, two or more
	 * @param level
	 *            the level of measurement
	 * @throws IllegalArgumentException
	 *             if there are fewer than two
	 */
	public TableStudy(List<String> coders, Level level) {
		if (coders.size() < 2) {
			throw new IllegalArgumentException("Agreement needs two coders or more, not " + coders.size());
		}
		this.coders = List.copyOf(coders);
		this.level = level;
	}

	/**
	 * Adds an item.
	 *
	 * @param cells
	 *            a value per coder; empty where the coder did not code the item
	 * @throws IllegalArgumentException
	 *             if there are more or fewer cells than coders, or a value is not of the level; nothing is added
	 *             then, and the message says in a sentence what is wrong
	 */
	public void add(List<String> cells) {
		if (cells.size() != coders.size()) {
			throw new IllegalArgumentException(
					"The row has " + cells.size() + " values, but there are " + coders.size() + " coders.");
		}
		cells.forEach(this::check);
		rows.add(cells.stream().mapToInt(this::numberOf).toArray());
	}

	/** {@return the number of items added} */
	public int items() {
		return rows.size();
	}

	/**
	 * Computes the values.
	 *
	 * @param measures
	 *            the measures; those that are not for tables are passed over
	 * @param rounds
	 *            number of bootstrap resamples; 0 for no intervals
	 * @param seed
	 *            where the random numbers start
	 * @param progress
	 *            told of the bootstrap; may cancel it
	 * @return the values: by measure, all coders before pairs
	 * @throws java.util.concurrent.CancellationException
	 *             if cancelled
	 */
	public List<AgreementResult> report(List<Measure> measures, int rounds, long seed, Progress progress) {
		int[] ranks = ranks();
		List<Group> groups = Group.of(coders.size());
		List<Counted.OfCodings> counts = groups.stream().map(group -> count(group, ranks)).toList();
		ResultTable table = new ResultTable(coders);
		for (Measure measure : measures) {
			if (measure.isCoding()) {
				CodingMeasure coefficient = coefficient(measure, ranks);
				table.add(measure, AgreementResult.ALL_LABELS, counts.getFirst(), IntStream.range(0, groups.size())
						.filter(group -> groups.get(group).isPair() || !measure.isPairwise())
						.mapToObj(group -> new Asked(
								groups.get(group), counts.get(group), counts.get(group).estimator(coefficient)))
						.toList());
			}
		}
		return table.compute(rows.size(), rounds, seed, progress);
	}

	private CodingMeasure coefficient(Measure measure, int[] ranks) {
		return switch (measure) {
			case PERCENT -> new ObservedAgreement();
			case COHEN_KAPPA -> new CohenKappa();
			case ALPHA -> level == Level.NOMINAL ? KrippendorffAlpha.nominal() : alpha(ranks);
			case F1_EXACT, F1_TOKEN -> throw new IllegalArgumentException(measure.key() + " is not for tables");
		};
	}

	private KrippendorffAlpha alpha(int[] ranks) {
		double[] rising = new double[Arrays.stream(ranks).max().orElse(-1) + 1];
		for (int number = 0; number < ranks.length; number++) {
			rising[ranks[number]] = Double.parseDouble(values.get(number));
		}
		return KrippendorffAlpha.of(level, rising);
	}

	private Counted.OfCodings count(Group group, int[] ranks) {
		Counted.OfCodings counted = Counted.OfCodings.begin(group.members().size());
		int[] cells = new int[group.members().size()];
		for (int[] row : rows) {
			for (int member = 0; member < cells.length; member++) {
				int number = row[group.members().get(member)];
				cells[member] = number == Codings.MISSING ? Codings.MISSING : ranks[number];
			}
			Tally tally = new Tally();
			tally.add(counted.rows().row(cells), 1);
			counted.pool().add(tally);
		}
		return counted;
	}

	private void check(String cell) {
		if (level.isNumeric() && !cell.isEmpty()) {
			double number = parse(cell);
			if (!Double.isFinite(number)) {
				throw new IllegalArgumentException(
						"'" + cell + "' is not a number, as the level " + level.key() + " needs.");
			}
			if (level == Level.RATIO && number < 0) {
				throw new IllegalArgumentException("'" + cell + "' is negative, which the level ratio does not know.");
			}
		}
	}

	private static double parse(String cell) {
		try {
			return Double.parseDouble(cell);
		} catch (NumberFormatException notANumber) {
			return Double.NaN;
		}
	}

	private int numberOf(String cell) {
		if (cell.isEmpty()) {
			return Codings.MISSING;
		}
		return numbers.computeIfAbsent(cell, added -> {
			values.add(added);
			return values.size() - 1;
		});
	}

	/**
	 * The place of each value among the distinct ones: numbers by size ("1" and "1.0" share one), names as they came.
	 */
	private int[] ranks() {
		if (!level.isNumeric()) {
			return IntStream.range(0, values.size()).toArray();
		}
		double[] numeric = values.stream().mapToDouble(Double::parseDouble).map(number -> number + 0.0).toArray();
		double[] distinct = Arrays.stream(numeric).distinct().sorted().toArray();
		return Arrays.stream(numeric).mapToInt(number -> Arrays.binarySearch(distinct, number)).toArray();
	}
}
