/** Gives articles to annotators, as the command {@code pressmark assign} does. */
@NullMarked
package org.pressmark.ui.corpus.internal.assign;

import org.jspecify.annotations.NullMarked;
