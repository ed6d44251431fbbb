/**
 * Working with a corpus in the workbench: the navigator, the wizards for a new corpus, import and export, and what ties
 * the article editor to the files of a corpus.
 */
@NullMarked
package org.pressmark.ui.corpus;

import org.jspecify.annotations.NullMarked;
