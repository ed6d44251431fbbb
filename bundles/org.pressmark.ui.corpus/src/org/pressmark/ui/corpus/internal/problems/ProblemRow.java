package org.pressmark.ui.corpus.internal.problems;

import org.pressmark.model.Article;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Fragment;
import org.pressmark.model.Layer;
import org.pressmark.model.Mark;
import org.pressmark.model.assignment.RepeatCoding;
import org.pressmark.model.lint.Finding;

/**
 * A finding with where it is.
 *
 * @param article
 *            the article
 * @param headline
 *            what people know the article by
 * @param annotator
 *            whose layer
 * @param label
 *            the label of the mark; empty for one about the text
 * @param words
 *            the words that it is about, on one line
 * @param finding
 *            the finding
 */
public record ProblemRow(ArticleId article, String headline, String annotator, String label, String words,
		Finding finding) {

	private static final int LONGEST = 120;

	/**
	 * Describes a finding.
	 *
	 * @param article
	 *            the article
	 * @param layer
	 *            the layer that was looked at
	 * @param finding
	 *            what was found
	 * @return the row
	 */
	static ProblemRow of(Article article, Layer layer, Finding finding) {
		String label = finding.mark().flatMap(layer::mark).map(Mark::label).orElse("");
		return new ProblemRow(article.id(), article.headline(), RepeatCoding.coder(layer.annotator()), label,
				words(article.text(), finding.where()), finding);
	}

	private static String words(String text, Fragment where) {
		int begin = Math.min(where.begin(), text.length());
		String words = text.substring(begin, Math.min(where.end(), text.length())).replaceAll("\\s+", " ");
		return words.codePointCount(0, words.length()) <= LONGEST
				? words
				: words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "\u2026";
	}
}
