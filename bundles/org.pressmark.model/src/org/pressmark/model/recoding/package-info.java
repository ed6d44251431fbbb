/**
 * What a changed codebook does to the marks that were made under the old one: the
 * {@link org.pressmark.model.recoding.Decision}s that a researcher takes, and the
 * {@link org.pressmark.model.recoding.Recoding} that carries them out on a layer.
 * <p>
 * A mark is recoded, kept, or dropped because somebody said so. What no decision covers comes back as a
 * {@link org.pressmark.model.recoding.Question}, never as a guess. A recoded mark keeps its author, its time and the
 * version of the codebook that it was made under: that is what the annotator looked at; what became of it since stands
 * in the log of the corpus.
 */
@NullMarked
package org.pressmark.model.recoding;

import org.jspecify.annotations.NullMarked;
