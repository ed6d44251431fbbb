package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

/** Who edits a layer elsewhere is told in words for people. */
final class LockOwnerTest {

	@Test
	void theTimeIsThatOfTheClockOnTheWall() {
		LocalDateTime since = LocalDateTime.of(2026, 11, 24, 9, 5, 53, 88_516_538);
		LockOwner owner = new LockOwner("desk", "ana", -1, since.atZone(ZoneId.systemDefault()).toInstant());
		assertEquals("another Pressmark (ana on desk, process -1, since 2026-11-24 09:05)", owner.display());
	}
}
