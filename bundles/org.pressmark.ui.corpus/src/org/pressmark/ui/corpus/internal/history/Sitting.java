package org.pressmark.ui.corpus.internal.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.pressmark.store.history.HistoryEntry;

/**
 * What happened without a long break, the newest first; a part of it where that is much.
 *
 * @param entries
 *            the entries
 */
record Sitting(List<HistoryEntry> entries) {

	private static final Duration BREAK = Duration.ofMinutes(30);
	/** The newest sitting is shown anew after each edit: that must not take longer after eight hours. */
	private static final int MOST = 200;

	/**
	 * Divides a history.
	 *
	 * @param history
	 *            what happened, the oldest first
	 * @param zone
	 *            where days begin and end
	 * @return the sittings, the newest first
	 */
	static List<Sitting> of(List<HistoryEntry> history, ZoneId zone) {
		List<Sitting> sittings = new ArrayList<>();
		int begin = 0;
		for (int at = 1; at <= history.size(); at++) {
			if (at == history.size() || at - begin == MOST
					|| !isOne(history.get(at - 1).at(), history.get(at).at(), zone)) {
				sittings.add(new Sitting(List.copyOf(history.subList(begin, at).reversed())));
				begin = at;
			}
		}
		return sittings.reversed();
	}

	private static boolean isOne(Instant earlier, Instant later, ZoneId zone) {
		return Duration.between(earlier, later).abs().compareTo(BREAK) < 0
				&& LocalDate.ofInstant(earlier, zone).equals(LocalDate.ofInstant(later, zone));
	}

	/**
	 * Names the sitting.
	 *
	 * @param now
	 *            the time
	 * @param zone
	 *            where days begin and end
	 * @return its day and times, and how many entries it has
	 */
	String title(Instant now, ZoneId zone) {
		Instant begin = entries.getLast().at();
		Instant end = entries.getFirst().at();
		String from = time(begin, zone);
		String to = time(end, zone);
		return Messages.bind(entries.size() == 1 ? Messages.sittingOfOne : Messages.sitting, new Object[]{
				day(begin, now, zone), from.equals(to) ? from : from + "\u2013" + to, entries.size()});
	}

	private static String day(Instant at, Instant now, ZoneId zone) {
		LocalDate day = LocalDate.ofInstant(at, zone);
		LocalDate today = LocalDate.ofInstant(now, zone);
		if (day.equals(today)) {
			return Messages.today;
		}
		return day.equals(today.minusDays(1))
				? Messages.yesterday
				: day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL));
	}

	/**
	 * Says when an entry was made.
	 *
	 * @param at
	 *            when
	 * @param now
	 *            the time
	 * @param zone
	 *            where days begin and end
	 * @return the time of day, and how long ago that was if it was not long
	 */
	static String when(Instant at, Instant now, ZoneId zone) {
		long minutes = Duration.between(at, now).toMinutes();
		String time = time(at, zone);
		if (minutes < 0 || minutes >= BREAK.toMinutes() * 2) {
			return time;
		}
		return Messages.bind(minutes == 0 ? Messages.justNow : Messages.minutesAgo, time, minutes);
	}

	/**
	 * Writes a time of day.
	 *
	 * @param at
	 *            when
	 * @param zone
	 *            where
	 * @return hours and minutes, as they are written here
	 */
	static String time(Instant at, ZoneId zone) {
		return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(at.atZone(zone));
	}
}
