package org.pressmark.store.internal.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleId;
import org.pressmark.model.Region;
import org.pressmark.model.progress.Progress;
import org.pressmark.store.ArticleSummary;
import org.pressmark.store.CorpusException;
import org.pressmark.store.CorpusIndex;
import org.pressmark.store.LayerKey;
import org.pressmark.store.LayerSummary;
import org.pressmark.store.OpenedLayer;
import org.pressmark.store.internal.ArticleFiles;
import org.pressmark.store.internal.ArticleRecord;
import org.pressmark.store.internal.LayerFiles;
import org.pressmark.store.internal.Layout;
import org.pressmark.uima.LayerXmi;

/** Makes the index, reading only what changed since the last time. */
public final class Indexer {

	private final Layout layout;
	private final ArticleFiles articles;
	private final LayerFiles layers;
	private @Nullable IndexFile file;

	/**
	 * Prepares an index.
	 *
	 * @param layout
	 *            the corpus
	 * @param articles
	 *            its articles
	 * @param layers
	 *            its layers
	 */
	public Indexer(Layout layout, ArticleFiles articles, LayerFiles layers) {
		this.layout = layout;
		this.articles = articles;
		this.layers = layers;
	}

	/**
	 * Gives layers their reader when there is one to read.
	 */
	@FunctionalInterface
	public interface XmiSupplier {
		/**
		 * Gives the reader.
		 *
		 * @return how layers are read
		 * @throws CorpusException
		 *             if UIMA cannot express the codebook
		 */
		LayerXmi get() throws CorpusException;
	}

	/**
	 * Brings the index up to date.
	 *
	 * @param xmi
	 *            how layers are read
	 * @param progress
	 *            told how far it is; when cancelled, what was read so far is kept for the next time
	 * @return the index
	 * @throws CorpusException
	 *             if a folder cannot be read
	 */
	public synchronized CorpusIndex index(XmiSupplier xmi, Progress progress) throws CorpusException {
		IndexFile known = file;
		IndexFile old = known != null ? known : IndexFile.read(layout.index());
		IndexFile fresh = new IndexFile();
		Run run = new Run(old, fresh, xmi, progress, System.currentTimeMillis());
		try {
			return run.index();
		} finally {
			run.keep();
			file = fresh;
		}
	}

	/** One pass over the corpus. */
	private final class Run {

		private final IndexFile old;
		private final IndexFile fresh;
		private final XmiSupplier xmi;
		private final Progress progress;
		private final long now;
		private final List<CorpusException> problems = new ArrayList<>();
		private final Map<LayerKey, CorpusException> noLayers = new LinkedHashMap<>();
		private final Map<ArticleId, CorpusException> noArticles = new LinkedHashMap<>();
		private final Map<ArticleId, String> hashes = new LinkedHashMap<>();
		private int read;
		private boolean complete;

		Run(IndexFile old, IndexFile fresh, XmiSupplier xmi, Progress progress, long now) {
			this.old = old;
			this.fresh = fresh;
			this.xmi = xmi;
			this.progress = progress;
			this.now = now;
		}

		CorpusIndex index() throws CorpusException {
			List<ArticleSummary> articleList = new ArrayList<>();
			List<LayerSummary> layerList = new ArrayList<>();
			List<ArticleId> ids = articles.list();
			List<LayerKey> keys = layers.list();
			int done = 0;
			for (ArticleId id : ids) {
				progress.checkCancelled();
				progress.report("Listing articles", done++, ids.size() + (long) keys.size());
				article(id).ifPresent(articleList::add);
			}
			for (LayerKey key : keys) {
				progress.checkCancelled();
				progress.report("Counting marks", done++, ids.size() + (long) keys.size());
				layer(key).ifPresent(layerList::add);
			}
			layers.gone().forEach((key, gone) -> {
				if (hashes.containsKey(key.article())) {
					noLayers.put(key, gone);
				}
			});
			complete = true;
			return new CorpusIndex(articleList, layerList, problems, layerList.stream()
					.filter(layer -> !layer.beside().isEmpty())
					.map(layer -> new CorpusException(layers.file(layer.key()), layer.beside(),
							OpenedLayer.KEEP_A_COPY))
					.toList(), noLayers, noArticles);
		}

		void keep() {
			if (!complete) {
				old.articles().forEach(fresh.articles()::putIfAbsent);
				old.layers().forEach(fresh.layers()::putIfAbsent);
			}
			if (read > 0 || fresh.articles().size() != old.articles().size()
					|| fresh.layers().size() != old.layers().size()) {
				fresh.write(layout.index(), now);
			}
		}

		private Optional<ArticleSummary> article(ArticleId id) {
			try {
				Fingerprint now = Fingerprint.of(layout.metadata(id));
				IndexFile.Kept<ArticleSummary> kept = old.articles().get(id);
				ArticleSummary summary = isCurrent(kept, now) ? kept.value() : summarise(id);
				fresh.articles().put(id, new IndexFile.Kept<>(now, summary));
				hashes.put(id, summary.sha256());
				return Optional.of(summary);
			} catch (CorpusException damaged) {
				problems.add(damaged);
				noArticles.put(id, damaged);
				return Optional.empty();
			}
		}

		private Optional<LayerSummary> layer(LayerKey key) {
			try {
				Path path = layers.file(key);
				Fingerprint now = Fingerprint.of(path);
				IndexFile.Kept<LayerSummary> kept = old.layers().get(key);
				LayerSummary summary = isCurrent(kept, now) ? kept.value() : summarise(key, path);
				fresh.layers().put(key, new IndexFile.Kept<>(now, summary));
				return Optional.of(summary);
			} catch (CorpusException damaged) {
				problems.add(damaged);
				noLayers.put(key, damaged);
				return Optional.empty();
			}
		}

		private boolean isCurrent(IndexFile.@Nullable Kept<?> kept, Fingerprint found) {
			return kept != null && kept.of().equals(found) && found.isSettled(now);
		}

		private ArticleSummary summarise(ArticleId id) throws CorpusException {
			read++;
			ArticleRecord record = articles.record(id);
			String headline = record.metadata().headline();
			int included = record.regions().stream().filter(Region::included).mapToInt(region -> region.span().length())
					.sum();
			return new ArticleSummary(id, headline.isBlank() ? articles.read(id).headline() : headline,
					record.metadata().outlet(), record.metadata().published(), record.metadata().language(),
					record.length(), included, record.sha256());
		}

		private LayerSummary summarise(LayerKey key, Path path) throws CorpusException {
			String sha256 = hashes.get(key.article());
			if (sha256 == null) {
				throw new CorpusException(path,
						"The layer's article '" + key.article() + "' cannot be read",
						"Restore the article, or move the layer's file away.");
			}
			read++;
			OpenedLayer opened = layers.read(key, xmi.get(), sha256);
			Map<String, Integer> counts = new LinkedHashMap<>();
			opened.layer().inTextOrder().forEach(mark -> counts.merge(mark.label(), 1, Integer::sum));
			return new LayerSummary(key, opened.layer().state(), counts,
					opened.beside().map(CorpusException::problem).orElse(""));
		}
	}
}
