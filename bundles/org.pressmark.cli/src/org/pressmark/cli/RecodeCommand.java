package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.progress.Progress;
import org.pressmark.model.recoding.CodebookDifference;
import org.pressmark.model.recoding.Decision;
import org.pressmark.model.recoding.Difference;
import org.pressmark.model.recoding.Question;
import org.pressmark.model.recoding.WorkItem;
import org.pressmark.store.Corpus;
import org.pressmark.store.LayerKey;
import org.pressmark.store.recoding.CodebookUpdate;
import org.pressmark.store.recoding.CorpusRecoding;
import org.pressmark.store.recoding.RecodingReport;
import org.pressmark.store.recoding.RecodingReport.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code recode}: gives a corpus another codebook, and recodes what was marked under the old one. */
@Command(name = "recode", description = {
		"Give a corpus a changed codebook and recode all layers, at once or not at all.",
		"Without --codebook: bring up layers that were saved under an older version."})
final class RecodeCommand extends PressmarkCommand {

	private static final int SHOWN = 20;

	@Parameters(paramLabel = "CORPUS", description = "Folder of the corpus.")
	private Path folder = Path.of("");

	@Option(names = "--codebook", paramLabel = "FILE", description = "The changed codebook.")
	private Optional<String> codebook = Optional.empty();

	@Option(names = "--map", paramLabel = "OLD=NEW", description = {
			"What becomes of a label (Source=Voice), an attribute or slot (Quote.kind=form)",
			"or a value (Quote.kind:direct=verbatim). Several labels may go to one."})
	private List<String> maps = new ArrayList<>();

	@Option(names = "--drop", paramLabel = "OLD", description = {
			"What is deleted: marks of a label, values of an attribute (Quote.kind), one value",
			"(Quote.kind:direct), all values that do not fit (Quote.kind:*), links (Quote.source->Person)."})
	private List<String> drops = new ArrayList<>();

	@Option(names = "--fill", paramLabel = "NEW=VALUE", //
			description = "Value for marks that have none: Cue.kind=verb, by the new names.")
	private List<String> fills = new ArrayList<>();

	@Option(names = "--author", paramLabel = "NAME", description = "Who makes the change, for the history.")
	private Optional<String> author = Optional.empty();

	@Option(names = "--summary", paramLabel = "TEXT", description = "What changes and why, for the history.")
	private Optional<String> summary = Optional.empty();

	@Option(names = "--dry-run", description = "Say what would be done, and do nothing.")
	private boolean dryRun;

	@Option(names = "--undo", description = "Undo the last change, as long as nobody has gone on working since.")
	private boolean undo;

	RecodeCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	Answer run(Progress progress) throws Refusal, IOException {
		Corpus corpus = open(folder);
		CorpusRecoding recoding = new CorpusRecoding(corpus);
		String who = author.orElseGet(() -> System.getProperty("user.name", ""));
		if (undo) {
			recoding.undo(who, progress);
			int version = Corpus.open(folder).codebook().version();
			return new Answer(object("version", version), List.of("The codebook has version " + version + " again."));
		}
		if (codebook.isEmpty()) {
			return bringUp(recoding, progress);
		}
		Codebook changed = CodebookSource.of(codebook.get()).codebook();
		List<Decision> decisions = decisions(corpus.codebook(), changed);
		CodebookUpdate update = new CodebookUpdate(changed, decisions, who, summary.orElse(""));
		if (decisions.isEmpty() && isSame(corpus.codebook(), changed)) {
			Map<String, Object> unchanged = document(recoding.tryOut(update, progress));
			unchanged.put("version", corpus.codebook().version());
			return new Answer(unchanged,
					List.of("The codebook is the same but for version and history: nothing was changed."));
		}
		try {
			RecodingReport report = dryRun ? recoding.tryOut(update, progress) : recoding.apply(update, progress);
			return answer(report, corpus.codebook(), changed);
		} catch (IllegalArgumentException contradiction) {
			throw new Refusal(String.valueOf(contradiction.getMessage()), "Change --map and --drop.");
		}
	}

	private static boolean isSame(Codebook one, Codebook other) {
		return one.title().equals(other.title()) && one.description().equals(other.description())
				&& one.labels().equals(other.labels()) && one.rules().equals(other.rules());
	}

