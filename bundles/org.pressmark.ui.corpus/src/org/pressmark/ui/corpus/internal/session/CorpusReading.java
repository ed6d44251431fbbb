package org.pressmark.ui.corpus.internal.session;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.swt.widgets.Display;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Layer;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.Corpus;
import org.pressmark.store.LayerKey;
import org.pressmark.ui.corpus.ArticleSummary;
import org.pressmark.ui.corpus.LayerSummary;
import org.pressmark.ui.failure.Failures;

/**
 * Reads the list of articles: the names at once, then what is in the files, handing over what there is now and then.
 *
 */
final class CorpusReading {

	/** Receives what was read, on the UI thread. */
	interface Target {
		void articles(Map<ArticleId, ArticleSummary> articles, boolean all);
	}

	private static final long INTERVAL_NANOS = 400_000_000L;

	private final Corpus corpus;
	private final Target target;
	private final Map<ArticleId, ArticleSummary> read = new TreeMap<>();
	private long handedOver;

	CorpusReading(Corpus corpus, Target target) {
		this.corpus = corpus;
		this.target = target;
	}

	Void run(Progress progress) throws IOException {
		List<ArticleId> ids = corpus.articles();
		ids.forEach(id -> read.put(id, ArticleSummary.unread(id)));
		handOver(progress, false);
		Map<ArticleId, Map<String, LayerKey>> layers = new HashMap<>();
		for (LayerKey key : corpus.layers()) {
			layers.computeIfAbsent(key.article(), id -> new LinkedHashMap<>()).put(key.annotator(), key);
		}
		long done = 0;
		for (ArticleId id : ids) {
			progress.checkCancelled();
			progress.report("Reading " + id, ++done, ids.size());
			read.put(id, summary(id, layers.getOrDefault(id, Map.of())));
			if (System.nanoTime() - handedOver > INTERVAL_NANOS) {
				handOver(progress, false);
			}
		}
		handOver(progress, true);
		return null;
	}

	private ArticleSummary summary(ArticleId id, Map<String, LayerKey> keys) {
		Map<String, LayerSummary> layers = new HashMap<>();
		try {
			for (String annotator : keys.keySet()) {
				Layer layer = corpus.layer(annotator, id);
				layers.put(annotator, LayerSummary.of(layer));
			}
			return ArticleSummary.of(id, corpus.article(id).metadata(), layers);
		} catch (IOException unreadable) {
			Failures.log("The article " + id + " could not be read", unreadable);
			return ArticleSummary.unread(id);
		}
	}

	private void handOver(Progress progress, boolean all) {
		handedOver = System.nanoTime();
		Map<ArticleId, ArticleSummary> copy = new TreeMap<>(read);
		Display.getDefault().asyncExec(() -> {
			if (!progress.isCancelled()) {
				target.articles(copy, all);
			}
		});
	}
}
