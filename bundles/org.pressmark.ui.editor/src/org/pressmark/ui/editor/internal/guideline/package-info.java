/** The view that shows what annotators are told about the label at hand. */
@NullMarked
package org.pressmark.ui.editor.internal.guideline;

import org.jspecify.annotations.NullMarked;
