package org.pressmark.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.pressmark.model.Layer;
import org.pressmark.model.edit.EditConflictException;
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
	 *             if it could not be saved, or the edit does not make it of what is in its file
	 */
	Optional<CorpusException> run(Optional<LayerEdit> edit, String by) throws CorpusException {
		LayerKey key = new LayerKey(layer.annotator(), layer.article());
		boolean isNew = !corpus.hasLayer(key.annotator(), key.article());
		Layer before = isNew ? Layer.empty(key.article(), key.annotator()) : before(key);
		if (edit.isPresent()) {
			requireMadeOf(before, edit.get());
		}
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

	/** Whoever made the edit read the layer before it was locked. */
	private void requireMadeOf(Layer before, LayerEdit edit) throws CorpusException {
		try {
			if (edit.applyTo(before).equals(layer)) {
				return;
			}
		} catch (EditConflictException | IllegalArgumentException doesNotFit) {
			// Told below: something else was done to the layer.
		}
		throw new CorpusException(corpus.folder(),
				"The layer of " + layer.annotator() + " on " + layer.article() + " was changed meanwhile",
				"Nothing was done. Look at it as it is now, then do it again.");
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
