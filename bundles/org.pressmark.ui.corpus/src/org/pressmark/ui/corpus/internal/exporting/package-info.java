/** The export wizard: which layers, in which format, where to, and what the format cannot carry. */
@NullMarked
package org.pressmark.ui.corpus.internal.exporting;

import org.jspecify.annotations.NullMarked;
