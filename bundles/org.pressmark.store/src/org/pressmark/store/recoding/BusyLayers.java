package org.pressmark.store.recoding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerKey;
import org.pressmark.store.LockOwner;
import org.pressmark.store.UnsavedJournal;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.ProcessLock;

/** Layers that somebody is working on, which must not be recoded under his hands. */
record BusyLayers(Corpus corpus, Layout layout) {

	/** Refuses to go on where there are any, and says which, and who. */
	void refuse() throws CorpusException {
		Map<LayerKey, String> busy = new LinkedHashMap<>();
		for (LayerKey key : keys()) {
			Optional<LockOwner> owner = Files.exists(layout.lock(key))
					? ProcessLock.holder(layout.lock(key))
					: Optional.empty();
			owner.ifPresent(who -> busy.put(key, name(key) + " is being edited by " + who.display()));
		}
		for (UnsavedJournal journal : corpus.unsavedJournals()) {
			busy.putIfAbsent(journal.key(), name(journal.key()) + " has edits that were never saved");
		}
		if (!busy.isEmpty()) {
			throw new CorpusException(layout.layers(),
					"The codebook cannot be changed now: " + String.join("; ", busy.values()),
					"Save and close those layers; edits that a crash left are offered when the article is opened.");
		}
	}

	/** Layers without a file can be open as well. */
	private List<LayerKey> keys() throws CorpusException {
		List<LayerKey> keys = new ArrayList<>(corpus.layers());
		Path locks = layout.codebookLock().getParent();
		for (String annotator : corpus.annotators()) {
			if (Files.isDirectory(locks.resolve(annotator))) {
				corpus.articles().stream().map(article -> new LayerKey(annotator, article))
						.filter(key -> !keys.contains(key) && Files.exists(layout.lock(key))).forEach(keys::add);
			}
		}
		return keys;
	}

	private static String name(LayerKey key) {
		return "the layer of " + key.annotator() + " on " + key.article();
	}
}
