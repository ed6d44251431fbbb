package org.pressmark.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.pressmark.agreement.AgreementResult;
import org.pressmark.agreement.Measure;
import org.pressmark.agreement.TableStudy;
import org.pressmark.agreement.measure.Level;
import org.pressmark.model.progress.Progress;

/**
 * Agreement over the columns of a table.
 *
 * @param table
 *            the table
 * @param file
 *            where it is from, for messages
 * @param level
 *            the level of measurement
 */
record TableAgreement(TableFile table, Path file, Level level) {

	Answer answer(List<String> names, int rounds, long seed, Progress progress) throws Refusal {
		List<Measure> measures = measures(names);
		TableStudy study = new TableStudy(table.coders(), level);
		List<Trouble> refused = new ArrayList<>();
		for (TableFile.Row row : table.rows()) {
			try {
				study.add(row.cells());
			} catch (IllegalArgumentException bad) {
				refused.add(new Trouble(file.toString(), row.line(), "The row is left out: " + bad.getMessage(),
						"Correct it; an item that a coder did not code has an empty cell."));
			}
		}
		List<AgreementResult> results = study.report(measures, rounds, seed, progress);
		return new Answer(document(study, results, refused, rounds, seed), lines(study, results, rounds, seed),
				refused);
	}

	/** Kappa knows no distances: at other levels than nominal it is computed only if it is asked for. */
	private List<Measure> measures(List<String> names) throws Refusal {
		List<Measure> offered = MeasureChoice.forTables();
		return names.isEmpty() && level.isNumeric()
				? offered.stream().filter(measure -> measure != Measure.COHEN_KAPPA).toList()
				: MeasureChoice.of(names, offered);
	}

	private Map<String, Object> document(TableStudy study, List<AgreementResult> results, List<Trouble> refused,
			int rounds, long seed) {
		return PressmarkCommand.object("annotators", table.coders(), "articles", 0, "items", study.items(), "level",
				level.key(), "header", table.hasHeader(), "results", AgreementJson.results(results), "disagreements",
				List.of(), "bootstrap", rounds, "seed", seed, "refused", PressmarkCommand.documents(refused));
	}

	private List<String> lines(TableStudy study, List<AgreementResult> results, int rounds, long seed) {
		List<String> lines = new ArrayList<>();
		lines.add("Agreement of " + String.join(", ", table.coders()) + " over " + study.items() + " items, level "
				+ level.key() + (table.hasHeader() ? "; the first row names the coders" : ""));
		lines.add(rounds == 0
				? "Without intervals"
				: "95 % intervals from " + rounds + " resamples of items, seed " + seed);
		lines.add("");
		lines.addAll(new AgreementText(table.coders(), results).values("Items"));
		return lines;
	}
}
