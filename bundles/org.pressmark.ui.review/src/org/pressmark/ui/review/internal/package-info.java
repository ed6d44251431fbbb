/** The view that compares annotators: what to compare, the computation in the background, and its tables. */
@NullMarked
package org.pressmark.ui.review.internal;

import org.jspecify.annotations.NullMarked;
