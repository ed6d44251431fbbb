package org.pressmark.agreement.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressmark.agreement.span.ComparedMark;
import org.pressmark.agreement.span.Continuum;
import org.pressmark.agreement.span.LabelSets;
import org.pressmark.agreement.span.TokenLabels;
import org.pressmark.agreement.span.WordTokens;
import org.pressmark.model.Article;
import org.pressmark.model.Layer;

/**
 * An article made ready for comparison.
 *
 * @param tokens
 *            number of tokens in compared text
 * @param sides
 *            one per annotator; absent for those who did not finish it
 */
public record ComparedArticle(int tokens, List<Optional<Side>> sides) {

	/**
	 * What one annotator made of the article.
	 *
	 * @param layer
	 *            the whole layer
	 * @param marks
	 *            its marks that are compared
	 * @param labels
	 *            their labels by token
	 */
	public record Side(Layer layer, List<ComparedMark> marks, TokenLabels labels) {}

	/**
	 * Makes an article ready.
	 *
	 * @param article
	 *            the article
	 * @param finished
	 *            the finished layer by annotator
	 * @param labels
	 *            the labels that are compared
	 * @param includeExcluded
	 *            whether excluded regions are compared
	 * @param labelSets
	 *            the numbering of sets of labels
	 * @return the article
	 */
	public static ComparedArticle of(Article article, List<Optional<Layer>> finished, List<String> labels,
			boolean includeExcluded, LabelSets labelSets) {
		Continuum continuum = Continuum.of(article, includeExcluded);
		WordTokens tokens = WordTokens.of(article, continuum);
		List<Optional<Side>> sides = new ArrayList<>();
		for (Optional<Layer> layer : finished) {
			sides.add(layer.map(its -> {
				List<ComparedMark> marks = ComparedMark.in(its, labels, continuum);
				return new Side(its, marks, TokenLabels.of(tokens, marks, labels, labelSets));
			}));
		}
		return new ComparedArticle(tokens.size(), sides);
	}
}
