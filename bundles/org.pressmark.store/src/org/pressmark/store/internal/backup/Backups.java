package org.pressmark.store.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.pressmark.store.AtomicFile;
import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerKey;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.TemporaryFiles;
import org.pressmark.store.internal.backup.BackupPolicy.Copy;

/**
 * The copies of a layer that were its second copy once.
 *
 * @param layout
 *            the corpus
 * @param key
 *            the layer
 */
public record Backups(Layout layout, LayerKey key) {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
			.withZone(ZoneOffset.UTC);

	/**
	 * Keeps the second copy, which is about to be replaced by a newer one, unless one of nearly the same time is kept;
	 * and lets go of those that are no longer needed.
	 *
	 * @throws CorpusException
	 *             if it cannot be copied
	 */
	public void keep() throws CorpusException {
		Path copy = layout.lastGood(key);
		if (!Files.exists(copy)) {
			return;
		}
		try {
			Instant saved = Files.getLastModifiedTime(copy).toInstant();
			Map<Copy, Path> present = present();
			// By its distance, not its order: a clock that was wrong once must not stop the copies for a year.
			boolean near = present.keySet().stream()
					.anyMatch(each -> Duration.between(each.at(), saved).abs().compareTo(BackupPolicy.SHORTEST) < 0);
			if (!near) {
				TemporaryFiles.sweep(layout.backups(key));
				Path file = layout.backups(key).resolve(STAMP.format(saved) + Layout.LAYER_ENDING);
				AtomicFile.derived(file).write(Files.readAllBytes(copy));
				thin();
			}
		} catch (CorpusException e) {
			throw e;
		} catch (IOException e) {
			throw CorpusException.unreadable(copy, e);
		}
	}

	private void thin() throws IOException {
		Map<Copy, Path> present = present();
		List<Copy> kept = BackupPolicy.STATED.kept(List.copyOf(present.keySet()), Instant.now());
		for (Map.Entry<Copy, Path> each : present.entrySet()) {
			if (!kept.contains(each.getKey())) {
				Files.deleteIfExists(each.getValue());
			}
		}
	}

	/**
	 * Lists what there is to open where the layer's file is damaged.
	 *
	 * @return the second copy and the older ones, the newest first
	 */
	public List<Path> newestFirst() {
		List<Path> files = new ArrayList<>();
		if (Files.exists(layout.lastGood(key))) {
			files.add(layout.lastGood(key));
		}
		try {
			present().entrySet().stream()
					.sorted(Map.Entry.comparingByKey(Comparator.comparing(Copy::at).reversed()))
					.forEach(each -> files.add(each.getValue()));
		} catch (IOException unreadable) {
			return files;
		}
		return files;
	}

	private Map<Copy, Path> present() throws IOException {
		Map<Copy, Path> present = new HashMap<>();
		Path folder = layout.backups(key);
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				for (Path file : files.sorted().toList()) {
					Optional<Instant> at = savedAt(file);
					if (at.isPresent()) {
						present.put(new Copy(at.get(), Files.size(file)), file);
					}
				}
			}
		}
		return present;
	}

	/**
	 * Reads from its name when a copy was saved.
	 *
	 * @param file
	 *            the file
	 * @return when; empty if it is no copy
	 */
	public static Optional<Instant> savedAt(Path file) {
		String name = file.getFileName().toString();
		if (!name.endsWith(Layout.LAYER_ENDING) || name.startsWith(".")) {
			return Optional.empty();
		}
		try {
			String stamp = name.substring(0, name.length() - Layout.LAYER_ENDING.length());
			return Optional.of(STAMP.parse(stamp, Instant::from));
		} catch (DateTimeException other) {
			return Optional.empty();
		}
	}
}
