package org.pressmark.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.pressmark.agreement.internal.Bootstrap;
import org.pressmark.agreement.internal.Counted;
import org.pressmark.agreement.internal.Estimates;
import org.pressmark.agreement.internal.Estimates.Estimator;
import org.pressmark.agreement.internal.Group;
import org.pressmark.agreement.internal.Interval;
import org.pressmark.agreement.measure.Outcome;
import org.pressmark.model.progress.Progress;

/**
 * The values that a study is asked for, in the order of its report.
 */
final class ResultTable {

	private final List<String> annotators;
	private final Estimates estimates = new Estimates();
	private final List<Row> rows = new ArrayList<>();

	/** A value to compute. */
	private record Row(Measure measure, String label, List<String> annotators, Over over, int number, Counted source) {}

	/** One measure for one group of annotators. */
	record Asked(Group group, Counted source, Estimator estimator) {}

	ResultTable(List<String> annotators) {
		this.annotators = annotators;
	}

	/**
	 * Adds the values of one measure and label: that of all annotators first, or the mean over pairs if the measure
	 * has pairs only and there are several, then those of the pairs.
	 *
	 * @param whole
	 *            counts of all annotators, from which the units of a mean over pairs are taken
	 */
	void add(Measure measure, String label, Counted whole, List<Asked> asked) {
		List<Row> added = new ArrayList<>();
		for (Asked each : asked) {
			Counted source = each.source();
			int number = estimates.add(source.pool(), source::width, each.estimator());
			List<String> names = each.group().members().stream().map(annotators::get).toList();
			added.add(new Row(measure, label, names, each.group().isPair() ? Over.PAIR : Over.ALL, number, source));
		}
		if (measure.isPairwise() && added.size() > 1) {
			int mean = estimates.addMean(added.stream().mapToInt(Row::number).toArray());
			rows.add(new Row(measure, label, annotators, Over.MEAN_OF_PAIRS, mean, whole));
		}
		rows.addAll(added);
	}

	/** Computes all values from the given number of articles, or of other units of resampling. */
	List<AgreementResult> compute(int resampled, int rounds, long seed, Progress progress) {
		int[] once = new int[resampled];
		Arrays.fill(once, 1);
		Outcome[] outcomes = estimates.of(once);
		Interval[] intervals = new Bootstrap(estimates, resampled, rounds, seed).intervals(progress);
		return rows.stream().map(row -> result(row, outcomes[row.number], intervals[row.number], once)).toList();
	}

	private static AgreementResult result(Row row, Outcome outcome, Interval interval, int[] once) {
		double units = row.source.units(row.source.pool().sum(once, row.source.width()));
		boolean defined = outcome.value().isPresent();
		Interval shown = defined ? interval : Interval.none("There is no value.");
		return new AgreementResult(row.measure, row.label, row.annotators, row.over, outcome.value(), shown.low(),
				shown.high(), Math.round(units), outcome.why(), shown.why());
	}
}
