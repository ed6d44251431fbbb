package org.pressmark.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

import org.pressmark.agreement.AgreementReport;
import org.pressmark.agreement.AgreementResult;
import org.pressmark.agreement.Measure;
import org.pressmark.agreement.Over;

/** Agreement as people read it. */
final class AgreementText {

	private static final String NOTHING = "–";
	private static final int FEW_ANNOTATORS = 3;

	private final List<AgreementResult> results;
	private final List<String> annotators;

	AgreementText(List<String> annotators, List<AgreementResult> results) {
		this.annotators = annotators;
		this.results = results;
	}

	/** The values with their intervals: of all annotators, and of each pair where there are few. */
	List<String> values(String units) {
		Set<String> unused = unused();
		List<String> lines = new ArrayList<>(table(
				result -> !unused.contains(result.label()) && (annotators.size() == 2 || result.over() != Over.PAIR),
				units));
		if (annotators.size() > 2 && annotators.size() <= FEW_ANNOTATORS) {
			for (Map.Entry<List<String>, List<AgreementResult>> pair : pairs().entrySet()) {
				lines.add("");
				lines.add(String.join(" and ", pair.getKey()));
				lines.addAll(
						table(result -> !unused.contains(result.label()) && pair.getValue().contains(result), units));
			}
		} else if (annotators.size() > FEW_ANNOTATORS) {
			matrix(Measure.ALPHA, lines);
			matrix(Measure.F1_TOKEN, lines);
		}
		lines.addAll(reasons(unused));
		return lines;
	}

	/** What was counted over all pairs of annotators. */
	static List<String> disagreements(AgreementReport report) {
		long all = report.disagreements().stream().mapToLong(AgreementReport.DisagreementCount::count).sum();
		List<String> lines = new ArrayList<>();
		lines.add("");
		lines.add("Disagreements, pair by pair: " + all + "; pairs of marks that are the same in every way: "
				+ report.agreed());
		Table table = new Table("Kind", "Label", ">Count", ">Share");
		report.disagreements().stream().sorted((one, other) -> Long.compare(other.count(), one.count()))
				.forEach(each -> table.row(each.kind().key(),
						each.label() + (each.otherLabel().isEmpty() ? "" : " / " + each.otherLabel()), each.count(),
						String.format(Locale.ROOT, "%.1f %%", 100.0 * each.count() / all)));
		lines.addAll(table.isEmpty() ? List.of() : table.lines());
		return lines;
	}

	private List<String> table(Predicate<AgreementResult> shown, String units) {
		Table table = new Table("Label", "Measure", ">Value", "95 % interval", ">" + units);
		String before = "";
		for (AgreementResult result : results) {
			if (shown.test(result)) {
				String mean = result.over() == Over.MEAN_OF_PAIRS ? ", mean of pairs" : "";
				table.row(result.label().equals(before) ? "" : result.label(), result.measure().key() + mean,
						number(result.value()), interval(result), result.units());
				before = result.label();
			}
		}
		return table.lines();
	}

	private Map<List<String>, List<AgreementResult>> pairs() {
		Map<List<String>, List<AgreementResult>> pairs = new LinkedHashMap<>();
		results.stream().filter(result -> result.over() == Over.PAIR)
				.forEach(result -> pairs.computeIfAbsent(result.annotators(), pair -> new ArrayList<>()).add(result));
		return pairs;
	}

	private void matrix(Measure measure, List<String> lines) {
		Map<List<String>, AgreementResult> values = new LinkedHashMap<>();
		results.stream().filter(result -> result.over() == Over.PAIR && result.measure() == measure
				&& result.label().equals(AgreementResult.ALL_LABELS))
				.forEach(result -> values.put(result.annotators(), result));
		if (values.isEmpty()) {
			return;
		}
		List<String> heads = new ArrayList<>(List.of(measure.key() + " of pairs, all labels"));
		annotators.forEach(annotator -> heads.add(">" + annotator));
		Table table = new Table(heads.toArray(String[]::new));
		for (String row : annotators) {
			List<String> cells = new ArrayList<>(List.of(row));
			for (String column : annotators) {
				AgreementResult value = values.getOrDefault(List.of(row, column), values.get(List.of(column, row)));
				cells.add(value == null ? "" : number(value.value()));
			}
			table.row(cells.toArray());
		}
		lines.add("");
		lines.addAll(table.lines());
	}

	/** Labels that none of the annotators used: they have no value but full agreement on nothing. */
	private Set<String> unused() {
		Set<String> labels = new LinkedHashSet<>();
		results.forEach(result -> labels.add(result.label()));
		labels.remove(AgreementResult.ALL_LABELS);
		labels.removeIf(label -> results.stream().filter(result -> result.label().equals(label)).anyMatch(
				result -> result.measure() == Measure.PERCENT
						? result.value().orElse(1) < 1
						: result.whyNull().isEmpty())
				|| results.stream().noneMatch(
						result -> result.label().equals(label) && result.measure() != Measure.PERCENT));
		return labels;
	}

	/** Each reason for a missing value once, with what it concerns. */
	private List<String> reasons(Set<String> unused) {
		Map<String, List<String>> reasons = new LinkedHashMap<>();
		for (AgreementResult result : results) {
			if (!result.whyNull().isEmpty() && !unused.contains(result.label())
					&& (annotators.size() == 2 || result.over() != Over.PAIR)) {
				reasons.computeIfAbsent(result.whyNull(), why -> new ArrayList<>())
						.add(result.label() + " " + result.measure().key());
			}
		}
		List<String> lines = new ArrayList<>();
		reasons.forEach((why, concerned) -> lines.add(NOTHING + " " + String.join(", ", concerned) + ": " + why));
		if (!unused.isEmpty()) {
			lines.add("Nobody used: " + String.join(", ", unused));
		}
		if (!lines.isEmpty()) {
			lines.addFirst("");
		}
		return lines;
	}

	static String number(OptionalDouble value) {
		return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : NOTHING;
	}

	private static String interval(AgreementResult result) {
		return result.low().isPresent() ? "[" + number(result.low()) + ", " + number(result.high()) + "]" : "";
	}
}
