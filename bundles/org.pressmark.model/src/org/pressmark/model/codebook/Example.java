package org.pressmark.model.codebook;

/**
 * An example in a guideline.
 *
 * @param text
 *            the example sentence; what is to be marked stands in square brackets
 * @param positive
 *            true for "mark it like this", false for "do not mark this"
 * @param explanation
 *            why
 */
public record Example(String text, boolean positive, String explanation) {}
