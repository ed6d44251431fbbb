package org.pressmark.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pressmark.model.Layer;

/**
 * A layer that was read, if need be from its second copy.
 *
 * @param layer
 *            the layer
 * @param damage
 *            why the layer's own file could not be read; the layer is then the one that was last saved on this machine
 * @param copy
 *            the copy that the layer was read from, if its own file could not be read
 * @param beside
 *            what the file holds beside the layer and the next save leaves out; no reason not to work on the layer
 */
public record OpenedLayer(Layer layer, Optional<CorpusException> damage, Optional<GoodCopy> copy,
		Optional<CorpusException> beside) {

	/** What to do about things that a layer cannot keep. */
	public static final String KEEP_A_COPY = "Saving the layer leaves it out: keep a copy of the file if you need it.";

	/**
	 * Words what a layer's file holds beside the layer.
	 *
	 * @param file
	 *            the file
	 * @param beside
	 *            counts by type or view
	 * @return the warning; none if there is nothing
	 */
	public static Optional<CorpusException> beside(Path file, Map<String, Integer> beside) {
		if (beside.isEmpty()) {
			return Optional.empty();
		}
		String counts = beside.entrySet().stream().map(each -> each.getValue() + " × " + each.getKey())
				.collect(Collectors.joining(", "));
		return Optional.of(new CorpusException(file,
				"The file holds what another tool added and a layer cannot keep: " + counts, KEEP_A_COPY));
	}
}
