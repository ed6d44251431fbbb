package org.pressmark.ui.corpus.internal.navigator;

import java.text.CollationKey;
import java.util.Comparator;
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
	 * Makes the order.
	 *
	 * @param keys
	 *            gives the sort key of a text, as the language of the user sorts it
	 * @return the order; articles that it does not tell apart are sorted by headline
	 */
	Comparator<ArticleSummary> comparator(Function<String, CollationKey> keys) {
		Comparator<ArticleSummary> headline = Comparator.comparing(article -> keys.apply(article.headline()));
		Comparator<ArticleSummary> chosen = switch (by) {
			case HEADLINE -> headline;
			case OUTLET -> Comparator.comparing(article -> keys.apply(article.outlet()));
			case PUBLISHED -> Comparator.comparing(ArticleSummary::published);
			case LAYER -> Comparator.comparing(article -> article.layer(annotator),
					Comparator.comparing(LayerSummary::state).thenComparing(LayerSummary::marks));
		};
		return (descending ? chosen.reversed() : chosen).thenComparing(headline).thenComparing(ArticleSummary::id);
	}
}
