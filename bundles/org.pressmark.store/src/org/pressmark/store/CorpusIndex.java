package org.pressmark.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.ArticleId;

/** What a corpus holds, at a glance and at one moment. */
public final class CorpusIndex {

	private final Map<ArticleId, ArticleSummary> articles = new LinkedHashMap<>();
	private final Map<ArticleId, List<LayerSummary>> layers = new HashMap<>();
	private final List<LayerSummary> allLayers;
	private final List<CorpusException> problems;
	private final List<CorpusException> warnings;
	private final Map<LayerKey, CorpusException> noLayers;
	private final Map<ArticleId, CorpusException> noArticles;

	/**
	 * Takes what was found.
	 *
	 * @param articles
	 *            the articles, in order
	 * @param layers
	 *            the layers, by annotator and article
	 * @param problems
	 *            what could not be read, and is therefore missing from the others
	 * @param warnings
	 *            what was read but for things that only another tool knows
	 * @param noLayers
	 *            why a layer that somebody made is not among the layers
	 * @param noArticles
	 *            why an article that has a folder is not among the articles
	 */
	public CorpusIndex(List<ArticleSummary> articles, List<LayerSummary> layers, List<CorpusException> problems,
			List<CorpusException> warnings, Map<LayerKey, CorpusException> noLayers,
			Map<ArticleId, CorpusException> noArticles) {
		articles.forEach(article -> this.articles.put(article.id(), article));
		layers.forEach(layer -> this.layers.computeIfAbsent(layer.key().article(), id -> new ArrayList<>()).add(layer));
		this.allLayers = List.copyOf(layers);
		this.problems = List.copyOf(problems);
		this.warnings = List.copyOf(warnings);
		this.noLayers = Map.copyOf(noLayers);
		this.noArticles = Map.copyOf(noArticles);
	}

	/** {@return the articles, in the order of their names} */
	public List<ArticleSummary> articles() {
		return List.copyOf(articles.values());
	}

	/**
	 * Looks an article up.
	 *
	 * @param id
	 *            the article
	 * @return what is known of it, if it could be read
	 */
	public Optional<ArticleSummary> article(ArticleId id) {
		return Optional.ofNullable(articles.get(id));
	}

	/** {@return all layers that have a file, by annotator and article} */
	public List<LayerSummary> layers() {
		return allLayers;
	}

	/**
	 * Lists the layers on an article.
	 *
	 * @param id
	 *            the article
	 * @return its layers, by annotator
	 */
	public List<LayerSummary> layersOn(ArticleId id) {
		return List.copyOf(layers.getOrDefault(id, List.of()));
	}

	/**
	 * Looks a layer up.
	 *
	 * @param key
	 *            the layer
	 * @return what is known of it, if it has a file that could be read
	 */
	public Optional<LayerSummary> layer(LayerKey key) {
		return layersOn(key.article()).stream().filter(layer -> layer.key().equals(key)).findFirst();
	}

	/** {@return the articles and layers that could not be read, and why} */
	public List<CorpusException> problems() {
		return problems;
	}

	/** {@return the layers whose files hold what another tool added and the next save leaves out} */
	public List<CorpusException> warnings() {
		return warnings;
	}

	/**
	 * {@return why layers that somebody made are not among the layers: their file cannot be read, or it is gone and
	 * only
	 * the copy on this machine is left}
	 */
	public Map<LayerKey, CorpusException> noLayers() {
		return noLayers;
	}

	/** {@return why articles that have a folder are not among the articles: they cannot be read} */
	public Map<ArticleId, CorpusException> noArticles() {
		return noArticles;
	}
}
