/**
 * An article on a text widget: what keys and mouse do, where the column of text stands, how it sounds to a screen
 * reader.
 * {@link org.pressmark.ui.editor.text.ArticlePage} puts it together and needs no workbench.
 */
@NullMarked
package org.pressmark.ui.editor.text;

import org.jspecify.annotations.NullMarked;
