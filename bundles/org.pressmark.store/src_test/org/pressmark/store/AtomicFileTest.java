package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AtomicFileTest {

	private static final byte[] OLD = "the last good content".getBytes(StandardCharsets.UTF_8);
	private static final byte[] NEW = "new content, somewhat longer than the old".getBytes(StandardCharsets.UTF_8);

	private final Path folder;

	AtomicFileTest(@TempDir Path folder) {
		this.folder = folder;
	}

	/** Where a disk fails. */
	enum Fault {
		FOLDER, CREATE, FULL, SYNC, SILENT_DAMAGE, SILENT_LOSS, RENAME
	}

	@ParameterizedTest
	@EnumSource
	void aFailedSaveKeepsTheLastGoodFileAndSaysSo(Fault fault) throws Exception {
		Path file = Files.write(folder.resolve("layer.xmi"), OLD);
		CorpusException failure = assertThrows(CorpusException.class,
				() -> new AtomicFile(file, new FailingDisk(fault)).write(NEW));
		assertEquals(file, failure.file());
		assertTrue(failure.remedy().contains("unchanged"), failure.getMessage());
		assertEquals(List.of("layer.xmi"), names());
		assertEquals(new String(OLD, StandardCharsets.UTF_8), Files.readString(file));
	}

	@ParameterizedTest
	@EnumSource
	void aFailedFirstSaveLeavesNothing(Fault fault) throws Exception {
		Path file = folder.resolve("layer.xmi");
		CorpusException failure = assertThrows(CorpusException.class,
				() -> new AtomicFile(file, new FailingDisk(fault)).write(NEW));
		assertFalse(failure.remedy().contains("unchanged"), failure.getMessage());
		assertEquals(List.of(), names());
	}

	@Test
	void aFullDiskIsNamed() {
		CorpusException failure = assertThrows(CorpusException.class,
				() -> new AtomicFile(folder.resolve("a"), new FailingDisk(Fault.FULL)).write(NEW));
		assertTrue(failure.problem().contains("no space left"), failure.problem());
	}

	@Test
	void aCheckThatFindsFaultKeepsTheLastGoodFile() throws Exception {
		Path file = Files.write(folder.resolve("layer.xmi"), OLD);
		List<String> seen = new ArrayList<>();
		assertThrows(CorpusException.class, () -> AtomicFile.at(file).write(out -> out.write(NEW), written -> {
			seen.add(Files.readString(written));
			throw new IOException("not what was meant");
		}));
		assertEquals(List.of(new String(NEW, StandardCharsets.UTF_8)), seen);
		assertEquals(List.of("layer.xmi"), names());
		assertEquals(new String(OLD, StandardCharsets.UTF_8), Files.readString(file));
	}

	@Test
	void aWriterThatFailsHalfWayKeepsTheLastGoodFile() throws Exception {
		Path file = Files.write(folder.resolve("layer.xmi"), OLD);
		assertThrows(IllegalStateException.class, () -> AtomicFile.at(file).write(out -> {
			out.write(NEW, 0, 5);
			throw new IllegalStateException("a bug");
		}, AtomicFile.Check.NONE));
		assertEquals(List.of("layer.xmi"), names());
		assertEquals(new String(OLD, StandardCharsets.UTF_8), Files.readString(file));
	}

	@Test
	void forcesTheContentBeforeTheNameAndTheNameBeforeItReturns() throws Exception {
		FailingDisk disk = new FailingDisk(null);
		new AtomicFile(folder.resolve("a"), disk).write(NEW);
		assertEquals(List.of("folders", "create", "sync", "close", "rename", "sync folder"), disk.calls);
		assertEquals(new String(NEW, StandardCharsets.UTF_8), Files.readString(folder.resolve("a")));
	}

	@Test
	void forcesTheNamesOfNewFoldersToo() throws Exception {
		FailingDisk disk = new FailingDisk(null);
		new AtomicFile(folder.resolve("layers/anna/a.xmi"), disk).write(NEW);
		assertEquals(
				List.of("folders", "sync folder", "sync folder", "create", "sync", "close", "rename", "sync folder"),
				disk.calls);
	}

	@Test
	void makesTheFolderAndFollowsALink() throws Exception {
		Path file = folder.resolve("x/y/layer.xmi");
		AtomicFile.at(file).write(OLD);
		Path link = Files.createSymbolicLink(folder.resolve("link"), file);
		AtomicFile.at(link).write(NEW);
		assertTrue(Files.isSymbolicLink(link));
		assertEquals(new String(NEW, StandardCharsets.UTF_8), Files.readString(file));
	}

	@Test
	void aFileInPlaceOfTheFolderIsNamed() throws Exception {
		Files.write(folder.resolve("layers"), OLD);
		CorpusException failure = assertThrows(CorpusException.class,
				() -> AtomicFile.at(folder.resolve("layers/anna/a.xmi")).write(NEW));
		assertEquals(folder.resolve("layers/anna/a.xmi"), failure.file());
		assertEquals(new String(OLD, StandardCharsets.UTF_8), Files.readString(folder.resolve("layers")));
	}

	@Test
	void aFolderThatMayNotBeWrittenKeepsTheFile() throws Exception {
		Path file = Files.write(folder.resolve("layer.xmi"), OLD);
		assertTrue(folder.toFile().setWritable(false));
		try {
			assumeFalse(Files.isWritable(folder), "The administrator may write everywhere");
			CorpusException failure = assertThrows(CorpusException.class, () -> AtomicFile.at(file).write(NEW));
			assertTrue(failure.problem().contains("may not be opened"), failure.problem());
			assertEquals(new String(OLD, StandardCharsets.UTF_8), Files.readString(file));
		} finally {
			assertTrue(folder.toFile().setWritable(true));
		}
	}

	@Test
	void knowsWhatAKilledProcessLeaves() throws Exception {
		List<Path> temporary = new ArrayList<>();
		AtomicFile.at(folder.resolve("a")).write(out -> out.write(NEW), temporary::add);
		assertTrue(AtomicFile.isLeftover(temporary.getFirst()));
		assertFalse(AtomicFile.isLeftover(folder.resolve("a")));
		assertFalse(AtomicFile.isLeftover(folder.resolve(".pressmark")));
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	/** A disk that fails at one point, and notes what is asked of it. */
	private static final class FailingDisk implements Disk {

		final List<String> calls = new ArrayList<>();
		private final @Nullable Fault fault;

		FailingDisk(@Nullable Fault fault) {
			this.fault = fault;
		}

		@Override
		public void createFolders(Path made) throws IOException {
			calls.add("folders");
			failIf(Fault.FOLDER, "Permission denied");
			Disk.super.createFolders(made);
		}

		@Override
		public Sink create(Path file) throws IOException {
			calls.add("create");
			failIf(Fault.CREATE, "Too many open files");
			Sink sink = Disk.super.create(file);
			return new Sink() {
				@Override
				public OutputStream stream() {
					return switch (fault) {
						case FULL -> new Full(sink.stream());
						case SILENT_DAMAGE -> new Damaging(sink.stream());
						case SILENT_LOSS -> new ByteArrayOutputStream();
						case null, default -> sink.stream();
					};
				}

				@Override
				public void sync() throws IOException {
					calls.add("sync");
					failIf(Fault.SYNC, "Input/output error");
					sink.sync();
				}

				@Override
				public void close() throws IOException {
					calls.add("close");
					sink.close();
				}
			};
		}

		@Override
		public void rename(Path from, Path to) throws IOException {
			calls.add("rename");
			failIf(Fault.RENAME, "Text file busy");
			Disk.super.rename(from, to);
		}

		@Override
		public void syncFolder(Path synced) {
			calls.add("sync folder");
			Disk.super.syncFolder(synced);
		}

		private void failIf(Fault point, String message) throws IOException {
			if (fault == point) {
				throw new IOException(message);
			}
		}
	}

	/** Has room for a few bytes. */
	private static final class Full extends FilterOutputStream {
		private int room = 7;

		Full(OutputStream out) {
			super(out);
		}

		@Override
		public void write(int value) throws IOException {
			if (room-- == 0) {
				throw new IOException("No space left on device");
			}
			super.write(value);
		}
	}

	/** Turns one bit over. */
	private static final class Damaging extends FilterOutputStream {
		private int at;

		Damaging(OutputStream out) {
			super(out);
		}

		@Override
		public void write(int value) throws IOException {
			super.write(at++ == 3 ? value ^ 1 : value);
		}
	}
}
