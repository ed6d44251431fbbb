package org.pressmark.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that a save writes before they take the place of others, and what is left of those whose save never ended.
 * <p>
 * Their names say who writes them: a machine and user, and a process. The file is abandoned for certain if that process
 * is dead, or began after the file was last written, so that it only inherited the number. Of a file of another machine
 * or user, whose processes cannot be seen from here, it is certain only after a time that no save takes.
 */
public final class TemporaryFiles {

	private static final Pattern NAME = Pattern
			.compile("\\.pressmark-[0-9a-f]{16}(?:-([0-9a-f]{8})-(\\d{1,18}))?\\.tmp");
	private static final String HERE = here();
	/** Longer than a save may sleep with a notebook, and short enough for nobody to wonder what the file is. */
	private static final Duration LONGEST_SAVE_ELSEWHERE = Duration.ofDays(7);
	/** By how much the clocks of a machine and of its disk may differ. */
	private static final Duration CLOCKS = Duration.ofMinutes(1);

	private TemporaryFiles() {}

	/**
	 * Names a file that this process is going to write.
	 *
	 * @param folder
	 *            where
	 * @return a file that is not there
	 */
	public static Path newIn(Path folder) {
		return folder.resolve(".pressmark-" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()) + "-"
				+ HERE + "-" + ProcessHandle.current().pid() + ".tmp");
	}

	/**
	 * Tells whether a file is one of those, by its name.
	 *
	 * @param file
	 *            any file
	 * @return whether a save began to write it
	 */
	public static boolean isOne(Path file) {
		return NAME.matcher(file.getFileName().toString()).matches();
	}

	/**
	 * Deletes the abandoned files in the folders of a corpus, but for those of the articles and of older copies, which
	 * are too many to be looked into each time.
	 *
	 * @param layout
	 *            the corpus
	 */
	public static void sweep(Layout layout) {
		sweep(layout.root());
		sweep(layout.local());
		sweep(layout.codebooks());
		sweep(layout.assignments());
		for (Path parent : List.of(layout.layers(), layout.histories(), layout.dismissals(), layout.lastGoods(),
				layout.damaged(), layout.unapplied(), layout.journals())) {
			try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, Files::isDirectory)) {
				folders.forEach(TemporaryFiles::sweep);
			} catch (IOException notThere) {
				continue;
			}
		}
	}

	/**
	 * Deletes the abandoned files in a folder, as far as the system allows it.
	 *
	 * @param folder
	 *            the folder; it need not be there
	 */
	public static void sweep(Path folder) {
		// The plain list of names: a folder of layers holds thousands, and nearly none of them is of interest.
		String[] names = folder.toFile().list((in, name) -> NAME.matcher(name).matches());
		for (String name : names == null ? new String[0] : names) {
			try {
				if (isAbandoned(folder.resolve(name))) {
					Files.deleteIfExists(folder.resolve(name));
				}
			} catch (IOException clutterStays) {
				// Verification names what is left; a corpus that may only be read can be opened all the same.
				continue;
			}
		}
	}

	private static boolean isAbandoned(Path file) throws IOException {
		Matcher name = NAME.matcher(file.getFileName().toString());
		if (!name.matches()) {
			return false;
		}
		FileTime written = Files.getLastModifiedTime(file);
		return HERE.equals(name.group(1))
				? !mayBeWriting(Long.parseLong(name.group(2)), written.toInstant())
				: written.toInstant().isBefore(Instant.now().minus(LONGEST_SAVE_ELSEWHERE));
	}

	private static boolean mayBeWriting(long process, Instant written) {
		return ProcessHandle.of(process).filter(ProcessHandle::isAlive)
				.map(alive -> alive.info().startInstant().map(began -> began.isBefore(written.plus(CLOCKS)))
						.orElse(true))
				.orElse(false);
	}

	/**
	 * Names where a process number means one process: the machine, the user, since a system may hide the processes of
	 * others, and on Linux the container, which counts its processes anew.
	 */
	private static String here() {
		String place = ProcessLock.host() + "|" + System.getProperty("user.name", "?") + "|"
				+ orNothing(() -> Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString())
				+ orNothing(() -> Files.readString(Path.of("/etc/machine-id")));
		return ArticleFiles.sha256(place.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
	}

	private static String orNothing(Callable<String> reading) {
		try {
			return reading.call();
		} catch (Exception notLinux) {
			return "";
		}
	}
}
