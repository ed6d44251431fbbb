/**
 * Codebooks in the formats of other tools: REFI-QDA's codebook exchange and brat's configuration, each with a list of
 * what
 * the other side has no words for.
 */
@NullMarked
package org.pressmark.exchange.codebook;

import org.jspecify.annotations.NullMarked;
