package org.pressmark.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.pressmark.model.Layer;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.edit.LayerEdits;
import org.pressmark.store.internal.LayerFiles;
import org.pressmark.store.internal.history.DoneEdit;
import org.pressmark.store.internal.history.HistoryFile;

/**
 * Saves a layer that nobody is editing, and notes in its history what that changed.
 *
 * @param corpus
 *            the corpus
 * @param layers
 *            its layers
 * @param layer
 *            the layer to be saved
 */
record LayerSaving(Corpus corpus, LayerFiles layers, Layer layer) {

	private static final String REPLACED = "Replace Layer";

	/**
	 * Saves it. A layer that had no file and takes no edit begins without a history: it is what its file says.
	 *
	 * @param edit
	 *            what is done, if it has a name
	 * @param by
	 *            who does it
	 * @return why the second copy or the history could not be written, though the layer is saved; empty if they were
	 * @throws CorpusException
	 *             if it could not be saved
	 */
	Optional<CorpusException> run(Optional<LayerEdit> edit, String by) throws CorpusException {
		LayerKey key = new LayerKey(layer.annotator(), layer.article());
		boolean isNew = !corpus.hasLayer(key.annotator(), key.article());
		Layer before = isNew ? Layer.empty(key.article(), key.annotator()) : before(key);
		Instant at = Instant.now();
		Optional<CorpusException> noCopy = layers
				.save(layers.prepare(layer, corpus.article(key.article()), corpus.xmi()));
		if (isNew && edit.isEmpty()) {
			return noCopy;
		}
		List<DoneEdit> edits = edit.or(() -> LayerEdits.difference(before, layer, REPLACED)).stream()
				.map(done -> new DoneEdit(done, at, by)).toList();
		try {
			layers.history(key)
					.append(new HistoryFile.Save(before, edits, layer, at, corpus.codebook().version()));
			return noCopy;
		} catch (CorpusException notNoted) {
			return noCopy.or(() -> Optional.of(notNoted));
		}
	}

	/** A file that is damaged is put aside by the save; of what was in it nothing is known. */
	private Layer before(LayerKey key) {
		try {
			return corpus.layerOrLastGood(key.annotator(), key.article()).layer();
		} catch (CorpusException damaged) {
			return Layer.empty(key.article(), key.annotator());
		}
	}
}
