/**
 * Reads brat stand-off: text-bounds, events, relations, attributes, notes, normalisations and equivalences, and
 * {@code annotation.conf} as a codebook.
 *
 * <p>Files in the wild break the format's rules, so the parser takes each line by itself and goes on after one that
 * it cannot read; offsets are believed only where they lead to the text that the file repeats beside them.
 */
@NullMarked
package org.pressmark.exchange.brat;

import org.jspecify.annotations.NullMarked;
