package org.pressmark.ui.corpus.internal.problems;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.pressmark.model.lint.Check;
import org.pressmark.model.validation.Severity;
import org.pressmark.ui.widgets.Counted;

/** The findings that are known, those of them that are shown, and in which order. */
public final class ProblemList {

	private static final Comparator<ProblemRow> TEXT_ORDER = Comparator.comparing(ProblemRow::article)
			.thenComparing(ProblemRow::annotator).thenComparing(row -> row.finding().where());

	private List<ProblemRow> all = List.of();
	private List<ProblemRow> shown = List.of();
	private Comparator<ProblemRow> order = TEXT_ORDER;
	private Optional<Check> check = Optional.empty();
	private Optional<String> annotator = Optional.empty();
	private String words = "";

	/**
	 * Replaces what is known.
	 *
	 * @param rows
	 *            the findings
	 */
	public void take(Collection<ProblemRow> rows) {
		all = List.copyOf(rows);
		update();
	}

	/**
	 * Shows only some.
	 *
	 * @param onlyCheck
	 *            of one kind; empty for all
	 * @param onlyAnnotator
	 *            of one annotator; empty for all
	 * @param onlyWords
	 *            with this text in any column; empty for all
	 */
	public void filter(Optional<Check> onlyCheck, Optional<String> onlyAnnotator, String onlyWords) {
		check = onlyCheck;
		annotator = onlyAnnotator;
		words = onlyWords.strip().toLowerCase(Locale.ROOT);
		update();
	}

	/**
	 * Sorts.
	 *
	 * @param by
	 *            what decides; text order where it does not
	 */
	public void sort(Comparator<ProblemRow> by) {
		order = by.thenComparing(TEXT_ORDER);
		update();
	}

	/** {@return what is shown, in order} */
	public List<ProblemRow> shown() {
		return shown;
	}

	/** {@return the kinds of which there is a finding, in order} */
	public List<Check> checks() {
		return all.stream().map(row -> row.finding().check()).distinct().sorted().toList();
	}

	/** {@return the annotators of whom there is a finding, in order} */
	public List<String> annotators() {
		return all.stream().map(ProblemRow::annotator).distinct().sorted().toList();
	}

	/** {@return such as "2 errors, 3 warnings, 4 notes (20 in all)"} */
	public String counted() {
		List<String> parts = new ArrayList<>();
		for (Severity severity : Severity.values()) {
			long number = shown.stream().filter(row -> row.finding().severity() == severity).count();
			if (number > 0) {
				parts.add(Counted.of(number, switch (severity) {
					case ERROR -> "error";
					case WARNING -> "warning";
					case INFORMATION -> "note";
				}));
			}
		}
		String counts = parts.isEmpty() ? Messages.none : String.join(", ", parts);
		return shown.size() == all.size() ? counts : Messages.bind(Messages.ofAll, counts, all.size());
	}

	private void update() {
		shown = all.stream().filter(row -> check.isEmpty() || row.finding().check() == check.get())
				.filter(row -> annotator.isEmpty() || row.annotator().equals(annotator.get()))
				.filter(row -> words.isEmpty() || Stream.of(ProblemColumn.values())
						.anyMatch(column -> column.text(row).toLowerCase(Locale.ROOT).contains(words)))
				.sorted(order).toList();
	}
}