	private List<Decision> decisions(Codebook from, Codebook to) throws Refusal {
		DecisionArguments arguments = new DecisionArguments(from, to);
		List<Decision> decisions = new ArrayList<>();
		for (String map : maps) {
			decisions.add(arguments.map(map));
		}
		for (String drop : drops) {
			decisions.add(arguments.drop(drop));
		}
		for (String fill : fills) {
			decisions.add(arguments.fill(fill));
		}
		return decisions;
	}

	private static Answer bringUp(CorpusRecoding recoding, Progress progress) throws IOException {
		List<LayerKey> done = recoding.bringUp(progress);
		List<String> lines = new ArrayList<>();
		lines.add(done.isEmpty()
				? "Every layer is of the version of the codebook. To change the codebook, name the new one: --codebook."
				: "Layers brought up: " + done.size());
		done.forEach(key -> lines.add("  " + key.annotator() + " on " + key.article()));
		return new Answer(object("brought_up", done.stream().map(RecodeCommand::document).toList()), lines);
	}

	private Answer answer(RecodingReport report, Codebook from, Codebook to) {
		List<String> lines = new ArrayList<>();
		report.differences().stream().map(Difference::line).forEach(lines::add);
		report.effects().forEach((effect, places) -> lines
				.add(effect.phrase() + ": " + marks(places.size()) + " in " + layers(places)));
		lines.add(outcome(report));
		List<RecodingReport.Task> tasks = worklist(report);
		tasks.stream().limit(SHOWN).forEach(task -> lines.add("To do: " + task.layer().annotator() + " on "
				+ task.layer().article() + ", mark " + task.item().mark() + ": " + task.item().problem()));
		if (tasks.size() > SHOWN) {
			lines.add("And " + (tasks.size() - SHOWN) + " more to do: --json lists them all.");
		}
		return new Answer(document(report), lines, troubles(report, from, to));
	}

	/** What is left to be done by hand; as long as something is undecided nobody knows. */
	private static List<RecodingReport.Task> worklist(RecodingReport report) {
		return report.questions().isEmpty() ? report.worklist() : List.of();
	}

	private static String outcome(RecodingReport report) {
		if (!report.questions().isEmpty()) {
			return "Nothing was changed, for something is undecided.";
		}
		String what = "version " + report.version() + " of the codebook; " + marks(report.affected()) + " recoded, "
				+ report.dropped() + " of them deleted; " + report.rewritten() + " of " + report.layers()
				+ " layers written";
		return report.applied() ? "Done: " + what + "." : "Tried out: " + what + ". Nothing was changed.";
	}

	private List<Trouble> troubles(RecodingReport report, Codebook from, Codebook to) {
		List<Trouble> troubles = new ArrayList<>();
		List<Decision> proposals = CodebookDifference.proposals(from, to);
		report.questions().forEach((question, places) -> troubles.add(new Trouble(folder.toString(), 0,
				question.sentence() + " " + marks(places.size()) + " in " + layers(places) + " are affected",
				DecisionArguments.hint(question, proposals))));
		return troubles;
	}

	private static String marks(int count) {
		return count == 1 ? "1 mark" : count + " marks";
	}

	private static String layers(List<Place> places) {
		long count = places.stream().map(Place::layer).distinct().count();
		return count == 1 ? "1 layer" : count + " layers";
	}

	private static Map<String, Object> document(RecodingReport report) {
		return object("version", report.version(), "applied", report.applied(), "layers", report.layers(), "rewritten",
				report.rewritten(), "marks", report.affected(), "dropped", report.dropped(), "differences",
				report.differences().stream().map(CodebookCommand::document).toList(), "effects",
				report.effects().entrySet().stream()
						.map(entry -> object("effect", entry.getKey().phrase(), "marks", entry.getValue().size()))
						.toList(),
				"undecided", report.questions().entrySet().stream().map(entry -> document(entry.getKey(),
						entry.getValue())).toList(),
				"worklist", worklist(report).stream().map(RecodeCommand::document).toList());
	}

	private static Object document(Question question, List<Place> places) {
		return object("question", question.sentence(), "label", question.label(), "name", question.name(), "value",
				question.value(), "marks", places.size());
	}

	private static Object document(RecodingReport.Task task) {
		WorkItem item = task.item();
		return object("annotator", task.layer().annotator(), "article", task.layer().article(), "mark", item.mark(),
				"begin", item.where().begin(), "end", item.where().end(), "problem", item.problem(), "remedy",
				item.remedy());
	}

	private static Object document(LayerKey key) {
		return object("annotator", key.annotator(), "article", key.article());
	}
}
