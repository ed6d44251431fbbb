/**
 * The view of what happened to the layer in front: who did what and when, the layer as it was, and the way back to it.
 */
@NullMarked
package org.pressmark.ui.corpus.internal.history;

import org.jspecify.annotations.NullMarked;
