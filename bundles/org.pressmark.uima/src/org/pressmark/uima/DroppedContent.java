package org.pressmark.uima;

/**
 * Something in a file that was not taken over.
 *
 * @param what
 *            what it is, such as {@code unknown feature: Periodical of de.idsma.rw.Metadata}
 * @param count
 *            how often it occurs
 * @param line
 *            line of its first occurrence, counted from 1; 0 where there is none
 */
public record DroppedContent(String what, int count, int line) {}
