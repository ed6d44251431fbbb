package org.pressmark.model.quotation;

import java.util.ArrayList;
import java.util.List;

import org.pressmark.model.Article;
import org.pressmark.model.Fragment;
import org.pressmark.model.Region;

/**
 * Included regions of one kind that follow each other: speech may go on behind an advertisement, but not from a
 * headline into the text.
 *
 * @param tokens
 *            its quotation marks, in text order
 * @param paragraphs
 *            its paragraphs, in text order
 */
record Stretch(List<MarkToken> tokens, List<Fragment> paragraphs) {

	/**
	 * Reads an article.
	 *
	 * @param article
	 *            the article
	 * @return its stretches, in text order
	 */
	static List<Stretch> of(Article article) {
		Paragraphs paragraphs = new Paragraphs(article.text());
		List<Stretch> stretches = new ArrayList<>();
		List<Region> regions = article.included().toList();
		for (int i = 0; i < regions.size(); i++) {
			if (i == 0 || regions.get(i).kind() != regions.get(i - 1).kind()) {
				stretches.add(new Stretch(new ArrayList<>(), new ArrayList<>()));
			}
			Fragment span = regions.get(i).span();
			Stretch stretch = stretches.getLast();
			stretch.tokens().addAll(new MarkReader(article.text(), span.begin(), span.end()).read());
			paragraphs.collect(span.begin(), span.end(), stretch.paragraphs());
		}
		return stretches;
	}
}
