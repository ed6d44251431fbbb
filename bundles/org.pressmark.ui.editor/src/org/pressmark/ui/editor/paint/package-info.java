/**
 * Draws marks, regions and labels on the text widget.
 * <p>
 * {@link org.pressmark.ui.editor.paint.MarkedText} is the widget: it lets tints and frames be drawn under the text.
 * {@link org.pressmark.ui.editor.paint.TextGeometry} measures where characters are and remembers it until width, font
 * or spacing change. {@link org.pressmark.ui.editor.paint.LanePainter} asks a {@link
 * org.pressmark.ui.editor.paint.PageModel} for what is visible and draws that and nothing else. No colour or font is
 * made while painting.
 */
@NullMarked
package org.pressmark.ui.editor.paint;

import org.jspecify.annotations.NullMarked;
