package org.pressmark.store.recoding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.pressmark.model.ArticleId;
import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerKey;
import org.pressmark.store.LockOwner;
import org.pressmark.store.UnsavedJournal;
import org.pressmark.store.internal.LayerFiles;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.ProcessLock;
import org.pressmark.store.internal.journal.Journals;

/** Layers that somebody is working on, which must not be recoded under his hands. */
record BusyLayers(Layout layout) {

	/** Refuses to go on where there are any, and says which, and who. */
	void refuse() throws CorpusException {
		refuse(Set.of());
	}

	/** Refuses to go on where another program works on some. */
	void refuseOthers() throws CorpusException {
		Set<LayerKey> own = new TreeSet<>(LayerKey.BY_ANNOTATOR);
		for (LayerKey key : keys()) {
			ProcessLock.holder(layout.lock(key)).filter(LockOwner::isThisProcess).ifPresent(self -> own.add(key));
		}
		refuse(own);
	}

	private void refuse(Set<LayerKey> passedOver) throws CorpusException {
		Map<LayerKey, String> busy = new LinkedHashMap<>();
		for (LayerKey key : keys()) {
			Optional<LockOwner> owner = ProcessLock.holder(layout.lock(key));
			owner.ifPresent(who -> busy.put(key, name(key) + " is being edited by " + who.display()));
		}
		for (UnsavedJournal journal : new Journals(layout, new LayerFiles(layout)).unsaved()) {
			busy.putIfAbsent(journal.key(), name(journal.key()) + " has edits that were never saved");
		}
		passedOver.forEach(busy::remove);
		if (!busy.isEmpty()) {
			throw new CorpusException(layout.layers(),
					"The codebook cannot be changed now: " + String.join("; ", busy.values()),
					"Save and close those layers; edits that a crash left are offered when the article is opened.");
		}
	}

	/** Layers without a file can be open as well, those of somebody who has none yet among them. */
	private Set<LayerKey> keys() throws CorpusException {
		Set<LayerKey> keys = new TreeSet<>(LayerKey.BY_ANNOTATOR);
		if (Files.isDirectory(layout.locks())) {
			for (Path folder : in(layout.locks())) {
				in(folder).forEach(file -> keyOf(file).ifPresent(keys::add));
			}
		}
		return keys;
	}

	private static List<Path> in(Path folder) throws CorpusException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		} catch (IOException e) {
			throw CorpusException.unreadable(folder, e);
		}
	}

	private static Optional<LayerKey> keyOf(Path lock) {
		String name = lock.getFileName().toString();
		if (!name.endsWith(Layout.LOCK_ENDING)) {
			return Optional.empty();
		}
		try {
			ArticleId article = new ArticleId(name.substring(0, name.length() - Layout.LOCK_ENDING.length()));
			return Optional.of(new LayerKey(lock.getParent().getFileName().toString(), article));
		} catch (IllegalArgumentException notOne) {
			return Optional.empty();
		}
	}

	static String name(LayerKey key) {
		return "the layer of " + key.annotator() + " on " + key.article();
	}
}
