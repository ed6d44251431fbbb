/** The offer to recover edits that were made but never saved, as a crash leaves them. */
@NullMarked
package org.pressmark.ui.corpus.internal.recovery;

import org.jspecify.annotations.NullMarked;
