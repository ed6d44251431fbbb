/**
 * Changes of a layer as values: {@link org.pressmark.model.edit.LayerEdit} can be applied, inverted for undo, and
 * written
 * to a journal.
 */
@NullMarked
package org.pressmark.model.edit;

import org.jspecify.annotations.NullMarked;
