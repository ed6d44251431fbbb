/** Comparing what annotators have done; the parts are reached by their ids, there is nothing to call from outside. */
@NullMarked
package org.pressmark.ui.review;

import org.jspecify.annotations.NullMarked;
