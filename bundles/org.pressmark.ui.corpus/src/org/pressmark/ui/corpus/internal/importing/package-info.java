/** The import wizard: what to import and how, what it would bring, and a report on what it brought. */
@NullMarked
package org.pressmark.ui.corpus.internal.importing;

import org.jspecify.annotations.NullMarked;
