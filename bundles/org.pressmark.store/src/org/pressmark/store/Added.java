package org.pressmark.store;

import org.pressmark.model.Article;

/**
 * What became of a new article.
 *
 * @param article
 *            the article in the corpus
 * @param isNew
 *            false if the corpus had an article of the same text already: that one is given then, unchanged
 */
public record Added(Article article, boolean isNew) {}
