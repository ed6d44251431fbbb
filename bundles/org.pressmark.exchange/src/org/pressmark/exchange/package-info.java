/**
 * Readers and writers of other formats, one package a format, and the import and export that drive them.
 *
 * <p>A reader reports what it refused or dropped with file, line and remedy; it never leaves a corpus half written.
 */
@NullMarked
package org.pressmark.exchange;

import org.jspecify.annotations.NullMarked;
