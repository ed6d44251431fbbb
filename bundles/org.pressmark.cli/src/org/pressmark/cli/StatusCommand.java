package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code status}: counts what a corpus holds. */
@Command(name = "status", description = "Count articles, layers and marks of a corpus.")
final class StatusCommand extends PressmarkCommand {

	@Parameters(paramLabel = "CORPUS", description = "Folder of the corpus.")
	private Path corpus = Path.of("");

	StatusCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	Answer run(Progress progress) throws Refusal, IOException {
		Corpus opened = open(corpus);
		CorpusStatus status = CorpusStatus.of(opened, progress);
		List<Trouble> troubles = status.problems().stream().map(Trouble::of).toList();
		return new Answer(document(status, troubles), lines(opened, status), troubles);
	}

	private static Map<String, Object> document(CorpusStatus status, List<Trouble> troubles) {
		Map<String, Object> annotators = new LinkedHashMap<>();
		status.annotators().forEach((name, counts) -> annotators.put(name,
				object("layers", counts.layers(), "done", counts.done(), "marks", counts.marks())));
		Map<String, Object> repeats = new LinkedHashMap<>();
		status.repeats().forEach((name, counts) -> repeats.put(name,
				object("layers", counts.layers(), "done", counts.done(), "marks", counts.marks())));
		return object("articles", status.articles(), "characters", status.characters(), "included_characters",
				status.includedCharacters(), "codebook",
				object("name", status.codebook(), "version", status.codebookVersion()), "annotators", annotators,
				"repeats", repeats,
				"problems", documents(troubles), "warnings",
				documents(status.warnings().stream().map(Trouble::of).toList()));
	}

	private static List<String> lines(Corpus corpus, CorpusStatus status) {
		List<String> lines = new ArrayList<>();
		lines.add(
				"Corpus " + corpus.name() + ", codebook " + status.codebook() + " version " + status.codebookVersion());
		long share = status.characters() == 0
				? 100
				: Math.round(100.0 * status.includedCharacters() / status.characters());
		lines.add(status.articles() + " articles, " + status.characters() + " characters, " + share
				+ " % of them in included regions");
		List<String> labels = status.annotators().values().stream().flatMap(counts -> counts.marks().keySet().stream())
				.distinct().toList();
		List<String> heads = new ArrayList<>(List.of("Annotator", ">Layers", ">Done"));
		labels.forEach(label -> heads.add(">" + label));
		Table table = new Table(heads.toArray(String[]::new));
		status.annotators().forEach((name, counts) -> {
			List<Object> cells = new ArrayList<>(List.of(name, counts.layers(), counts.done()));
			labels.forEach(label -> cells.add(counts.marks().getOrDefault(label, 0)));
			table.row(cells.toArray());
		});
		lines.add("");
		lines.addAll(table.isEmpty() ? List.of("No layers yet.") : table.lines());
		status.repeats().forEach((name, counts) -> lines.add("Second coding: " + name + ", " + counts.layers()
				+ " layers, " + counts.done() + " done; not counted above"));
		status.warnings().forEach(warning -> lines.add("Warning: " + Trouble.of(warning).sentence()));
		return lines;
	}
}
