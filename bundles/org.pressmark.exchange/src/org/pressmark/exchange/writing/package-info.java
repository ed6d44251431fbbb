/**
 * What every writer of a foreign format shares: which layers leave, without their marks in excluded regions, and a
 * folder that is replaced as a whole or not at all.
 */
@NullMarked
package org.pressmark.exchange.writing;

import org.jspecify.annotations.NullMarked;
