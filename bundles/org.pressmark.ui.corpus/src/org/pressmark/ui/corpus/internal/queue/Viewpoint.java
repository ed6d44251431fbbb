package org.pressmark.ui.corpus.internal.queue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pressmark.model.ArticleId;
import org.pressmark.model.assignment.Assignment;
import org.pressmark.model.assignment.Blind;
import org.pressmark.model.assignment.BlindArticle;
import org.pressmark.model.assignment.RepeatCoding;
import org.pressmark.ui.corpus.ArticleSummary;
import org.pressmark.ui.corpus.Assigned;
import org.pressmark.ui.corpus.LayerSummary;

/**
 * What the person who annotates may see of a corpus.
 * <p>
 * Layers of second codings are nobody's: they are never listed. Where the person's own second coding is due it takes
 * the place of the first. Blind annotators see neither others nor outlets.
 */
public final class Viewpoint {

	private final Assigned assigned;
	private final Map<ArticleId, Integer> places = new LinkedHashMap<>();

	/**
	 * Makes a viewpoint.
	 *
	 * @param assigned
	 *            what is assigned
	 */
	public Viewpoint(Assigned assigned) {
		this.assigned = assigned;
		if (assigned.hides(Blind.METADATA)) {
			assigned.assignment().map(Assignment::inOrder).orElse(List.of())
					.forEach(article -> places.put(article, places.size() + 1));
		}
	}

	/**
	 * Shows an article.
	 *
	 * @param article
	 *            as it is
	 * @return as the person may see it
	 */
	public ArticleSummary of(ArticleSummary article) {
		Map<String, LayerSummary> layers = new LinkedHashMap<>();
		boolean repeated = assigned.isRepeated(article.id());
		article.layers().forEach((name, layer) -> {
			boolean own = name.equals(assigned.annotator());
			if (mayBeSeen(name) && !(own && repeated)) {
				layers.put(name, layer);
			}
		});
		LayerSummary second = article.layers().get(RepeatCoding.layerOf(assigned.annotator()));
		if (repeated && second != null) {
			layers.put(assigned.annotator(), second);
		}
		return assigned.hides(Blind.METADATA)
				? new ArticleSummary(article.id(), headline(article), "", article.published(), layers,
						article.problem())
				: new ArticleSummary(article.id(), article.headline(), article.outlet(), article.published(), layers,
						article.problem());
	}

	/**
	 * Tells whose layers the person may see.
	 *
	 * @param names
	 *            all who have layers
	 * @return those of them
	 */
	public List<String> of(Collection<String> names) {
		return names.stream().filter(this::mayBeSeen).toList();
	}

	private boolean mayBeSeen(String name) {
		return name.equals(assigned.annotator())
				|| !RepeatCoding.isRepeat(name) && !assigned.hides(Blind.OTHERS);
	}

	/** The name of an article in the corpus often says who published it. */
	private String headline(ArticleSummary article) {
		return article.headline().equals(article.id().value())
				? Messages.bind(Messages.articleNumber, places.getOrDefault(article.id(), 0))
				: BlindArticle.headline(article.headline(), article.outlet());
	}
}
