package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.pressmark.model.ArticleId;
import org.pressmark.model.assignment.ArticleOrder;
import org.pressmark.model.assignment.Assignment;
import org.pressmark.model.assignment.Blind;
import org.pressmark.model.assignment.RepeatPlan;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import org.pressmark.store.assignment.Assignments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assign}: gives an annotator articles to code. */
@Command(name = "assign", description = {"Give an annotator articles to code, in place of those assigned before.",
		"The order and the choice of repeats depend on the seed and the names of the articles alone."})
final class AssignCommand extends PressmarkCommand {

	private static final int SHOWN = 10;

	@Parameters(paramLabel = "CORPUS", description = "Folder of the corpus.")
	private Path folder = Path.of("");

	@Option(names = "--annotator", paramLabel = "NAME", required = true, description = "Who codes.")
	private String annotator = "";

	@Option(names = "--articles", paramLabel = "GLOB|FILE|all", description = {
			"Which articles: all, a pattern of names such as 'a-*', or a file with a name a line."})
	private Optional<String> articles = Optional.empty();

	@Option(names = "--order", paramLabel = "given|random", defaultValue = "given", //
			description = "In which order; as given without it.")
	private ArticleOrder order = ArticleOrder.GIVEN;

	@Option(names = "--seed", paramLabel = "N", defaultValue = "1", //
			description = "Where chance starts, for the order and the repeats; ${DEFAULT-VALUE} without it.")
	private int seed;

	@Option(names = "--blind", paramLabel = "metadata,others", split = ",", description = {
			"What the window hides: outlet, byline and address; what others have coded, and their names."})
	private List<Blind> blind = List.of();

	@Option(names = "--repeat", paramLabel = "N|PERCENT", description = {
			"How many articles are coded a second time, without the annotator being told."})
	private Optional<String> repeat = Optional.empty();

	@Option(names = "--after-days", paramLabel = "N", defaultValue = "14", //
			description = "How many days after the first coding, ${DEFAULT-VALUE} without it.")
	private int afterDays;

	@Option(names = "--deadline", paramLabel = "DATE", description = "Until when, such as 2026-12-24.")
	private Optional<String> deadline = Optional.empty();

	@Option(names = "--goal", paramLabel = "N", description = "How many articles a day are aimed at.")
	private Optional<Integer> goal = Optional.empty();

	@Option(names = "--by", paramLabel = "NAME", description = "Who assigns; the name of the system's user without it.")
	private Optional<String> by = Optional.empty();

	@Option(names = "--remove", description = "Take the assignment back; layers and logs stay.")
	private boolean remove;

	AssignCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	Answer run(Progress progress) throws Refusal, IOException {
		Corpus corpus = open(folder);
		Assignments assignments = new Assignments(corpus.folder());
		if (remove == articles.isPresent()) {
			throw new Refusal(remove ? "--remove and --articles contradict each other" : "No articles are named",
					"Name them with --articles all, a pattern or a file, or take the assignment back with --remove.");
		}
		try {
			corpus.requireAnnotator(annotator);
			if (remove) {
				return removed(assignments);
			}
			Assignment made = assignment(corpus, assignments);
			assignments.save(made);
			return answer(made);
		} catch (CorpusException nothingDone) {
			throw new Refusal(Trouble.of(nothingDone));
		}
	}

	private Answer removed(Assignments assignments) throws Refusal, CorpusException {
		if (!assignments.annotators().contains(annotator)) {
			throw new Refusal("Nothing is assigned to '" + annotator + "'", "");
		}
		assignments.delete(annotator);
		return new Answer(object("annotator", annotator, "removed", true),
				List.of("Nothing is assigned to " + annotator + " any more: all articles are offered again."));
	}

	private Assignment assignment(Corpus corpus, Assignments assignments) throws Refusal, CorpusException {
		List<ArticleId> chosen = ArticleChoice.of(corpus, articles.orElse("all"));
		Set<Blind> hidden = EnumSet.noneOf(Blind.class);
		hidden.addAll(blind);
		return new Assignment(annotator, by.orElseGet(() -> System.getProperty("user.name", "")),
				created(assignments), chosen, order, seed, hidden, plan(), date(),
				goal.map(OptionalInt::of).orElse(OptionalInt.empty()));
	}

	/** An assignment that replaces another is as old as that: what was coded in between was coded after it. */
	private Instant created(Assignments assignments) {
		try {
			return assignments.of(annotator).map(Assignment::created).orElseGet(Instant::now);
		} catch (CorpusException replaced) {
			return Instant.now();
		}
	}

	private Optional<RepeatPlan> plan() throws Refusal {
		if (repeat.isEmpty()) {
			return Optional.empty();
		}
		String amount = repeat.get();
		boolean percent = amount.endsWith("%");
		try {
			int number = Integer.parseInt(percent ? amount.substring(0, amount.length() - 1).strip() : amount);
			return Optional.of(new RepeatPlan(number, percent, afterDays, seed));
		} catch (NumberFormatException noNumber) {
			throw new Refusal("--repeat " + amount + " is neither a share nor a number",
					"Write --repeat 10% or --repeat 12.");
		} catch (IllegalArgumentException wrong) {
			throw new Refusal(String.valueOf(wrong.getMessage()), "Write --repeat 10% --after-days 14.");
		}
	}

	private Optional<LocalDate> date() throws Refusal {
		try {
			return deadline.map(LocalDate::parse);
		} catch (DateTimeException wrong) {
			throw new Refusal("--deadline " + deadline.orElse("") + " is no date", "Write it as 2026-12-24.");
		}
	}

	private Answer answer(Assignment made) {
		List<ArticleId> first = made.inOrder().stream().limit(SHOWN).toList();
		int repeats = made.repeated().size();
		Map<String, Object> document = document(made);
		document.put("first", first);
		document.put("repeats", repeats);
		String how = made.order() == ArticleOrder.RANDOM
				? "in random order, seed " + made.seed()
				: "in the order given";
		List<String> lines = new java.util.ArrayList<>();
		lines.add("Assigned " + made.articles().size() + " articles to " + annotator + ", " + how);
		made.repeat().ifPresent(plan -> lines.add(repeats + " of them come a second time, at least " + plan.afterDays()
				+ " days after the first"));
		made.blind().forEach(what -> lines.add("Hidden: " + (what == Blind.METADATA
				? "outlet, byline and address"
				: "what others have coded, and their names")));
		lines.add("");
		first.forEach(article -> lines.add("  " + article));
		if (made.articles().size() > SHOWN) {
			lines.add("  …");
		}
		return new Answer(document, lines);
	}

	static Map<String, Object> document(Assignment made) {
		return object("annotator", made.annotator(), "articles", made.articles().size(), "order", made.order().key(),
				"seed", made.seed(), "blind", made.blind().stream().map(Blind::key).toList(), "repeat",
				made.repeat().map(RepeatPlan::display).orElse(""), "after_days",
				made.repeat().map(RepeatPlan::afterDays).orElse(0), "deadline",
				made.deadline().map(String::valueOf).orElse(""), "goal_per_day", made.goalPerDay().orElse(0));
	}
}
