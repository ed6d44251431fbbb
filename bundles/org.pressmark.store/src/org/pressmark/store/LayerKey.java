package org.pressmark.store;

import java.util.Comparator;

import org.pressmark.model.ArticleId;

/**
 * Names a layer.
 *
 * @param annotator
 *            whose it is
 * @param article
 *            what it is on
 */
public record LayerKey(String annotator, ArticleId article) {

	/** Orders by annotator, then by article. */
	public static final Comparator<LayerKey> BY_ANNOTATOR = Comparator.comparing(LayerKey::annotator)
			.thenComparing(LayerKey::article);

	@Override
	public String toString() {
		return annotator + "/" + article;
	}
}
