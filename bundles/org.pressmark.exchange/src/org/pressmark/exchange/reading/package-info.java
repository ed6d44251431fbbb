/**
 * What every reader of a foreign format shares: what it is asked, what it hands back, and where it says what it
 * refused, dropped or changed.
 *
 * <p>A reader knows no corpus. It turns one {@link org.pressmark.exchange.reading.ImportItem} into documents in
 * memory, whole or not at all, and {@code org.pressmark.exchange.Importer} alone writes.
 */
@NullMarked
package org.pressmark.exchange.reading;

import org.jspecify.annotations.NullMarked;
