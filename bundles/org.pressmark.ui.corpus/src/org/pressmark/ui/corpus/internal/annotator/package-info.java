/** Who annotates: the question, the answer's place in the status line, and in the preferences. */
@NullMarked
package org.pressmark.ui.corpus.internal.annotator;

import org.jspecify.annotations.NullMarked;
