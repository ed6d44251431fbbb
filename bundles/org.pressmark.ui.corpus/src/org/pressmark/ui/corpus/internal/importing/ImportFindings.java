package org.pressmark.ui.corpus.internal.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pressmark.exchange.ImportReport;
import org.pressmark.model.assignment.Blind;
import org.pressmark.ui.corpus.Assigned;
import org.pressmark.ui.corpus.internal.queue.Blinding;
import org.pressmark.ui.corpus.internal.report.Finding;
import org.pressmark.ui.widgets.Counted;

/** What an import found, as lines of a report: what was refused first. */
final class ImportFindings {

	/** What the command line says of its options, and how the wizard's fields are called. */
	private static final Map<String, String> IN_THE_WIZARD = Map.ofEntries(
			Map.entry("or name its encoding with --encoding, for example --encoding windows-1252",
					"or choose its encoding on the first page, for example windows-1252"),
			Map.entry("name it with --encoding UTF-16LE or UTF-16BE",
					"choose UTF-16LE or UTF-16BE on the first page"),
			Map.entry("or name it among the inputs",
					"or add it to the files to import"),
			Map.entry("Name the type system that fits among the inputs, or import with --lenient to leave the rest out",
					"Add the type system that fits to the files, or tick on the first page to leave the rest out"),
			Map.entry("Name the annotator with --annotator NAME, or use --annotator-from folder",
					"Say on the first page whose marks they are"),
			Map.entry("Give each annotator a name of their own with --annotator-from suffix or folder",
					"Say on the first page that the names of the annotators are in the file names or folders"),
			Map.entry("Import it under another name with --annotator",
					"Import it under another annotator's name"),
			Map.entry("See 'formats' for those that can; a text can be forced with --format text",
					"If it is a text all the same, choose the format of plain text on the first page"),
			Map.entry("name it on the command line to import it", "add the file itself to import it"),
			Map.entry("'init --codebook annotation.conf' makes a codebook of them",
					"File > New Corpus makes a codebook of them"));
	private static final Pattern OPTION = Pattern.compile(": map it with --map .*", Pattern.DOTALL);

	private ImportFindings() {}

	/** What somebody who annotates blind must not read is told without names. */
	static List<Finding> of(ImportReport report, Assigned assigned) {
		List<Finding> lines = new ArrayList<>();
		report.refused().forEach(refusal -> lines.add(new Finding("refused",
				Finding.place(refusal.file(), refusal.line()), refusal.problem(),
				inTheWizard(refusal.remedy()))));
		report.dropped().forEach(dropped -> lines.add(dropped(dropped)));
		report.replacedCharacters().forEach(replaced -> lines
				.add(new Finding("replaced", replaced.file(), times(replaced.what(), replaced.count()), "")));
		report.converted().forEach(converted -> lines
				.add(new Finding("converted", converted.file(), times(converted.what(), converted.count()), "")));
		report.alreadyThere().forEach(there -> lines.add(new Finding("already there", there.file(),
				"The layer of " + who(there.annotator(), assigned) + " on " + which(there.article(), assigned)
						+ " is in the corpus",
				"")));
		report.merged().forEach(merged -> lines.add(new Finding("same text", merged.file(),
				"The text is that of " + which(merged.article(), assigned) + ", so there is no second one", "")));
		report.withoutCopy().forEach(layer -> lines.add(new Finding("no second copy",
				"The layer of " + who(layer.annotator(), assigned) + " on " + which(layer.article(), assigned),
				layer.problem(), layer.remedy())));
		report.skipped().forEach(
				skipped -> lines.add(new Finding("passed over", skipped.file(), inTheWizard(skipped.why()), "")));
		return lines;
	}

	private static String who(String annotator, Assigned assigned) {
		return new Blinding(assigned).mayKnow(annotator) ? annotator : "somebody else";
	}

	private static String which(Object article, Assigned assigned) {
		return assigned.hides(Blind.METADATA) ? "an article of the corpus" : "the article " + article;
	}

	/** {@return whether all came in, in a sentence or two} */
	static String summary(ImportReport report) {
		String refused = report.refused().isEmpty()
				? "Nothing was refused."
				: String.format("%,d refused, see below.", report.refused().size());
		long files = report.dropped().stream().map(ImportReport.Dropped::file).distinct().count();
		return files == 0
				? refused
				: refused + " Something in " + Counted.of(files, "file") + " was left out, see below.";
	}

	/** The command line takes names of labels by an option, the wizard on a page. */
	private static Finding dropped(ImportReport.Dropped dropped) {
		Matcher option = OPTION.matcher(dropped.what());
		return option.find()
				? new Finding("left out", dropped.file(), times(dropped.what().substring(0, option.start()),
						dropped.count()), "Say in the wizard which label is meant, or add it to the codebook.")
				: new Finding("left out", dropped.file(), times(dropped.what(), dropped.count()), "");
	}

	private static String inTheWizard(String remedy) {
		String told = remedy;
		for (Map.Entry<String, String> words : IN_THE_WIZARD.entrySet()) {
			told = told.replace(words.getKey(), words.getValue());
		}
		return told;
	}

	/** The number first, for the end of a long text may be cut. */
	private static String times(String what, int count) {
		return count == 1 ? what : String.format("%,d \u00d7 %s", count, what);
	}
}
