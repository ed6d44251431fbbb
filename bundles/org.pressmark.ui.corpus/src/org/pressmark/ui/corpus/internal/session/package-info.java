/** The service that holds the open corpus, what it remembers over a restart, and how the list of articles is read. */
@NullMarked
package org.pressmark.ui.corpus.internal.session;

import org.jspecify.annotations.NullMarked;
