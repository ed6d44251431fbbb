package org.pressmark.ui.corpus;

import java.util.LinkedHashMap;
import java.util.Map;

import org.pressmark.model.ArticleId;

/**
 * An article in one line.
 *
 * @param id
 *            its name in the corpus
 * @param headline
 *            its title; its name where it has none
 * @param outlet
 *            who published it
 * @param published
 *            when
 * @param layers
 *            its layers by annotator; those that were never saved are missing
 * @param problem
 *            why it could not be read and what to do, as a sentence; empty if it could, or has not been tried yet
 */
public record ArticleSummary(ArticleId id, String headline, String outlet, String published,
		Map<String, LayerSummary> layers, String problem) {

	/** Copies the map. */
	public ArticleSummary {
		layers = Map.copyOf(layers);
	}

	/**
	 * Sums up an article that could be read.
	 *
	 * @param id
	 *            its name in the corpus
	 * @param headline
	 *            its title; its name where it has none
	 * @param outlet
	 *            who published it
	 * @param published
	 *            when
	 * @param layers
	 *            its layers by annotator; those that were never saved are missing
	 */
	public ArticleSummary(ArticleId id, String headline, String outlet, String published,
			Map<String, LayerSummary> layers) {
		this(id, headline, outlet, published, layers, "");
	}

	/**
	 * Sums up an article of which nothing has been read yet.
	 *
	 * @param id
	 *            its name
	 * @return the summary
	 */
	public static ArticleSummary unread(ArticleId id) {
		return new ArticleSummary(id, id.value(), "", "", Map.of());
	}

	/**
	 * Stands for an article that is there and could not be read.
	 *
	 * @param id
	 *            its name
	 * @param problem
	 *            why, and what to do
	 * @return the summary
	 */
	public static ArticleSummary unreadable(ArticleId id, String problem) {
		return new ArticleSummary(id, id.value(), "", "", Map.of(), problem);
	}

	/** {@return whether it could be read, as far as that has been tried} */
	public boolean isReadable() {
		return problem.isEmpty();
	}

	/**
	 * Looks a layer up.
	 *
	 * @param annotator
	 *            whose
	 * @return its summary; that of a new one where there is none
	 */
	public LayerSummary layer(String annotator) {
		return layers.getOrDefault(annotator, LayerSummary.NONE);
	}

	/**
	 * Replaces a layer.
	 *
	 * @param annotator
	 *            whose
	 * @param layer
	 *            its summary
	 * @return the changed summary
	 */
	public ArticleSummary withLayer(String annotator, LayerSummary layer) {
		Map<String, LayerSummary> changed = new LinkedHashMap<>(layers);
		changed.put(annotator, layer);
		return new ArticleSummary(id, headline, outlet, published, changed, problem);
	}
}
