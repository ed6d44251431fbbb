package org.pressmark.store.internal.history;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.pressmark.model.Layer;
import org.pressmark.store.AtomicFile;
import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerKey;

/**
 * Makes a history shorter: what is older becomes one layer as it was then, what is newer stays line by line.
 *
 * @param file
 *            the history
 * @param key
 *            the layer
 * @param kept
 *            how many bytes of the newest lines stay
 */
record Folding(Path file, LayerKey key, long kept) {

	/**
	 * Folds. A history that is damaged so that no state is known where it would be cut stays as it is.
	 *
	 * @throws CorpusException
	 *             if it cannot be read or written; it is then as it was
	 */
	void run() throws CorpusException {
		byte[] bytes = HistoryReading.bytes(file);
		HistoryReading reading = HistoryReading.of(file, bytes);
		HistoryStates states = reading.states();
		List<HistoryReading.Save> saves = reading.saves();
		int cut = saves.size() - 1;
		while (cut > 0 && bytes.length - saves.get(cut - 1).begin() <= kept) {
			cut--;
		}
		Optional<Layer> before = Optional.empty();
		while (cut < saves.size() && before.isEmpty()) {
			int entries = saves.get(cut++).entriesBefore();
			before = entries == 0 ? Optional.empty() : states.at(entries - 1, key);
		}
		if (before.isPresent()) {
			fold(bytes, saves.get(cut - 1), before.get());
		}
	}

	private void fold(byte[] bytes, HistoryReading.Save first, Layer before) throws CorpusException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		content.writeBytes(HistoryJson.write(new HistoryLine.Header(key.annotator(), key.article().value())));
		content.writeBytes(HistoryJson.write(new HistoryLine.Whole(HistoryLine.Why.FOLDED, first.at(),
				first.numberBefore(), before.state(), List.copyOf(before.marks()))));
		content.write(bytes, first.begin(), bytes.length - first.begin());
		AtomicFile.at(file).write(content.toByteArray());
	}
}
