package org.pressmark.model.assignment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.pressmark.model.ArticleId;

/**
 * How fast an annotator works, by the session log: time without idle time, articles as they were finished.
 * <p>
 * An article counts once, on the day on which it was finished first; its time is all time spent on that layer, whenever
 * that was. Articles that were finished without any time in the log, as those that were imported, are not in the median
 * and in the rates.
 */
public final class Pace {

	/**
	 * What was done in a day or a week.
	 *
	 * @param articles
	 *            layers that were finished then
	 * @param active
	 *            time spent then, on whatever article
	 * @param edits
	 *            edits made then
	 */
	public record Period(int articles, Duration active, int edits) {

		private static final Period NOTHING = new Period(0, Duration.ZERO, 0);

		private Period plus(int moreArticles, Duration moreActive, int moreEdits) {
			return new Period(articles + moreArticles, active.plus(moreActive), edits + moreEdits);
		}
	}

	/** Four weeks: working days and free ones are in them as often as in any month. */
	private static final int RECENT_DAYS = 28;

	private record Layer(ArticleId article, String name) {}

	private final Map<Layer, Duration> times = new LinkedHashMap<>();
	private final Map<Layer, Instant> finished = new HashMap<>();
	private final SortedMap<LocalDate, Period> days = new TreeMap<>();
	private final SortedMap<String, Period> weeks = new TreeMap<>();
	private final ZoneId zone;

	private Pace(ZoneId zone) {
		this.zone = zone;
	}

	/**
	 * Computes the pace.
	 *
	 * @param events
	 *            all that one annotator did, in the order of time
	 * @param zone
	 *            where days begin
	 * @return the pace
	 */
	public static Pace of(List<SessionEvent> events, ZoneId zone) {
		Pace pace = new Pace(zone);
		events.forEach(pace::add);
		return pace;
	}

	private void add(SessionEvent event) {
		Layer layer = new Layer(event.article(), event.layer());
		times.merge(layer, event.active(), Duration::plus);
		boolean first = event.finishes() && finished.putIfAbsent(layer, event.at()) == null;
		int articles = first ? 1 : 0;
		LocalDate day = event.at().atZone(zone).toLocalDate();
		count(days, day, articles, event);
		count(weeks, week(day), articles, event);
	}

	private static <K> void count(Map<K, Period> periods, K key, int articles, SessionEvent event) {
		if (articles > 0 || !event.active().isZero() || event.edits() > 0) {
			periods.merge(key, Period.NOTHING.plus(articles, event.active(), event.edits()),
					(one, other) -> one.plus(other.articles(), other.active(), other.edits()));
		}
	}

	/**
	 * Names a week as ISO 8601 does.
	 *
	 * @param day
	 *            a day in it
	 * @return its name, such as {@code 2026-W48}
	 */
	public static String week(LocalDate day) {
		return String.format("%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR),
				day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
	}

	/** {@return all time that was spent, without idle time} */
	public Duration active() {
		return times.values().stream().reduce(Duration.ZERO, Duration::plus);
	}

	/**
	 * Looks up the time that was spent on a layer.
	 *
	 * @param article
	 *            the article
	 * @param layer
	 *            name of the layer's annotator
	 * @return the time without idle time
	 */
	public Duration on(ArticleId article, String layer) {
		return times.getOrDefault(new Layer(article, layer), Duration.ZERO);
	}

	/** {@return the times of the finished layers that took any, in no order} */
	private List<Duration> finishedTimes() {
		return times.entrySet().stream().filter(entry -> finished.containsKey(entry.getKey())).map(Map.Entry::getValue)
				.filter(time -> !time.isZero()).toList();
	}

	/** {@return of how many finished articles the time is known} */
	public int timed() {
		return finishedTimes().size();
	}

	/** {@return the median of the time that a finished article took; empty without any} */
	public Optional<Duration> median() {
		List<Duration> sorted = new ArrayList<>(finishedTimes());
		sorted.sort(null);
		if (sorted.isEmpty()) {
			return Optional.empty();
		}
		int middle = sorted.size() / 2;
		return Optional.of(sorted.size() % 2 == 1
				? sorted.get(middle)
				: sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2));
	}

	/** {@return how many articles were finished in an hour of work, of those whose time is known; NaN without any} */
	public double articlesPerHour() {
		Duration spent = finishedTimes().stream().reduce(Duration.ZERO, Duration::plus);
		return spent.isZero() ? Double.NaN : timed() / hours(spent);
	}

	/**
	 * Computes how many marks were made in an hour of work.
	 *
	 * @param marks
	 *            counts the marks of a layer, by article and name
	 * @return the marks of all layers that took time, by that time; NaN without any
	 */
	public double marksPerHour(Function<ArticleId, Function<String, Integer>> marks) {
		long number = times.entrySet().stream().filter(entry -> !entry.getValue().isZero())
				.mapToLong(entry -> marks.apply(entry.getKey().article()).apply(entry.getKey().name())).sum();
		return active().isZero() ? Double.NaN : number / hours(active());
	}

	/** {@return what was done on each day on which anything was done} */
	public SortedMap<LocalDate, Period> days() {
		return new TreeMap<>(days);
	}

	/** {@return what was done in each week of ISO 8601 in which anything was done, such as {@code 2026-W48}} */
	public SortedMap<String, Period> weeks() {
		return new TreeMap<>(weeks);
	}

	/**
	 * Looks up when a layer was finished first.
	 *
	 * @param article
	 *            the article
	 * @param layer
	 *            name of the layer's annotator
	 * @return when, if the log says so
	 */
	public Optional<Instant> finished(ArticleId article, String layer) {
		return Optional.ofNullable(finished.get(new Layer(article, layer)));
	}

	/**
	 * Estimates what is left to do: the median of an article's time for each.
	 *
	 * @param articles
	 *            how many articles are left
	 * @return the time; empty as long as no time is known
	 */
	public Optional<Duration> remaining(int articles) {
		return median().map(each -> each.multipliedBy(articles));
	}

	/**
	 * Computes how many articles are finished in a day, days without work included: over the last four weeks, or since
	 * the first work if that was later.
	 *
	 * @param today
	 *            the last day that counts
	 * @return articles a day; NaN if nobody worked in that time
	 */
	public double articlesPerDay(LocalDate today) {
		SortedMap<LocalDate, Period> lately = days.tailMap(today.minusDays(RECENT_DAYS - 1L))
				.headMap(today.plusDays(1));
		if (lately.isEmpty()) {
			return Double.NaN;
		}
		int articles = lately.values().stream().mapToInt(Period::articles).sum();
		return articles / (double) (ChronoUnit.DAYS.between(lately.firstKey(), today) + 1);
	}

	/**
	 * Estimates when everything is done, if it goes on as in the last four weeks.
	 *
	 * @param left
	 *            how many articles are left
	 * @param today
	 *            the day of the estimate
	 * @return the day; today if nothing is left, empty if nothing was finished in that time
	 */
	public Optional<LocalDate> end(int left, LocalDate today) {
		double perDay = articlesPerDay(today);
		if (left <= 0) {
			return Optional.of(today);
		}
		return perDay > 0 ? Optional.of(today.plusDays((long) Math.ceil(left / perDay))) : Optional.empty();
	}

	private static double hours(Duration time) {
		return time.toMillis() / (double) Duration.ofHours(1).toMillis();
	}
}
