package org.pressmark.ui.review.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pressmark.agreement.AgreementReport;
import org.pressmark.agreement.AgreementStudy;
import org.pressmark.agreement.StudyArticle;
import org.pressmark.agreement.StudySettings;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.ui.background.Background;

/**
 * Compares the saved layers of annotators on the articles of a corpus.
 *
 * @param corpus
 *            the corpus
 * @param settings
 *            whom and what to compare
 */
record Comparison(Corpus corpus, StudySettings settings) implements Background.Work<AgreementReport> {

	@Override
	public AgreementReport run(Progress progress) throws IOException {
		AgreementStudy study = new AgreementStudy(corpus.codebook(), settings);
		List<ArticleId> articles = corpus.articles();
		long done = 0;
		for (ArticleId article : articles) {
			progress.checkCancelled();
			progress.report(Messages.bind(Messages.comparing, article), done++, articles.size());
			Map<String, Layer> layers = new HashMap<>();
			for (String annotator : settings.annotators()) {
				if (corpus.hasLayer(annotator, article)) {
					layers.put(annotator, corpus.layer(annotator, article));
				}
			}
			if (layers.size() > 1) {
				study.add(new StudyArticle(corpus.article(article), layers));
			}
		}
		return study.report(progress);
	}
}
