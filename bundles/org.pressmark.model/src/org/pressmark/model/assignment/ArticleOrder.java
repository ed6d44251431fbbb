package org.pressmark.model.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.pressmark.model.ArticleId;

/** In which order an annotator codes the assigned articles. */
public enum ArticleOrder {
	/** As the project lead listed them. */
	GIVEN,
	/**
	 * In an order by chance: articles sorted by the SHA-256 of {@code order:SEED:ARTICLE} in UTF-8, as hexadecimal
	 * digits. It is the same on every platform, and articles that are added fall between the others.
	 */
	RANDOM;

	/**
	 * Puts articles in order.
	 *
	 * @param articles
	 *            the articles as they are listed; one that is listed twice counts once
	 * @param seed
	 *            where chance starts
	 * @return the articles in the order in which they are coded
	 */
	public List<ArticleId> of(Collection<ArticleId> articles, int seed) {
		return this == GIVEN
				? articles.stream().distinct().toList()
				: new SeededOrder("order", seed).sorted(articles);
	}

	/** {@return the name used in files: {@code given}, {@code random}} */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}
}
