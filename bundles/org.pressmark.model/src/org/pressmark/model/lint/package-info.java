/**
 * Looks for what is odd about quotes: {@link org.pressmark.model.lint.QuoteLint} compares the marks of a layer with the
 * quotation marks of the article and offers for each {@link org.pressmark.model.lint.Finding} edits that put it right.
 */
@NullMarked
package org.pressmark.model.lint;

import org.jspecify.annotations.NullMarked;
