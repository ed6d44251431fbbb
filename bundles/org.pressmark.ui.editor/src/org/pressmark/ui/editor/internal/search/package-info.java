/** Finding words everywhere in an article and tagging them, one by one or all at once. */
@NullMarked
package org.pressmark.ui.editor.internal.search;

import org.jspecify.annotations.NullMarked;
