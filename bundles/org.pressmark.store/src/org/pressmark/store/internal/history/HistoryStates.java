package org.pressmark.store.internal.history;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

import org.pressmark.model.Layer;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.store.LayerKey;
import org.pressmark.store.history.HistoryEntry;

/**
 * Rebuilds a layer as it was.
 *
 * @param entries
 *            what happened, the oldest first
 * @param wholes
 *            the whole layers in between, by the index of the entry that they are the result of
 */
record HistoryStates(List<HistoryEntry> entries, NavigableMap<Integer, HistoryLine.Whole> wholes) {

	/**
	 * Rebuilds the layer after an entry.
	 *
	 * @param index
	 *            the entry's index
	 * @param key
	 *            the layer
	 * @return the layer; empty if a damaged line hides it
	 */
	Optional<Layer> at(int index, LayerKey key) {
		Map.Entry<Integer, HistoryLine.Whole> base = wholes.floorEntry(index);
		if (base == null) {
			return Optional.empty();
		}
		Replay replay = new Replay(base.getValue().state(), base.getValue().marks());
		for (HistoryEntry entry : entries.subList(base.getKey() + 1, index + 1)) {
			Optional<LayerEdit> edit = entry.edit();
			if (edit.isEmpty()) {
				return Optional.empty();
			}
			replay.apply(edit.get());
		}
		return Optional.of(replay.layer(key.article(), key.annotator()));
	}
}
