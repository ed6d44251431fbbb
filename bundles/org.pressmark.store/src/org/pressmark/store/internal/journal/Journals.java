package org.pressmark.store.internal.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pressmark.model.ArticleId;
import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerKey;
import org.pressmark.store.UnsavedJournal;
import org.pressmark.store.internal.LayerFiles;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.ProcessLock;

/**
 * All journals of a corpus.
 *
 * @param layout
 *            the corpus
 * @param layers
 *            its layers
 */
public record Journals(Layout layout, LayerFiles layers) {

	/**
	 * Lists the journals with edits that were never saved.
	 *
	 * @return the journals, by annotator and article
	 * @throws CorpusException
	 *             if the folder cannot be read
	 */
	public List<UnsavedJournal> unsaved() throws CorpusException {
		List<UnsavedJournal> found = new ArrayList<>();
		if (Files.isDirectory(layout.journals())) {
			try (Stream<Path> files = Files.walk(layout.journals(), 2)) {
				for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
					read(file).ifPresent(found::add);
				}
			} catch (IOException e) {
				throw CorpusException.unreadable(layout.journals(), e);
			}
		}
		return found;
	}

	private Optional<UnsavedJournal> read(Path file) throws CorpusException {
		Optional<LayerKey> named = keyOf(file);
		if (named.isEmpty()) {
			return Optional.empty();
		}
		LayerKey key = named.get();
		try {
			JournalContent content = JournalContent.read(file);
			String current = layers.hash(key);
			List<JournalContent.Edited> edits = content.unsaved(current);
			if (edits.isEmpty() && (content.unread().isEmpty() || content.isTorn())) {
				return Optional.empty();
			}
			Instant started = edits.isEmpty() ? content.header().started() : edits.getFirst().at();
			Instant last = edits.isEmpty() ? content.header().started() : edits.getLast().at();
			return Optional.of(new UnsavedJournal(key, edits.size(), started, last, !content.startsFrom(current),
					content.isTorn(), ProcessLock.holder(layout.lock(key)), Optional.empty(), file));
		} catch (CorpusException damage) {
			return Optional.of(new UnsavedJournal(key, 0, Instant.EPOCH, Instant.EPOCH, false, false,
					ProcessLock.holder(layout.lock(key)), Optional.of(damage), file));
		}
	}

	private static Optional<LayerKey> keyOf(Path file) {
		String name = file.getFileName().toString();
		if (!name.endsWith(Layout.JOURNAL_ENDING) || name.startsWith(".")) {
			return Optional.empty();
		}
		String article = name.substring(0, name.length() - Layout.JOURNAL_ENDING.length());
		try {
			return Optional.of(new LayerKey(file.getParent().getFileName().toString(), new ArticleId(article)));
		} catch (IllegalArgumentException notOne) {
			return Optional.empty();
		}
	}
}
