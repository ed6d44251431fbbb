/**
 * Changes of the codebook of a corpus that has marks:
 * {@link org.pressmark.store.recoding.CorpusRecoding} says what a change would do, carries it out on all layers of all
 * annotators at once or not at all, keeps the old version of the codebook and a record of what was decided, and undoes
 * the last change as long as nobody has gone on working since.
 */
@NullMarked
package org.pressmark.store.recoding;

import org.jspecify.annotations.NullMarked;
