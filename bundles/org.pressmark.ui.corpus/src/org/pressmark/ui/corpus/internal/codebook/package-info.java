/**
 * The codebook editor: labels with their attributes, slots, guideline and look are changed as a draft, and what that
 * does
 * to the marks of the corpus is reviewed and decided before it is saved.
 */
@NullMarked
package org.pressmark.ui.corpus.internal.codebook;

import org.jspecify.annotations.NullMarked;
