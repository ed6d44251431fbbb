/**
 * The derived index: headlines, lengths, layer states and mark counts, so that a corpus of ten thousand articles lists
 * without reading ten thousand files.
 * <p>
 * It can be deleted at any time. An entry counts only as long as its file has the size and time of change that it had
 * when the entry was made; an entry of a file that had been changed within the last seconds is not kept at all, because
 * some file systems count time in steps of two seconds.
 */
@NullMarked
package org.pressmark.store.internal.index;

import org.jspecify.annotations.NullMarked;
