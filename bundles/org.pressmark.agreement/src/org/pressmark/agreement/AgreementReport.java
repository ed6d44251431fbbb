package org.pressmark.agreement;

import java.util.List;

import org.pressmark.agreement.disagreement.DisagreementKind;
import org.pressmark.model.ArticleId;
import org.pressmark.model.LayerState;

/**
 * What a study found.
 *
 * @param annotators
 *            the annotators compared
 * @param articles
 *            number of articles that two of them finished
 * @param results
 *            the values: by label, then measure; all annotators before pairs
 * @param agreed
 *            number of aligned pairs of marks that are the same in every way, over all pairs of annotators
 * @param disagreements
 *            how often annotators differed in what, over all pairs of annotators
 * @param leftOutLayers
 *            layers that were not finished and are not compared
 * @param leftOutArticles
 *            articles that fewer than two of the annotators finished
 * @param leftOutMarks
 *            marks in finished layers that some or all measures do not see
 */
public record AgreementReport(List<String> annotators, int articles, List<AgreementResult> results, long agreed,
		List<DisagreementCount> disagreements, List<LeftOutLayer> leftOutLayers, List<ArticleId> leftOutArticles,
		List<LeftOutMarks> leftOutMarks) {

	/** Copies the lists. */
	public AgreementReport {
		annotators = List.copyOf(annotators);
		results = List.copyOf(results);
		disagreements = List.copyOf(disagreements);
		leftOutLayers = List.copyOf(leftOutLayers);
		leftOutArticles = List.copyOf(leftOutArticles);
		leftOutMarks = List.copyOf(leftOutMarks);
	}

	/**
	 * How often annotators differed in one way.
	 *
	 * @param kind
	 *            in what
	 * @param label
	 *            the label of the mark; of two different ones that which the study names first
	 * @param otherLabel
	 *            the second of two different labels, otherwise empty
	 * @param count
	 *            how often
	 */
	public record DisagreementCount(DisagreementKind kind, String label, String otherLabel, long count) {}

	/**
	 * A layer that was not finished.
	 *
	 * @param article
	 *            the article
	 * @param annotator
	 *            whose layer
	 * @param state
	 *            how far it got
	 */
	public record LeftOutLayer(ArticleId article, String annotator, LayerState state) {}

	/**
	 * Marks that measures do not see.
	 *
	 * @param annotator
	 *            whose marks
	 * @param reason
	 *            why, and which measures do not see them
	 * @param count
	 *            how many
	 */
	public record LeftOutMarks(String annotator, String reason, long count) {}
}
