package org.pressmark.store.internal;

import java.util.Optional;

import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.store.Added;
import org.pressmark.store.CorpusException;
import org.pressmark.store.NewArticle;

/**
 * Adds articles, one process at a time.
 *
 * @param layout
 *            the corpus
 * @param articles
 *            its articles
 * @param table
 *            their texts
 */
public record ArticleAdding(Layout layout, ArticleFiles articles, ArticleTable table) {

	/**
	 * Adds an article, unless one of the same text is there.
	 *
	 * @param article
	 *            the article
	 * @return the article as the corpus has it, and whether it is new
	 * @throws CorpusException
	 *             if XML cannot hold the text or a file could not be written; nothing of it is in the corpus then
	 */
	public Added add(NewArticle article) throws CorpusException {
		try (ProcessLock lock = ProcessLock.await(layout.articlesLock(), layout.articles())) {
			articles.clearStaging();
			table.refresh();
			String sha256 = Article.sha256(article.text());
			Optional<ArticleId> present = table.withText(sha256);
			if (present.isPresent()) {
				return new Added(articles.read(present.get()), false);
			}
			ArticleId id = SafeNames.articleId(article.preferredName(), table::isTaken);
			Article added = new Article(id, article.text(), article.metadata(), article.regions());
			articles.create(added, article.original());
			table.added(id, sha256);
			return new Added(added, true);
		}
	}
}
