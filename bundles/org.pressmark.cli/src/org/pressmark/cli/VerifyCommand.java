package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pressmark.model.progress.Progress;
import org.pressmark.store.Finding;
import org.pressmark.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code verify}: checks a corpus on its files. */
@Command(name = "verify", description = "Check every promise of the format on the files of a corpus. Changes nothing.")
final class VerifyCommand extends PressmarkCommand {

	@Parameters(paramLabel = "CORPUS", description = "Folder of the corpus.")
	private Path corpus = Path.of("");

	VerifyCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	Answer run(Progress progress) throws Refusal, IOException {
		if (!Files.exists(corpus.resolve("corpus.json"))) {
			open(corpus);
		}
		List<Finding> findings = Verification.of(corpus, progress);
		List<Trouble> troubles = findings.stream().filter(Finding::isError).map(this::trouble).toList();
		List<String> lines = new ArrayList<>();
		findings.stream().filter(finding -> !finding.isError())
				.forEach(finding -> lines
						.add(finding.severity().name().toLowerCase(Locale.ROOT) + ": " + finding.display()));
		lines.add(troubles.isEmpty()
				? "The corpus keeps every promise of the format."
				: "Errors: " + troubles.size() + ", listed on standard error");
		return new Answer(object("errors", troubles.size(), "findings", findings.stream().map(this::document).toList()),
				lines,
				troubles);
	}

	private Trouble trouble(Finding finding) {
		String mark = finding.mark().map(id -> "Mark " + id + ": ").orElse("");
		return new Trouble(corpus.resolve(finding.file()).toString(), finding.line(), mark + finding.problem(),
				finding.remedy());
	}

	private Object document(Finding finding) {
		return object("severity", finding.severity().name().toLowerCase(Locale.ROOT), "file", finding.file(), "line",
				finding.line(), "mark", finding.mark().map(Object::toString).orElse(""), "problem", finding.problem(),
				"remedy", finding.remedy());
	}
}
