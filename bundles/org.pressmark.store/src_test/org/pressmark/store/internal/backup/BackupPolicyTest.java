package org.pressmark.store.internal.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pressmark.store.internal.backup.BackupPolicy.Copy;

class BackupPolicyTest {

	private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

	/** Somebody saves every two minutes for days on end; each copy is thinned as time goes by, as it is in life. */
	private static List<Copy> afterSaving(Duration time, long size) {
		List<Copy> copies = new ArrayList<>();
		for (Instant now = BEGIN; now.isBefore(BEGIN.plus(time)); now = now.plus(Duration.ofMinutes(2))) {
			boolean near = !copies.isEmpty() && now.isBefore(copies.getFirst().at().plus(BackupPolicy.SHORTEST));
			if (!near) {
				copies.addFirst(new Copy(now, size));
				copies = new ArrayList<>(BackupPolicy.STATED.kept(copies, now));
			}
		}
		return copies;
	}

	private static long olderThan(List<Copy> copies, Instant now, Duration least, Duration most) {
		return copies.stream().map(copy -> Duration.between(copy.at(), now))
				.filter(age -> age.compareTo(least) >= 0 && age.compareTo(most) < 0).count();
	}

	@Test
	void keepsTheStatedNumbersOfEachAge() {
		Duration time = Duration.ofDays(100);
		List<Copy> copies = afterSaving(time, 1000);
		Instant now = BEGIN.plus(time);
		long hour = olderThan(copies, now, Duration.ZERO, Duration.ofHours(1));
		long day = olderThan(copies, now, Duration.ofHours(1), Duration.ofDays(1));
		long month = olderThan(copies, now, Duration.ofDays(1), Duration.ofDays(31));
		long rest = olderThan(copies, now, Duration.ofDays(31), time);
		assertTrue(hour >= 9 && hour <= 12, hour + " of the last hour");
		assertTrue(day >= 22 && day <= 24, day + " of the last day");
		assertTrue(month >= 29 && month <= 31, month + " of the last month");
		assertTrue(rest >= 2 && rest <= 4, rest + " of the months before");
	}

	@Test
	void theNewestAreKeptWhereThereIsNoRoomForAll() {
		long large = 6L << 20;
		List<Copy> copies = afterSaving(Duration.ofDays(2), large);
		assertEquals(3, copies.size());
		assertTrue(Duration.between(copies.getFirst().at(), BEGIN.plus(Duration.ofDays(2))).toMinutes() < 10);
	}

	@Test
	void nothingThatIsAloneInItsTimeIsLetGo() {
		List<Copy> copies = List.of(new Copy(BEGIN, 10), new Copy(BEGIN.minus(Duration.ofDays(400)), 10),
				new Copy(BEGIN.minus(Duration.ofDays(40)), 10), new Copy(BEGIN.minus(Duration.ofHours(40)), 10));
		assertEquals(4, BackupPolicy.STATED.kept(copies, BEGIN.plus(Duration.ofMinutes(1))).size());
	}
}
