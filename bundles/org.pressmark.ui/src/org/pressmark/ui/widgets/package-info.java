/** Small things that parts, pages and dialogs share: names by which tests find widgets, tables as text. */
@NullMarked
package org.pressmark.ui.widgets;

import org.jspecify.annotations.NullMarked;
