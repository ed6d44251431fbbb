/**
 * The words of the product as values: {@link org.pressmark.model.Article}, {@link org.pressmark.model.Region},
 * {@link org.pressmark.model.Mark}, {@link org.pressmark.model.Layer} and {@link org.pressmark.model.Attribution}.
 * <p>
 * All types are immutable and safe to share between threads. Every offset in this package counts UTF-16 code units of
 * {@link org.pressmark.model.Article#text()}, the unit of {@link java.lang.String} and of UIMA; every range is half
 * open, {@code [begin, end)}. {@link org.pressmark.model.Offsets} converts to code points and UTF-8 bytes for files
 * that leave.
 * <p>
 * The package knows nothing of files, UIMA or windows and needs {@code java.base} alone.
 */
@NullMarked
package org.pressmark.model;

import org.jspecify.annotations.NullMarked;
