package org.pressmark.store.internal.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressmark.model.Layer;
import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.edit.Change;
import org.pressmark.model.edit.EditConflictException;
import org.pressmark.model.edit.LayerEdit;
import org.pressmark.model.recoding.Recoding;
import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerKey;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.recoding.LayerVersions;

/**
 * Brings edits that were never saved under the codebook as it is now, as saved layers are.
 *
 * @param key
 *            the layer
 * @param codebook
 *            the codebook now
 * @param recodings
 *            the changes since the edits were made, in order
 */
record EditRecoding(LayerKey key, Codebook codebook, List<Recoding> recodings) {

	/** Finds what became of the codebook since some version. */
	static EditRecoding of(Layout layout, LayerKey key, int version, Codebook codebook) throws CorpusException {
		boolean older = version != JournalHeader.UNKNOWN && version < codebook.version();
		return new EditRecoding(key, codebook,
				older ? new LayerVersions(layout).recodings(version, codebook) : List.of());
	}

	/**
	 * Recodes an edit.
	 *
	 * @throws EditConflictException
	 *             if it made a mark that the codebook has no place for any more, so that a person has to look at it
	 */
	LayerEdit apply(LayerEdit edit) throws EditConflictException {
		List<Change> changes = new ArrayList<>();
		for (Change change : edit.changes()) {
			changes.add(switch (change) {
				case Change.OfMark mark -> new Change.OfMark(recoded(mark.before()), recoded(mark.after()));
				case Change.OfState state -> state;
			});
		}
		LayerEdit recoded = new LayerEdit(edit.title(), changes);
		return recoded.equals(edit) ? edit : recoded;
	}

	private Optional<Mark> recoded(Optional<Mark> mark) throws EditConflictException {
		if (mark.isEmpty()) {
			return mark;
		}
		Layer layer = Layer.of(key.article(), key.annotator(), LayerState.NEW, List.of(mark.get()));
		for (Recoding recoding : recodings) {
			layer = recoding.apply(layer).after();
		}
		Optional<Mark> now = layer.mark(mark.get().id());
		if (now.filter(each -> codebook.label(each.label()).isPresent()).isEmpty()) {
			throw new EditConflictException("The codebook has no label '" + mark.get().label() + "' any more");
		}
		return now;
	}
}
