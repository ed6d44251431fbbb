package org.pressmark.exchange.writing;

import org.pressmark.model.OffsetUnit;
import org.pressmark.model.codebook.Codebook;

/**
 * What an export asks of a writer.
 *
 * @param codebook
 *            the codebook of the corpus
 * @param offsets
 *            what offsets count, where the format leaves a choice
 * @param withText
 *            whether the articles' words may leave
 */
public record WriteContext(Codebook codebook, OffsetUnit offsets, boolean withText) {}
