package org.pressmark.ui.corpus.internal.navigator;

import java.text.CollationKey;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.pressmark.ui.corpus.ArticleSummary;
import org.pressmark.ui.corpus.LayerSummary;

/**
 * By what the articles are sorted.
 *
 * @param by
 *            the column
 * @param annotator
 *            whose layers, for {@link By#LAYER}
 * @param descending
 *            whether the last comes first
 */
record ArticleOrder(By by, String annotator, boolean descending) {

	/** What can be sorted by. */
	enum By {
		/** Title. */
		HEADLINE,
		/** Who published it. */
		OUTLET,
		/** When it was published. */
		PUBLISHED,
		/** State and number of marks of one annotator. */
		LAYER
	}

	/** The order at first: by headline. */
	static final ArticleOrder INITIAL = new ArticleOrder(By.HEADLINE, "", false);

	/** {@return the order after a click on a column: the other way round if it is sorted by that already} */
	ArticleOrder clicked(By column, String whose) {
		boolean same = column == by && whose.equals(annotator);
		return new ArticleOrder(column, whose, same && !descending);
	}

	/**
	 * An article with what it is sorted by: comparing texts by the rules of a language is slow, comparing keys is
	 * not.
	 */
	private record Keyed(ArticleSummary article, CollationKey headline, CollationKey chosen) {}

	/**
	 * Sorts articles; those that the order does not tell apart are sorted by headline.
	 *
	 * @param articles
	 *            the articles
	 * @param keys
	 *            gives the sort key of a text, as the language of the user sorts it
	 * @return the articles, in order
	 */
	List<ArticleSummary> sorted(List<ArticleSummary> articles, Function<String, CollationKey> keys) {
		Comparator<Keyed> chosen = by == By.LAYER
				? Comparator.comparing(keyed -> keyed.article().layer(annotator),
						Comparator.comparing(LayerSummary::state).thenComparing(LayerSummary::marks))
				: Comparator.comparing(Keyed::chosen);
		Comparator<Keyed> order = (descending ? chosen.reversed() : chosen).thenComparing(Keyed::headline)
				.thenComparing(keyed -> keyed.article().id());
		return articles.stream().map(article -> keyed(article, keys)).sorted(order).map(Keyed::article).toList();
	}

	private Keyed keyed(ArticleSummary article, Function<String, CollationKey> keys) {
		CollationKey headline = keys.apply(article.headline());
		return new Keyed(article, headline, switch (by) {
			case HEADLINE, LAYER -> headline;
			case OUTLET -> keys.apply(article.outlet());
			case PUBLISHED -> keys.apply(article.published());
		});
	}
}
