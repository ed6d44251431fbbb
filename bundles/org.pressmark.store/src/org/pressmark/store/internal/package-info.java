/**
 * How a corpus is kept: paths, names, articles, layers, journals, locks and the derived index, one class each.
 * <p>
 * {@link org.pressmark.store.internal.Layout} alone knows where a file lies. Nothing here is kept in memory beyond what
 * a call needs, but for the table of text hashes that tells whether an article is there already; what other processes
 * and synchronised folders do is therefore seen at the next call.
 */
@NullMarked
package org.pressmark.store.internal;

import org.jspecify.annotations.NullMarked;
