package org.pressmark.ui.corpus.internal.importing;

import java.util.ArrayList;
import java.util.List;

import org.pressmark.exchange.ImportReport;
import org.pressmark.ui.corpus.internal.report.Finding;

/** What an import found, as lines of a report: what was refused first. */
final class ImportFindings {

	private ImportFindings() {}

	static List<Finding> of(ImportReport report) {
		List<Finding> lines = new ArrayList<>();
		report.refused().forEach(refusal -> lines.add(new Finding("refused",
				Finding.place(refusal.file(), refusal.line()), refusal.problem(), refusal.remedy())));
		report.dropped().forEach(
				dropped -> lines
						.add(new Finding("left out", dropped.file(), times(dropped.what(), dropped.count()), "")));
		report.replacedCharacters().forEach(replaced -> lines
				.add(new Finding("replaced", replaced.file(), times(replaced.what(), replaced.count()), "")));
		report.converted().forEach(converted -> lines
				.add(new Finding("converted", converted.file(), times(converted.what(), converted.count()), "")));
		report.alreadyThere().forEach(there -> lines.add(new Finding("already there", there.file(),
				"The layer of " + there.annotator() + " on " + there.article() + " is in the corpus", "")));
		report.skipped().forEach(skipped -> lines.add(new Finding("passed over", skipped.file(), skipped.why(), "")));
		return lines;
	}

	private static String times(String what, int count) {
		return count == 1 ? what : what + " (" + count + " times)";
	}
}
