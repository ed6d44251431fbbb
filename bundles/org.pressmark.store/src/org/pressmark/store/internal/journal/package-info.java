/**
 * The journal of a layer as a file of JSON lines.
 * <p>
 * The first line is a {@link org.pressmark.store.internal.journal.JournalHeader}: which layer, and the hash of the
 * layer file that the edits start from. Each further line is one edit, numbered, or the note that a save is about to
 * begin, with the hash that the layer file will have. {@link org.pressmark.store.internal.journal.JournalWriter} forces
 * each line to the disk before it returns; {@link org.pressmark.store.internal.journal.JournalContent} reads what a
 * killed process left, down to a last line that was cut off.
 */
@NullMarked
package org.pressmark.store.internal.journal;

import org.jspecify.annotations.NullMarked;
