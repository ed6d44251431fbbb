package org.pressmark.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.exchange.ImportReport;
import org.pressmark.exchange.ImportRequest;
import org.pressmark.exchange.Importer;
import org.pressmark.exchange.reading.AnnotatorRule;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: brings articles and layers from files of other formats into a corpus. */
@Command(name = "import", description = {
		"Bring articles and layers into a corpus. An article that is there already, by its text,",
		"is not added again, and no layer is overwritten."})
final class ImportCommand extends PressmarkCommand {

	/** Merged articles that are named to people. */
	private static final int MOST_NAMED = 20;

	/** Where the annotator's name comes from. */
	enum NameFrom {
		/** The part of the file name after the last underscore. */
		suffix,
		/** The folder that the file is in. */
		folder
	}

	@Parameters(index = "0", paramLabel = "CORPUS", description = "Folder of the corpus.")
	private Path corpus = Path.of("");

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "INPUT", //
			description = "Files, and folders with all that is in them.")
	private List<Path> inputs = List.of();

	@Option(names = "--format", paramLabel = "F", //
			description = "Format of the inputs, as 'formats' lists them; recognised from their content without it.")
	private Optional<String> format = Optional.empty();

	@Option(names = "--annotator", paramLabel = "NAME", description = "Whose layers the files hold.")
	private Optional<String> annotator = Optional.empty();

	@Option(names = "--annotator-from", paramLabel = "suffix|folder", //
			description = "Take the annotator from the file name (NAME_ada.ann) or the folder (ada/NAME.xmi).")
	private Optional<NameFrom> annotatorFrom = Optional.empty();

	@Option(names = "--map", paramLabel = "LABEL=LABEL", //
			description = "Read the first label, of the files, as the second, of the codebook. May be repeated.")
	private Map<String, String> labels = Map.of();

	@Option(names = "--lenient", //
			description = "Leave out what the type system does not know, and report it, instead of refusing the file.")
	private boolean lenient;

	@Option(names = "--type-system", paramLabel = "FILE", //
			description = "The UIMA type system of XMI files; looked for near each file without it.")
	private Optional<Path> typeSystem = Optional.empty();

	@Option(names = "--encoding", paramLabel = "NAME", //
			description = "Encoding of text files; UTF-8 or what they say themselves without it.")
	private Optional<Charset> encoding = Optional.empty();

	ImportCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	Answer run(Progress progress) throws Refusal, IOException {
		for (Path input : inputs) {
			if (!java.nio.file.Files.exists(input)) {
				throw new Refusal(
						Trouble.of(input, "There is no such file or folder", "Check the name; nothing was imported."));
			}
		}
		if (annotator.isPresent() && annotatorFrom.isPresent()) {
			throw new Refusal("Both --annotator and --annotator-from are given", "Give one of them.");
		}
		Corpus opened = open(corpus);
		if (annotator.isPresent()) {
			requireAnnotator(opened, annotator.get());
		}
		ImportRequest request = new ImportRequest(inputs, format, rule(), labels, lenient, typeSystem, encoding);
		try {
			return answer(new Importer(opened).run(request, progress));
		} catch (IllegalArgumentException wrong) {
			throw new Refusal(String.valueOf(wrong.getMessage()), "");
		}
	}

	private static void requireAnnotator(Corpus corpus, String name) throws Refusal {
		try {
			corpus.requireAnnotator(name);
		} catch (org.pressmark.store.CorpusException wrong) {
			throw new Refusal(new Trouble("", 0, wrong.problem(), wrong.remedy()));
		}
	}

	private AnnotatorRule rule() {
		if (annotator.isPresent()) {
			return AnnotatorRule.named(annotator.get());
		}
		return annotatorFrom.map(from -> switch (from) {
			case suffix -> AnnotatorRule.SUFFIX;
			case folder -> AnnotatorRule.FOLDER;
		}).orElse(AnnotatorRule.AUTOMATIC);
	}

	private static Answer answer(ImportReport report) {
		List<Trouble> refused = report.refused().stream()
				.map(each -> new Trouble(each.file(), each.line(), each.problem(), each.remedy())).toList();
		return new Answer(document(report, refused), lines(report), refused);
	}

	private static Map<String, Object> document(ImportReport report, List<Trouble> refused) {
		return object("articles", report.articles(), "layers", report.layers(), "marks", report.marks(), "refused",
				documents(refused), "dropped",
				report.dropped().stream()
						.map(each -> object("file", each.file(), "what", each.what(), "count", each.count()))
						.toList(),
				"new_articles", report.newArticles(), "converted",
				report.converted().stream()
						.map(each -> object("file", each.file(), "what", each.what(), "count", each.count()))
						.toList(),
				"replaced_characters",
				report.replacedCharacters().stream()
						.map(each -> object("file", each.file(), "what", each.what(), "count", each.count())).toList(),
				"already_there",
				report.alreadyThere().stream().map(
						each -> object("file", each.file(), "annotator", each.annotator(), "article", each.article()))
						.toList(),
				"skipped",
				report.skipped().stream().map(each -> object("file", each.file(), "why", each.why())).toList(),
				"merged",
				report.merged().stream().map(each -> object("file", each.file(), "article", each.article())).toList(),
				"without_copy",
				report.withoutCopy().stream().map(each -> object("annotator", each.annotator(), "article",
						each.article(), "problem", each.problem(), "remedy", each.remedy())).toList());
	}

	private static List<String> lines(ImportReport report) {
		List<String> lines = new ArrayList<>();
		int known = report.articles() - report.newArticles();
		lines.add(
				"Articles: " + report.articles() + " (" + report.newArticles() + " new, " + known + " there already)");
		lines.add("Layers:   " + report.layers() + " with " + report.marks() + " marks"
				+ (report.alreadyThere().isEmpty() ? "" : "; " + report.alreadyThere().size() + " there already"));
		Tallies tallies = new Tallies();
		report.dropped().forEach(each -> tallies.add("Dropped", each.what(), each.count(), each.file()));
		report.converted().forEach(each -> tallies.add("Converted", each.what(), each.count(), each.file()));
		report.replacedCharacters()
				.forEach(each -> tallies.add("Replaced characters", each.what(), each.count(), each.file()));
		report.skipped().forEach(each -> tallies.add("Passed over", each.why(), 1, each.file()));
		lines.addAll(tallies.lines());
		lines.addAll(merged(report.merged()));
		report.withoutCopy().stream().findFirst().ifPresent(first -> lines.add("Without a second copy: "
				+ report.withoutCopy().size() + " of these layers. " + first.problem() + ". " + first.remedy()));
		if (!report.refused().isEmpty()) {
			lines.add("Refused:  " + report.refused().size() + ", listed on standard error");
		}
		return lines;
	}

	private static List<String> merged(List<ImportReport.Merged> merged) {
		if (merged.isEmpty()) {
			return List.of();
		}
		List<String> lines = new ArrayList<>();
		lines.add("No article of their own: " + merged.size());
		merged.stream().limit(MOST_NAMED)
				.forEach(each -> lines
						.add("  " + each.file() + " has the text of the article '" + each.article() + "'"));
		if (merged.size() > MOST_NAMED) {
			lines.add("  and " + (merged.size() - MOST_NAMED) + " more; --json names each");
		}
		return lines;
	}
}
