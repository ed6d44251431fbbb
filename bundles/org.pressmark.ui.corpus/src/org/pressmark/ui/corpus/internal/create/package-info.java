/** The wizard that makes a corpus. */
@NullMarked
package org.pressmark.ui.corpus.internal.create;

import org.jspecify.annotations.NullMarked;
