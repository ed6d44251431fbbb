/**
 * The Corpus view: every article with its state by annotator. What it shows, filters and sorts is in
 * {@link org.pressmark.ui.corpus.internal.navigator.ArticleList}, which knows no widget; the table is virtual and
 * asks it for the rows it shows.
 */
@NullMarked
package org.pressmark.ui.corpus.internal.navigator;

import org.jspecify.annotations.NullMarked;
