package org.pressmark.agreement;

import java.util.Map;

import org.pressmark.model.Article;
import org.pressmark.model.Layer;

/**
 * An article with the layers that annotators made on it.
 *
 * @param article
 *            the article
 * @param layers
 *            the layer by annotator; an annotator without a layer is absent
 */
public record StudyArticle(Article article, Map<String, Layer> layers) {

	/** Copies the map. */
	public StudyArticle {
		layers = Map.copyOf(layers);
	}
}
