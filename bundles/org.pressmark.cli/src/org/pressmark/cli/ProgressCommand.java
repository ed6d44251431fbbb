package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.assignment.ActivityClock;
import org.pressmark.model.assignment.Assignment;
import org.pressmark.model.assignment.Pace;
import org.pressmark.model.assignment.Queue;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.assignment.CorpusProgress;
import org.pressmark.store.assignment.CorpusProgress.Annotator;
import org.pressmark.store.assignment.SessionLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code progress}: how far the annotators are, and how fast. */
@Command(name = "progress", description = {"Say how far each annotator is, and how fast.",
		"Time is active time: pauses of more than a minute do not count."})
final class ProgressCommand extends PressmarkCommand {

	private static final double TENTH = 10;

	@Parameters(paramLabel = "CORPUS", description = "Folder of the corpus.")
	private Path folder = Path.of("");

	ProgressCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	Answer run(Progress progress) throws Refusal, IOException {
		Corpus corpus = open(folder);
		ZoneId zone = ZoneId.systemDefault();
		Instant now = Instant.now();
		CorpusProgress found = CorpusProgress.of(corpus, corpus.index(progress), zone, now);
		List<Trouble> troubles = found.problems().stream().map(Trouble::of).toList();
		Map<String, Object> annotators = new LinkedHashMap<>();
		SortedMap<String, SortedSet<Duration>> limits = new TreeMap<>();
		for (Annotator each : found.annotators()) {
			SortedSet<Duration> own = SessionLog.idleLimits(corpus.folder(), each.name());
			limits.put(each.name(), own);
			Map<String, @Nullable Object> document = document(each, now);
			document.put("idle_after_seconds", own.stream().map(Duration::toSeconds).toList());
			annotators.put(each.name(), document);
		}
		return new Answer(object("annotators", annotators, "idle_after_seconds", longest(limits).toSeconds(),
				"time_zone", zone.getId(), "problems", documents(troubles)),
				lines(found, now, pauses(limits)), troubles);
	}

	/** The longest pause that counted as work anywhere; the usual one where no time was measured. */
	private static Duration longest(SortedMap<String, SortedSet<Duration>> limits) {
		return limits.values().stream().flatMap(SortedSet::stream).max(Duration::compareTo)
				.orElse(ActivityClock.IDLE_AFTER);
	}

	/** Each annotator may have set another limit: where they differ they are named. */
	private static String pauses(SortedMap<String, SortedSet<Duration>> limits) {
		Set<Duration> all = limits.values().stream().flatMap(SortedSet::stream).collect(Collectors.toSet());
		if (all.size() <= 1) {
			return longest(limits).toSeconds() + " seconds";
		}
		return limits.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
				.map(entry -> entry.getValue().stream().map(limit -> Long.toString(limit.toSeconds()))
						.collect(Collectors.joining(" or ")) + " seconds (" + entry.getKey() + ")")
				.collect(Collectors.joining(", "));
	}

	private static Map<String, @Nullable Object> document(Annotator annotator, Instant now) {
		Pace pace = annotator.pace();
		int left = annotator.assigned() - annotator.finished();
		Map<String, @Nullable Object> document = nullable("assigned", annotator.assigned(), "done",
				annotator.finished(), "in_progress", annotator.inProgress(), "marks", annotator.marks(),
				"active_minutes", minutes(pace.active()), "timed_articles", pace.timed(), "median_minutes",
				pace.median().map(ProgressCommand::minutes).orElse(null), "articles_per_hour",
				number(pace.articlesPerHour()), "marks_per_hour", number(annotator.marksPerHour()), "remaining_minutes",
				pace.remaining(left).map(ProgressCommand::minutes).orElse(null), "expected_end",
				pace.end(left, LocalDate.ofInstant(now, ZoneId.systemDefault())).map(String::valueOf).orElse(null));
		annotator.queue().map(Queue::assignment).ifPresent(assignment -> addGoals(document, assignment));
		document.put("weeks", pace.weeks().entrySet().stream()
				.map(entry -> period("week", entry.getKey(), entry.getValue())).toList());
		document.put("days", pace.days().entrySet().stream()
				.map(entry -> period("day", entry.getKey(), entry.getValue())).toList());
		annotator.queue().ifPresent(queue -> document.put("repeats", repeats(queue, now)));
		return document;
	}

