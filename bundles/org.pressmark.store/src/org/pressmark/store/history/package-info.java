/**
 * What happened to a layer: {@link org.pressmark.store.history.LayerHistory} lists the edits that were saved, with who
 * and when, and rebuilds the layer as it was after each of them.
 * <p>
 * A history is never needed to open a layer. Where it is missing, or a line of it is damaged, less of the past can be
 * seen, and that is all.
 */
@NullMarked
package org.pressmark.store.history;

import org.jspecify.annotations.NullMarked;
