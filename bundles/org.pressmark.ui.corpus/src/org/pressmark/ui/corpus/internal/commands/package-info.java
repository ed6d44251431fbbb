/** Handlers of the commands on corpora and articles, and the menus whose items depend on the open corpus. */
@NullMarked
package org.pressmark.ui.corpus.internal.commands;

import org.jspecify.annotations.NullMarked;
