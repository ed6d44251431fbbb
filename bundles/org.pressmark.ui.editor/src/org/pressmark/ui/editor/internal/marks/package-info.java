/** The view that lists all marks of the active article. */
@NullMarked
package org.pressmark.ui.editor.internal.marks;

import org.jspecify.annotations.NullMarked;