	private static void addGoals(Map<String, @Nullable Object> document, Assignment assignment) {
		document.put("deadline", assignment.deadline().map(String::valueOf).orElse(null));
		document.put("goal_per_day",
				assignment.goalPerDay().isPresent() ? assignment.goalPerDay().getAsInt() : null);
	}

	private static Object period(String key, Object name, Pace.Period period) {
		return object(key, name, "articles", period.articles(), "active_minutes", minutes(period.active()), "edits",
				period.edits());
	}

	/** The pairs of first and second coding that intra-coder reliability is computed from. */
	private static Object repeats(Queue queue, Instant now) {
		long done = queue.repeats().stream().filter(repeat -> repeat.state().isFinished()).count();
		long due = queue.repeats().stream().filter(repeat -> !repeat.state().isFinished() && repeat.isDue(now)).count();
		return object("planned", queue.repeats().size(), "done", done, "due", due, "waiting",
				queue.repeats().size() - done - due);
	}

	private static List<String> lines(CorpusProgress found, Instant now, String pauses) {
		List<String> lines = new ArrayList<>();
		Table table = new Table("Annotator", ">Done", ">Assigned", ">Marks", ">Hours", ">Minutes/article",
				">Articles/h", ">Marks/h", ">Hours left", "Second codings");
		found.annotators().forEach(each -> table.row(row(each, now)));
		lines.addAll(table.isEmpty() ? List.of("Nothing is assigned, and nobody has layers.") : table.lines());
		if (!table.isEmpty()) {
			lines.add("");
			lines.add("Hours without pauses of more than " + pauses + "; minutes are the median of");
			lines.add("finished articles; hours left are that median for each article that is left.");
		}
		for (Annotator each : found.annotators()) {
			each.pace().weeks().forEach((week, period) -> lines.add(each.name() + ", " + week + ": " + period.articles()
					+ " articles, " + hours(period.active()) + " h, " + period.edits() + " edits"));
		}
		return lines;
	}

	private static Object[] row(Annotator each, Instant now) {
		Pace pace = each.pace();
		String repeats = each.queue().filter(queue -> !queue.repeats().isEmpty()).map(queue -> {
			long done = queue.repeats().stream().filter(repeat -> repeat.state().isFinished()).count();
			long due = queue.repeats().stream().filter(repeat -> !repeat.state().isFinished() && repeat.isDue(now))
					.count();
			return done + " of " + queue.repeats().size() + " done, " + due + " due";
		}).orElse("");
		return new Object[]{each.name(), each.finished(), each.assigned(), each.marks(), hours(pace.active()),
				pace.median().map(median -> text(minutes(median))).orElse("–"), text(pace.articlesPerHour()),
				text(each.marksPerHour()),
				pace.remaining(each.assigned() - each.finished()).map(ProgressCommand::hours).orElse("–"), repeats};
	}

	private static double minutes(Duration time) {
		return rounded(time.toMillis() / (double) Duration.ofMinutes(1).toMillis());
	}

	private static String hours(Duration time) {
		return text(time.toMillis() / (double) Duration.ofHours(1).toMillis());
	}

	private static String text(double number) {
		return Double.isNaN(number) ? "–" : String.format(Locale.ROOT, "%.1f", number);
	}

	private static @Nullable Object number(double number) {
		return Double.isNaN(number) ? null : rounded(number);
	}

	private static double rounded(double number) {
		return Math.round(number * TENTH) / TENTH;
	}
}
