package org.pressmark.ui.corpus.internal.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pressmark.exchange.ImportReport;
import org.pressmark.ui.corpus.internal.report.Finding;

/** What an import found, as lines of a report: what was refused first. */
final class ImportFindings {

	private static final Pattern OPTION = Pattern.compile(": map it with --map .*", Pattern.DOTALL);

	private ImportFindings() {}

	static List<Finding> of(ImportReport report) {
		List<Finding> lines = new ArrayList<>();
		report.refused().forEach(refusal -> lines.add(new Finding("refused",
				Finding.place(refusal.file(), refusal.line()), refusal.problem(), refusal.remedy())));
		report.dropped().forEach(dropped -> lines.add(dropped(dropped)));
		report.replacedCharacters().forEach(replaced -> lines
				.add(new Finding("replaced", replaced.file(), times(replaced.what(), replaced.count()), "")));
		report.converted().forEach(converted -> lines
				.add(new Finding("converted", converted.file(), times(converted.what(), converted.count()), "")));
		report.alreadyThere().forEach(there -> lines.add(new Finding("already there", there.file(),
				"The layer of " + there.annotator() + " on " + there.article() + " is in the corpus", "")));
		report.skipped().forEach(skipped -> lines.add(new Finding("passed over", skipped.file(), skipped.why(), "")));
		return lines;
	}

	/** The command line takes names of labels by an option, the wizard on a page. */
	private static Finding dropped(ImportReport.Dropped dropped) {
		Matcher option = OPTION.matcher(dropped.what());
		return option.find()
				? new Finding("left out", dropped.file(), times(dropped.what().substring(0, option.start()),
						dropped.count()), "Say in the wizard which label is meant, or add it to the codebook.")
				: new Finding("left out", dropped.file(), times(dropped.what(), dropped.count()), "");
	}

	private static String times(String what, int count) {
		return count == 1 ? what : what + " (" + count + " times)";
	}
}
