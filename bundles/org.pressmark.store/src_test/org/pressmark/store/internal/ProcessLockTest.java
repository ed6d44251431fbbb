package org.pressmark.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerBusyException;
import org.pressmark.store.LockOwner;

class ProcessLockTest {

	private final Path file;

	ProcessLockTest(@TempDir Path folder) {
		file = folder.resolve("a.lock");
	}

	@Test
	void oneHolderAtATimeAndNobodyAfterwards() throws Exception {
		try (ProcessLock lock = ProcessLock.acquire(file, file)) {
			assertThrows(LayerBusyException.class, () -> ProcessLock.acquire(file, file));
			assertTrue(ProcessLock.holder(file).filter(LockOwner::isThisProcess).isPresent());
		}
		assertEquals(Optional.empty(), ProcessLock.holder(file));
		assertFalse(Files.exists(file));
	}

	@Test
	void aLockThatCannotBeDescribedOnAFullDiskIsLetGo() throws Exception {
		Path full = Path.of("/dev/full");
		assumeTrue(Files.exists(full), "This system has no disk that is always full");
		Files.createSymbolicLink(file, full);
		CorpusException failure = assertThrows(CorpusException.class, () -> ProcessLock.acquire(file, file));
		assertFalse(failure instanceof LayerBusyException, failure.getMessage());
		Files.deleteIfExists(file);
		Files.createSymbolicLink(file, full);
		CorpusException again = assertThrows(CorpusException.class, () -> ProcessLock.acquire(file, file));
		assertEquals(failure.getMessage(), again.getMessage());
		Files.deleteIfExists(file);
		ProcessLock.acquire(file, file).close();
	}

	@Test
	void whoAsksForTheHolderIsNeverTakenForOne() throws Exception {
		List<String> mistaken = new ArrayList<>();
		Thread asker = new Thread(() -> {
			for (int times = 0; times < 30_000; times++) {
				ProcessLock.holder(file);
			}
		});
		asker.start();
		while (asker.isAlive()) {
			try {
				ProcessLock.acquire(file, file).close();
			} catch (LayerBusyException busy) {
				mistaken.add(busy.getMessage());
			}
		}
		assertEquals(List.of(), mistaken.stream().distinct().toList());
	}
}
