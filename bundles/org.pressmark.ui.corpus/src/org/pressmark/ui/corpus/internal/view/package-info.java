/** What views have in common that read something of the open corpus while somebody looks at them. */
@NullMarked
package org.pressmark.ui.corpus.internal.view;

import org.jspecify.annotations.NullMarked;
