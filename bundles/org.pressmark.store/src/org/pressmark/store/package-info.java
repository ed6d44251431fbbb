/**
 * A corpus on disk: where each file lies, how it is saved so that a crash loses nothing, the journal of edits that are
 * not saved yet, locks, and the check that every promise of the layout holds.
 *
 * <p>Saves are atomic: a temporary file, forced to disk, renamed, read back.
 */
@NullMarked
package org.pressmark.store;

import org.jspecify.annotations.NullMarked;
