/**
 * Writes JSON Lines for training: one object a line, the same keys and types in every line, offsets in the unit that
 * the reader's language counts.
 */
@NullMarked
package org.pressmark.exchange.jsonl;

import org.jspecify.annotations.NullMarked;
