package org.pressmark.store.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.LockSupport;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerBusyException;
import org.pressmark.store.LockOwner;
import org.pressmark.store.internal.json.JsonMistake;
import org.pressmark.store.internal.json.JsonText;

/**
 * A lock that one holder on this machine has at a time, and that vanishes with its process however that ends.
 * <p>
 * The system's lock lies on a byte far behind the file's content, which says who holds it, so that Windows too lets
 * others read that. The table of held locks is shared by the whole process for a reason: the systems' locks belong to a
 * process, and on most of them opening and closing a locked file anywhere in the process would release the lock.
 */
public final class ProcessLock implements AutoCloseable {

	private static final long LOCKED_BYTE = 1L << 40;
	private static final long PATIENCE_NANOS = 30_000_000_000L;
	private static final long PAUSE_NANOS = 5_000_000L;
	private static final int MOST_BYTES = 4096;
	private static final ConcurrentMap<Path, LockOwner> HELD = new ConcurrentHashMap<>();

	private final Path file;
	private final FileChannel channel;
	private final FileLock lock;

	private ProcessLock(Path file, FileChannel channel, FileLock lock) {
		this.file = file;
		this.channel = channel;
		this.lock = lock;
	}

	/**
	 * Takes a lock.
	 *
	 * @param lockFile
	 *            the file that stands for the lock
	 * @param subject
	 *            what is locked, for messages
	 * @return the lock, to be closed
	 * @throws LayerBusyException
	 *             if another holder has it
	 * @throws CorpusException
	 *             if the file cannot be made
	 */
	public static ProcessLock acquire(Path lockFile, Path subject) throws CorpusException {
		synchronized (HELD) {
			return take(lockFile.toAbsolutePath().normalize(), subject);
		}
	}

	private static ProcessLock take(Path file, Path subject) throws CorpusException {
		LockOwner self = self();
		LockOwner other = HELD.putIfAbsent(file, self);
		if (other != null) {
			throw new LayerBusyException(subject, other);
		}
		try {
			ProcessLock lock = open(file);
			if (lock == null) {
				throw new LayerBusyException(subject, ownerIn(file));
			}
			describe(lock, self);
			return lock;
		} catch (IOException e) {
			HELD.remove(file, self);
			throw e instanceof CorpusException already
					? already
					: new CorpusException(file, 0, "The lock cannot be taken: " + e.getMessage(),
							"See to it that the folder may be written.", e);
		}
	}

	/**
	 * Finds out who holds a lock.
	 *
	 * @param lockFile
	 *            the file that stands for the lock
	 * @return the holder, if there is one
	 */
	public static Optional<LockOwner> holder(Path lockFile) {
		if (!Files.exists(lockFile)) {
			return Optional.empty();
		}
		// The lock is taken for a moment: another thread that wants it meanwhile has to wait, not to be refused.
		synchronized (HELD) {
			try (ProcessLock free = acquire(lockFile, lockFile)) {
				return Optional.empty();
			} catch (LayerBusyException busy) {
				return Optional.of(busy.owner());
			} catch (CorpusException unwritable) {
				return Optional.empty();
			}
		}
	}

	/**
	 * Takes a lock that others hold for moments only, and waits for it.
	 *
	 * @param lockFile
	 *            the file that stands for the lock
	 * @param subject
	 *            what is locked, for messages
	 * @return the lock, to be closed
	 * @throws CorpusException
	 *             if the file cannot be made, or the lock is still held after half a minute
	 */
	public static ProcessLock await(Path lockFile, Path subject) throws CorpusException {
		long deadline = System.nanoTime() + PATIENCE_NANOS;
		while (true) {
			try {
				return acquire(lockFile, subject);
			} catch (LayerBusyException busy) {
				if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
					throw busy;
				}
				LockSupport.parkNanos(PAUSE_NANOS);
			}
		}
	}

	@Override
	public void close() {
		synchronized (HELD) {
			release();
			HELD.remove(file);
		}
	}

	private void release() {
		try (FileChannel closing = channel) {
			// Deleted while it is held: whoever opens the old file meanwhile notices that it has no name any more.
			Files.deleteIfExists(file);
			lock.release();
		} catch (IOException leftover) {
			// A lock file without a holder locks nothing.
			return;
		}
	}

	private static @Nullable ProcessLock open(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		while (true) {
			FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
					StandardOpenOption.WRITE);
			FileLock lock = null;
			try {
				Object opened = fileKey(file);
				lock = channel.tryLock(LOCKED_BYTE, 1, false);
				if (lock == null) {
					return null;
				}
				if (Files.exists(file) && Objects.equals(opened, fileKey(file))) {
					return new ProcessLock(file, channel, lock);
				}
				lock = null;
			} finally {
				if (lock == null) {
					channel.close();
				}
			}
		}
	}

	private static @Nullable Object fileKey(Path file) throws IOException {
		return Files.exists(file) ? Files.readAttributes(file, BasicFileAttributes.class).fileKey() : null;
	}

	/** Says in the file who holds the lock. Where that fails, as on a full disk, the lock is let go. */
	private static void describe(ProcessLock held, LockOwner owner) throws IOException {
		ObjectNode json = JsonText.newObject();
		json.put("host", owner.host()).put("user", owner.user()).put("pid", owner.pid()).put("since",
				owner.since().toString());
		try {
			held.channel.truncate(0);
			held.channel.write(ByteBuffer.wrap(JsonText.line(json)), 0);
		} catch (IOException e) {
			held.release();
			throw e;
		}
	}

	private static LockOwner ownerIn(Path file) {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			ByteBuffer content = ByteBuffer.allocate((int) Math.min(channel.size(), MOST_BYTES));
			channel.read(content, 0);
			return JsonText.read(content.array(), json -> new LockOwner(json.text("host", "?"), json.text("user", "?"),
					json.integer("pid"), instant(json.text("since", ""))));
		} catch (IOException notSaid) {
			return new LockOwner("this machine", "somebody", 0, Instant.EPOCH);
		}
	}

	private static Instant instant(String text) throws JsonMistake {
		try {
			return Instant.parse(text);
		} catch (DateTimeParseException e) {
			throw new JsonMistake("/since", 0, "'" + text + "' is not a time", "Write it as ISO 8601.");
		}
	}

	private static LockOwner self() {
		return new LockOwner(host(), System.getProperty("user.name", "?"), ProcessHandle.current().pid(),
				Instant.now());
	}

	/** The machine's name without asking a name server, which may take seconds. */
	static String host() {
		return Optional.ofNullable(System.getenv("COMPUTERNAME"))
				.or(() -> Optional.ofNullable(System.getenv("HOSTNAME")))
				.or(ProcessLock::hostInFile).orElse("this machine");
	}

	private static Optional<String> hostInFile() {
		try {
			return Optional.of(Files.readString(Path.of("/etc/hostname")).strip());
		} catch (IOException notThere) {
			return Optional.empty();
		}
	}
}
