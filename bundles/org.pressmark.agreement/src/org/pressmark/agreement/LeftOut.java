package org.pressmark.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pressmark.agreement.AgreementReport.LeftOutLayer;
import org.pressmark.agreement.AgreementReport.LeftOutMarks;
import org.pressmark.agreement.internal.ComparedArticle;
import org.pressmark.agreement.internal.ComparedArticle.Side;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;

/** Keeps count of what a study does not compare, so that nothing is dropped in silence. */
final class LeftOut {

	private static final String OTHER_LABEL = "The label is not among those compared: no measure sees the mark.";
	private static final String OUTSIDE = "The mark lies in excluded regions: no measure sees it.";
	private static final String OFF_TOKENS = "The mark covers no token, being zero-width or on white space alone:"
			+ " measures on tokens do not see it.";

	private final List<String> labels;
	private final List<LeftOutLayer> layers = new ArrayList<>();
	private final List<ArticleId> articles = new ArrayList<>();
	private final Map<Reason, Long> marks = new LinkedHashMap<>();

	private record Reason(String annotator, String reason) {}

	LeftOut(List<String> labels) {
		this.labels = labels;
	}

	void layer(Layer layer) {
		layers.add(new LeftOutLayer(layer.article(), layer.annotator(), layer.state()));
	}

	void article(ArticleId article) {
		articles.add(article);
	}

	void marks(ComparedArticle article) {
		article.sides().forEach(side -> side.ifPresent(this::marks));
	}

	private void marks(Side side) {
		String annotator = side.layer().annotator();
		long otherLabel = side.layer().marks().stream().filter(mark -> !labels.contains(mark.label())).count();
		count(annotator, OTHER_LABEL, otherLabel);
		count(annotator, OUTSIDE, side.layer().size() - otherLabel - side.marks().size());
		count(annotator, OFF_TOKENS, side.labels().offTokens());
	}

	private void count(String annotator, String reason, long count) {
		if (count > 0) {
			marks.merge(new Reason(annotator, reason), count, Long::sum);
		}
	}

	List<LeftOutLayer> layers() {
		return layers;
	}

	List<ArticleId> articles() {
		return articles;
	}

	List<LeftOutMarks> marks() {
		return marks.entrySet().stream().map(
				entry -> new LeftOutMarks(entry.getKey().annotator(), entry.getKey().reason(), entry.getValue()))
				.toList();
	}
}
