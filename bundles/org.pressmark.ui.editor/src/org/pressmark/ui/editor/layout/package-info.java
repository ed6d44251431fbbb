/**
 * Where marks go on the page, as plain arithmetic without a widget: which lane each mark has under the text, which
 * marks a stretch of text shows, where the small labels stand, and which colours can be read on a background.
 */
@NullMarked
package org.pressmark.ui.editor.layout;

import org.jspecify.annotations.NullMarked;
