/**
 * The article editor: read-only text with overlapping marks painted on it, edited through operations that can be
 * undone.
 *
 * <p>It edits an annotation document that somebody else opens and saves; it knows no corpus and no file.
 */
@NullMarked
package org.pressmark.ui.editor;

import org.jspecify.annotations.NullMarked;
