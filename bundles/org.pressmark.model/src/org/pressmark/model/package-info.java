/**
 * The domain as values: articles with their regions, marks with fragments, attributes and slots, layers with their
 * state, and the codebook that says which marks there may be.
 *
 * <p>Everything here is immutable and knows neither files nor windows. Offsets are UTF-16 code units of the article's
 * text. Nothing but {@code java.*} is imported, so that every other bundle may build on it.
 */
@NullMarked
package org.pressmark.model;

import org.jspecify.annotations.NullMarked;
