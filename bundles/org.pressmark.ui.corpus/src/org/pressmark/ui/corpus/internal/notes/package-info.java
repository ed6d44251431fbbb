/** Notes to the project lead: written with a key, listed, answered and closed in a view. */
@NullMarked
package org.pressmark.ui.corpus.internal.notes;

import org.jspecify.annotations.NullMarked;
