/** Marks save themselves, and what was done on another day can be undone. */
@NullMarked
package org.pressmark.ui.editor.internal.saving;

import org.jspecify.annotations.NullMarked;
