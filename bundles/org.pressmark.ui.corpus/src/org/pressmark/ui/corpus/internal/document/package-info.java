/**
 * Layers of a corpus as documents of the article editor: each edit is in the journal before it is done, a save goes
 * through the store, and what somebody else edits, or what is not the user's own, is shown read-only with the reason.
 */
@NullMarked
package org.pressmark.ui.corpus.internal.document;

import org.jspecify.annotations.NullMarked;
