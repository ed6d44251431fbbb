/**
 * The files of histories: JSON lines that are only ever appended, a save at a time, and rewritten as a whole when they
 * have grown too long.
 */
@NullMarked
package org.pressmark.store.internal.history;

import org.jspecify.annotations.NullMarked;
