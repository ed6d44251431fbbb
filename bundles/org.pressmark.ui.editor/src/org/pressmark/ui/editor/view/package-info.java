/** What views have in common that show something of the article in front. */
@NullMarked
package org.pressmark.ui.editor.view;

import org.jspecify.annotations.NullMarked;
