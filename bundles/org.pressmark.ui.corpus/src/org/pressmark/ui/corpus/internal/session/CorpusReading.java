package org.pressmark.ui.corpus.internal.session;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.swt.widgets.Display;
import org.pressmark.model.ArticleId;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.CorpusException;
import org.pressmark.store.CorpusIndex;
import org.pressmark.store.OpenedLayer;
import org.pressmark.ui.corpus.ArticleSummary;
import org.pressmark.ui.corpus.LayerSummary;
import org.pressmark.ui.corpus.internal.queue.QueueBasis;
import org.pressmark.ui.failure.Failures;

/** Reads the list of articles: the names at once, then what the index of the corpus knows of them. */
final class CorpusReading {

	/** Receives what was read, on the UI thread. */
	interface Target {
		void articles(Map<ArticleId, ArticleSummary> articles, QueueBasis queue, boolean all);
	}

	private final Corpus corpus;
	private final String annotator;
	private final boolean namesFirst;
	private final Target target;

	CorpusReading(Corpus corpus, String annotator, boolean namesFirst, Target target) {
		this.corpus = corpus;
		this.annotator = annotator;
		this.namesFirst = namesFirst;
		this.target = target;
	}

	Void run(Progress progress) throws IOException {
		Map<ArticleId, ArticleSummary> read = new TreeMap<>();
		corpus.articles().forEach(id -> read.put(id, ArticleSummary.unread(id)));
		QueueBasis assignment = QueueBasis.assignmentOf(corpus.folder(), annotator);
		if (namesFirst) {
			handOver(new TreeMap<>(read), assignment, progress, false);
		}
		CorpusIndex index = corpus.index(progress);
		index.problems().forEach(problem -> Failures.log("A file of the corpus could not be read", problem));
		index.articles().forEach(article -> read.put(article.id(), summary(index, article)));
		index.noArticles().forEach((id, cause) -> read.put(id, ArticleSummary.unreadable(id, sentence(cause))));
		index.noLayers().forEach((key, cause) -> read.computeIfPresent(key.article(), (id, article) -> article
				.withLayer(key.annotator(), LayerSummary.unreadable(sentence(cause)))));
		handOver(read, assignment.read(corpus, index), progress, true);
		return null;
	}

	private static String sentence(CorpusException cause) {
		return cause.problem() + ". " + cause.remedy();
	}

	private static LayerSummary summary(org.pressmark.store.LayerSummary layer) {
		String warning = layer.beside().isEmpty() ? "" : layer.beside() + ". " + OpenedLayer.KEEP_A_COPY;
		return new LayerSummary(layer.state(), layer.size()).withWarning(warning);
	}

	private static ArticleSummary summary(CorpusIndex index, org.pressmark.store.ArticleSummary article) {
		Map<String, LayerSummary> layers = new HashMap<>();
		index.layersOn(article.id())
				.forEach(layer -> layers.put(layer.key().annotator(), summary(layer)));
		String headline = article.headline().isBlank() ? article.id().value() : article.headline().strip();
		return new ArticleSummary(article.id(), headline, article.outlet(), article.published(), layers);
	}

	private void handOver(Map<ArticleId, ArticleSummary> read, QueueBasis queue, Progress progress, boolean all) {
		Display.getDefault().asyncExec(() -> {
			if (!progress.isCancelled()) {
				target.articles(read, queue, all);
			}
		});
	}
}
