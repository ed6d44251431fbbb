package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.pressmark.agreement.StudySettings;
import org.pressmark.agreement.measure.Level;
import org.pressmark.model.progress.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code agreement}: how far annotators agree, over a corpus or over a table of codings. */
@Command(name = "agreement", description = {"Measure how far annotators agree: over the finished layers of a corpus,",
		"or over a table with a column a coder and a row an item (--table)."})
final class AgreementCommand extends PressmarkCommand {

	@Parameters(paramLabel = "CORPUS", arity = "0..1", description = "Folder of the corpus.")
	private Optional<Path> corpus = Optional.empty();

	@Option(names = "--annotators", paramLabel = "A,B", split = ",", //
			description = "Whom to compare; without it all who finished a layer, but not gold.")
	private List<String> annotators = List.of();

	@Option(names = "--labels", paramLabel = "L", split = ",", //
			description = "Which labels to compare; without it all of the codebook.")
	private List<String> labels = List.of();

	@Option(names = "--measures", paramLabel = "M", split = ",", //
			description = "Which measures: percent, cohen-kappa, alpha, f1-exact, f1-token; without it all.")
	private List<String> measures = List.of();

	@Option(names = "--include-excluded", description = "Compare excluded regions as well.")
	private boolean includeExcluded;

	@Option(names = "--bootstrap", paramLabel = "N", defaultValue = "1000", //
			description = "Resamples for the 95 %% intervals, ${DEFAULT-VALUE} without it; 0 for no intervals.")
	private int rounds;

	@Option(names = "--seed", paramLabel = "N", defaultValue = "1", //
			description = "Where random numbers start, ${DEFAULT-VALUE} without it; the same gives the same intervals.")
	private long seed;

	@Option(names = "--report", paramLabel = "DIR", //
			description = "Write agreement.json and agreement.md into this folder.")
	private Optional<Path> report = Optional.empty();

	@Option(names = "--table", paramLabel = "FILE", //
			description = "Compare the columns of this CSV file instead of a corpus.")
	private Optional<Path> table = Optional.empty();

	@Option(names = "--level", paramLabel = "LEVEL", //
			description = "Level of measurement of the table: nominal, ordinal, interval or ratio.")
	private Optional<String> level = Optional.empty();

	@Option(names = "--header", paramLabel = "yes|no|auto", defaultValue = "auto", //
			description = "Whether the table's first row names the coders; found out without it.")
	private TableFile.Header header = TableFile.Header.auto;

	AgreementCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	Answer run(Progress progress) throws Refusal, IOException {
		if (rounds < 0) {
			throw new Refusal("--bootstrap " + rounds + " is not a number of resamples",
					"Give 0 or more; " + StudySettings.DEFAULT_ROUNDS + " is usual.");
		}
		if (table.isPresent() == corpus.isPresent()) {
			throw new Refusal(table.isPresent() ? "Both a corpus and --table are given" : "No corpus is given",
					"Give either the folder of a corpus or --table FILE.csv --level LEVEL.");
		}
		Answer answer = table.isPresent()
				? new TableAgreement(TableFile.read(table.get(), header), table.get(), level()).answer(measures, rounds,
						seed, progress)
				: new CorpusAgreement(open(corpus.orElseThrow())).answer(annotators, labels, measures, includeExcluded,
						rounds, seed, progress);
		if (report.isPresent()) {
			AgreementFiles.write(report.get(), answer);
			note("The report is in " + report.get() + ".");
		}
		return answer;
	}

	private Level level() throws Refusal {
		String remedy = "Give --level nominal for names, ordinal for ranks, interval or ratio for numbers.";
		String name = level.orElseThrow(() -> new Refusal("--table needs the level of measurement", remedy));
		for (Level known : Level.values()) {
			if (known.key().equals(name)) {
				return known;
			}
		}
		throw new Refusal("There is no level '" + name + "'", remedy);
	}
}
