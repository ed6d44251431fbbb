/** The view that shows and edits values, links and notes of the selected marks, as the codebook asks for them. */
@NullMarked
package org.pressmark.ui.editor.internal.attributes;

import org.jspecify.annotations.NullMarked;
