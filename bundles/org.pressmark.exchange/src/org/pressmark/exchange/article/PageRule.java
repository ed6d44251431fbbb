package org.pressmark.exchange.article;

/** Decides on the lines that it knows something about and leaves the others open. */
interface PageRule {

	/**
	 * Applies the rule.
	 *
	 * @param page
	 *            the article
	 */
	void apply(Page page);
}
