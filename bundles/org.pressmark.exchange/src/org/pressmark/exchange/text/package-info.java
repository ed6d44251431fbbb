/**
 * Reads plain text: finds out its encoding without ever guessing in silence, and what it says of itself.
 */
@NullMarked
package org.pressmark.exchange.text;

import org.jspecify.annotations.NullMarked;
