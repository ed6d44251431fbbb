package org.pressmark.store;

import java.util.Optional;

import org.pressmark.model.Layer;

/**
 * A layer that was read, if need be from its second copy.
 *
 * @param layer
 *            the layer
 * @param damage
 *            why the layer's own file could not be read; the layer is then the one that was last saved on this machine
 */
public record OpenedLayer(Layer layer, Optional<CorpusException> damage) {}
