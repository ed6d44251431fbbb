package org.pressmark.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.pressmark.model.Layer;
import org.pressmark.model.edit.LayerEdit;

/**
 * What became of the edits that were never saved.
 *
 * @param layer
 *            the layer with the edits that fit
 * @param applied
 *            those edits, in order; they stay in the journal until the layer is saved
 * @param unapplied
 *            edits that do not fit, because the layer's file is not the one that they were made on
 * @param keptIn
 *            the file that keeps those and any damaged lines, for a person to look at
 * @param baseChanged
 *            whether the layer's file changed since the edits were made
 * @param wasTorn
 *            whether the last line was cut off: one edit that was never confirmed is gone
 * @param damage
 *            why the layer's own file could not be read; the layer is then the one that was last saved on this machine
 */
public record Recovery(Layer layer, List<LayerEdit> applied, List<LayerEdit> unapplied, Optional<Path> keptIn,
		boolean baseChanged, boolean wasTorn, Optional<CorpusException> damage) {

	/** Copies the lists. */
	public Recovery {
		applied = List.copyOf(applied);
		unapplied = List.copyOf(unapplied);
	}

	/** {@return whether there was nothing to recover} */
	public boolean isEmpty() {
		return applied.isEmpty() && unapplied.isEmpty() && keptIn.isEmpty();
	}
}
