/**
 * The Problems view: what is odd about quotes, in the article in front or in the whole corpus.
 */
@NullMarked
package org.pressmark.ui.corpus.internal.problems;

import org.jspecify.annotations.NullMarked;
