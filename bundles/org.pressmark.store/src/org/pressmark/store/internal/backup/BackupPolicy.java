package org.pressmark.store.internal.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which copies of a layer are kept: of the last hour one for every five minutes, of the last day one an hour, of the
 * last 31 days one a day, of the time before one a month; and of all these the newest that are together no larger than
 * a number of bytes, but always three.
 *
 * @param most
 *            how many bytes
 */
record BackupPolicy(long most) {

	/** As the documentation of the corpus folder states it. */
	static final BackupPolicy STATED = new BackupPolicy(16L << 20);
	/** The shortest time between two copies. */
	static final Duration SHORTEST = Duration.ofMinutes(5);

	private static final Duration MONTH = Duration.ofDays(31);
	private static final int LEAST = 3;

	/**
	 * A copy.
	 *
	 * @param at
	 *            when the layer was saved so
	 * @param size
	 *            bytes
	 */
	record Copy(Instant at, long size) {}

	/**
	 * Chooses.
	 *
	 * @param copies
	 *            all copies of a layer
	 * @param now
	 *            the time
	 * @return those that are kept, the newest first
	 */
	List<Copy> kept(List<Copy> copies, Instant now) {
		List<Copy> kept = new ArrayList<>();
		Set<String> periods = new HashSet<>();
		long bytes = 0;
		for (Copy copy : copies.stream().sorted(Comparator.comparing(Copy::at).reversed()).toList()) {
			boolean fits = kept.size() < LEAST || bytes + copy.size() <= most;
			if (fits && periods.add(period(copy.at(), now))) {
				kept.add(copy);
				bytes += copy.size();
			}
		}
		return kept;
	}

	private static String period(Instant at, Instant now) {
		Duration age = Duration.between(at, now);
		if (age.compareTo(Duration.ofHours(1)) < 0) {
			return period("minutes", at, SHORTEST);
		}
		if (age.compareTo(Duration.ofDays(1)) < 0) {
			return period("hour", at, Duration.ofHours(1));
		}
		if (age.compareTo(MONTH) < 0) {
			return period("day", at, Duration.ofDays(1));
		}
		return YearMonth.from(at.atZone(ZoneOffset.UTC)).toString();
	}

	private static String period(String name, Instant at, Duration length) {
		return name + at.getEpochSecond() / length.toSeconds();
	}
}
