package org.pressmark.store.recoding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressmark.model.codebook.Codebook;
import org.pressmark.store.CorpusException;
import org.pressmark.store.LayerKey;
import org.pressmark.store.internal.Layout;
import org.pressmark.store.internal.recoding.LayerVersions;
import org.pressmark.uima.LayerStamp;

/** Finds layers that an older version of the codebook was in force for. */
record OldLayers(Layout layout, Codebook codebook) {

	/** Those of some layers that a change since has to be carried out on. */
	List<LayerKey> of(List<LayerKey> layers) throws CorpusException {
		List<LayerKey> old = new ArrayList<>();
		for (LayerKey key : layers) {
			Path file = layout.layer(key);
			try (InputStream in = Files.newInputStream(file)) {
				Optional<LayerStamp> stamp = LayerStamp.of(in);
				if (stamp.isPresent() && stamp.get().codebook().equals(codebook.name())
						&& stamp.get().version() < codebook.version()
						&& LayerVersions.isRewritten(layout, stamp.get().version(), codebook)) {
					old.add(key);
				}
			} catch (IOException e) {
				throw CorpusException.unreadable(file, e);
			}
		}
		return old;
	}
}
