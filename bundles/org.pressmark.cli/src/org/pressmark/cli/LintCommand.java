package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.pressmark.model.lint.Check;
import org.pressmark.model.lint.Finding;
import org.pressmark.model.lint.QuickFix;
import org.pressmark.model.progress.Progress;
import org.pressmark.model.validation.Severity;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import org.pressmark.store.CorpusLint;
import org.pressmark.store.CorpusLint.Linted;
import org.pressmark.store.LayerKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lint}: compares quotes with the quotation marks of their articles. */
@Command(name = "lint", description = {"Compare the quotes of a corpus with the quotation marks of its articles,",
		"and with the rules of its codebook. Changes nothing."})
final class LintCommand extends PressmarkCommand {

	private static final int SHOWN = 40;

	@Parameters(paramLabel = "CORPUS", description = "Folder of the corpus.")
	private Path corpus = Path.of("");

	@Option(names = "--annotators", paramLabel = "A,B", split = ",", //
			description = "Only the layers of these annotators.")
	private List<String> annotators = List.of();

	@Option(names = "--checks", paramLabel = "C,D", split = ",", //
			description = "Only these checks; a name with a minus sign before it leaves a check out.")
	private List<String> checks = List.of();

	LintCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	Answer run(Progress progress) throws Refusal, IOException {
		Set<Check> chosen = chosen();
		Corpus opened = open(corpus);
		for (String annotator : annotators) {
			if (!opened.annotators().contains(annotator)) {
				throw new Refusal(new Trouble("", 0, "There is no annotator '" + annotator + "'",
						"The corpus has layers of " + String.join(", ", opened.annotators()) + "."));
			}
		}
		List<LayerKey> keys = opened.layers().stream()
				.filter(key -> annotators.isEmpty() || annotators.contains(key.annotator())).toList();
		List<Linted> linted = new ArrayList<>();
		List<CorpusException> failures = new CorpusLint(opened, chosen).run(keys, linted::add, progress);
		List<Trouble> troubles = new ArrayList<>(failures.stream().map(Trouble::of).toList());
		linted.forEach(layer -> layer.findings().stream()
				.filter(finding -> finding.severity() != Severity.INFORMATION)
				.forEach(finding -> troubles.add(trouble(layer, finding))));
		return new Answer(document(linted, failures), lines(linted), troubles);
	}

	private Set<Check> chosen() throws Refusal {
		boolean only = checks.stream().anyMatch(name -> !name.startsWith("-"));
		Set<Check> chosen = only ? EnumSet.noneOf(Check.class) : EnumSet.allOf(Check.class);
		for (String name : checks) {
			Check check = Check.named(name.startsWith("-") ? name.substring(1) : name)
					.orElseThrow(() -> new Refusal(new Trouble("", 0, "There is no check '" + name + "'",
							"Choose from " + Arrays.stream(Check.values()).map(Check::key)
									.collect(Collectors.joining(", ")) + ".")));
			if (name.startsWith("-")) {
				chosen.remove(check);
			} else {
				chosen.add(check);
			}
		}
		return chosen;
	}

	private Trouble trouble(Linted layer, Finding finding) {
		return new Trouble(corpus.resolve("articles").resolve(layer.article().id().value()).resolve("article.txt")
				.toString(), line(layer, finding),
				layer.layer().annotator() + ", “" + words(layer, finding) + "”: " + finding.message(),
				finding.remedy());
	}

	private static int line(Linted layer, Finding finding) {
		int end = Math.min(finding.where().begin(), layer.article().text().length());
		return 1 + (int) layer.article().text().substring(0, end).chars().filter(code -> code == '\n').count();
	}

	private static String words(Linted layer, Finding finding) {
		String text = layer.article().text();
		int begin = Math.min(finding.where().begin(), text.length());
		String words = text.substring(begin, Math.min(finding.where().end(), text.length())).replaceAll("\\s+", " ");
		return words.codePointCount(0, words.length()) <= SHOWN
				? words
				: words.substring(0, words.offsetByCodePoints(0, SHOWN - 1)) + "…";
	}

	private static Map<String, Object> document(List<Linted> linted, List<CorpusException> failures) {
		List<Object> findings = new ArrayList<>();
		linted.forEach(layer -> layer.findings().forEach(finding -> findings.add(document(layer, finding))));
		Map<String, Object> counts = new LinkedHashMap<>();
		counts(linted).forEach((check, count) -> counts.put(check.key(), count));
		return object("layers", linted.size(), "counts", counts, "findings", findings, "problems",
				documents(failures.stream().map(Trouble::of).toList()));
	}

	private static Map<String, Object> document(Linted layer, Finding finding) {
		String label = finding.mark().flatMap(layer.layer()::mark).map(mark -> mark.label()).orElse("");
		return object("article", layer.article().id().value(), "annotator", layer.layer().annotator(), "check",
				finding.check().key(), "severity", finding.severity().name().toLowerCase(Locale.ROOT), "mark",
				finding.mark().map(Object::toString).orElse(""), "label", label, "offsets", "utf16", "begin",
				finding.where().begin(), "end", finding.where().end(), "line", line(layer, finding), "text",
				words(layer, finding), "message", finding.message(), "remedy", finding.remedy(), "fixes",
				finding.fixes().stream().map(QuickFix::title).toList());
	}

	private static Map<Check, Long> counts(List<Linted> linted) {
		return linted.stream().flatMap(layer -> layer.findings().stream())
				.collect(Collectors.groupingBy(Finding::check, TreeMap::new, Collectors.counting()));
	}

	private static List<String> lines(List<Linted> linted) {
		Table table = new Table("Check", "Severity", ">Findings", ">Layers");
		counts(linted).forEach((check, count) -> {
			List<Finding> ofCheck = linted.stream().flatMap(layer -> layer.findings().stream())
					.filter(finding -> finding.check() == check).toList();
			Severity worst = ofCheck.stream().map(Finding::severity).min(Severity::compareTo).orElseThrow();
			table.row(check.key(), worst.name().toLowerCase(Locale.ROOT), count, linted.stream().filter(
					layer -> layer.findings().stream().anyMatch(finding -> finding.check() == check)).count());
		});
		List<String> lines = new ArrayList<>(table.isEmpty() ? List.of("Nothing odd was found.") : table.lines());
		lines.add("");
		lines.add("Layers: " + linted.size() + ". Errors and warnings are listed on standard error, notes by --json.");
		return lines;
	}
}
