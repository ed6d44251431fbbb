package org.pressmark.ui.corpus.internal.pace;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.assignment.Assignment;
import org.pressmark.model.assignment.Pace;
import org.pressmark.model.assignment.Queue;
import org.pressmark.store.assignment.CorpusProgress.Annotator;
import org.pressmark.ui.widgets.Counted;

/**
 * The progress of an annotator as people read it.
 *
 * @param annotator
 *            the progress
 * @param today
 *            the day on which it is read
 */
public record PaceText(Annotator annotator, LocalDate today) {

	private static final String UNKNOWN = "\u2013";

	/** {@return the titles of the columns, in the order of {@link #cells}} */
	public static List<String> titles() {
		return List.of(Messages.columnAnnotator, Messages.columnDone, Messages.columnAssigned, Messages.columnLeft,
				Messages.columnMinutes, Messages.columnArticlesPerHour, Messages.columnMarksPerHour,
				Messages.columnHours, Messages.columnHoursLeft, Messages.columnEnd, Messages.columnDeadline);
	}

	/** {@return one row of the table} */
	public List<String> cells() {
		Pace pace = annotator.pace();
		return List.of(annotator.name(), Integer.toString(annotator.finished()),
				Integer.toString(annotator.assigned()), Integer.toString(left()),
				pace.median().map(PaceText::minutes).orElse(UNKNOWN), number(pace.articlesPerHour()),
				number(annotator.marksPerHour()), hours(pace.active()),
				pace.remaining(left()).map(PaceText::hours).orElse(UNKNOWN),
				left() == 0 ? UNKNOWN : pace.end(left(), today).map(PaceText::day).orElse(UNKNOWN),
				deadline().map(PaceText::day).orElse(UNKNOWN));
	}

	/** {@return the work by day, the latest first: the day, articles done, hours, edits} */
	public List<List<String>> days() {
		List<List<String>> rows = new ArrayList<>();
		for (Map.Entry<LocalDate, Pace.Period> entry : annotator.pace().days().entrySet()) {
			Pace.Period period = entry.getValue();
			rows.addFirst(List.of(day(entry.getKey()), Integer.toString(period.articles()), hours(period.active()),
					Integer.toString(period.edits())));
		}
		return rows;
	}

	/**
	 * Says it in sentences.
	 *
	 * @param idleSeconds
	 *            the longest pause that counts as work
	 * @return what is done and left, how long articles take, when everything is done, and what was done today
	 */
	public String summary(long idleSeconds) {
		Pace pace = annotator.pace();
		List<String> sentences = new ArrayList<>();
		sentences.add(left() == 0
				? Messages.bind(Messages.summaryAllDone, annotator.name(), annotator.assigned())
				: Messages.bind(Messages.summaryDone,
						new Object[]{annotator.name(), annotator.finished(), annotator.assigned(), left()}));
		sentences.add(pace.median().map(median -> Messages.bind(Messages.summaryPace,
				new Object[]{minutes(median), Counted.of(pace.timed(), "article"), number(pace.articlesPerHour())}))
				.orElse(Messages.summaryNoPace));
		if (left() > 0) {
			pace.remaining(left()).ifPresent(
					time -> sentences.add(Messages.bind(Messages.summaryRemaining, spoken(time))));
			pace.end(left(), today).ifPresent(end -> sentences.add(Messages.bind(Messages.summaryEnd, day(end))));
			deadline().filter(until -> pace.end(left(), today).filter(end -> end.isAfter(until)).isPresent())
					.ifPresent(until -> sentences.add(Messages.bind(Messages.summaryLate, day(until))));
		}
		goal().ifPresent(goal -> sentences.add(Messages.bind(Messages.summaryGoal, Counted.of(goal, "article"))));
		Pace.Period now = pace.days().get(today);
		if (now != null) {
			sentences.add(Messages.bind(Messages.summaryToday, Counted.of(now.articles(), "article"),
					spoken(now.active())));
		}
		sentences.add(Messages.bind(Messages.summaryPauses, idleSeconds));
		return String.join(" ", sentences);
	}

	private int left() {
		return annotator.assigned() - annotator.finished();
	}

	private Optional<LocalDate> deadline() {
		return annotator.queue().map(Queue::assignment).flatMap(Assignment::deadline);
	}

	private Optional<Integer> goal() {
		return annotator.queue().map(Queue::assignment).map(Assignment::goalPerDay)
				.filter(goal -> goal.isPresent()).map(goal -> goal.getAsInt());
	}

	private static String minutes(Duration time) {
		return number(time.toMillis() / (double) Duration.ofMinutes(1).toMillis());
	}

	private static String hours(Duration time) {
		return number(time.toMillis() / (double) Duration.ofHours(1).toMillis());
	}

	private static String spoken(Duration time) {
		return time.compareTo(Duration.ofHours(1)) < 0
				? Counted.of(Math.max(1, Math.round(time.toSeconds() / (double) Duration.ofMinutes(1).toSeconds())),
						"minute")
				: hours(time) + " hours";
	}

	private static String number(double value) {
		return Double.isNaN(value) ? UNKNOWN : String.format("%.1f", value);
	}

	private static String day(LocalDate date) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(date);
	}
}
