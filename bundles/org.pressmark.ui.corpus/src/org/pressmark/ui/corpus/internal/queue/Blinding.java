package org.pressmark.ui.corpus.internal.queue;

import java.nio.file.Path;
import java.util.Optional;

import org.pressmark.model.Article;
import org.pressmark.model.Layer;
import org.pressmark.model.assignment.Blind;
import org.pressmark.model.assignment.BlindArticle;
import org.pressmark.model.assignment.RepeatCoding;
import org.pressmark.store.CorpusException;
import org.pressmark.ui.corpus.Assigned;

/**
 * What an annotator may see of an article that is opened.
 *
 * @param assigned
 *            what is assigned to whoever annotates
 */
public record Blinding(Assigned assigned) {

	/** Hides nothing. */
	public static final Blinding NONE = new Blinding(Assigned.nothing(""));

	/**
	 * Finds out what is hidden from somebody, by the one file that says so.
	 *
	 * @param folder
	 *            the corpus
	 * @param annotator
	 *            who annotates
	 * @return what is hidden
	 */
	public static Blinding of(Path folder, String annotator) {
		return new Blinding(new Assigned(annotator, QueueBasis.assignmentOf(folder, annotator).assignment(),
				Optional.empty()));
	}

	/** {@return whether outlet and byline are hidden} */
	public boolean hidesMetadata() {
		return assigned.hides(Blind.METADATA);
	}

	/**
	 * Shows an article.
	 *
	 * @param article
	 *            as it is
	 * @return as the annotator may see it; all offsets are the same
	 */
	public Article show(Article article) {
		return hidesMetadata() ? BlindArticle.of(article) : article;
	}

	/**
	 * Tells whether the annotator may know of a layer.
	 *
	 * @param layer
	 *            name of the layer's annotator
	 * @return false for layers of others, where they are hidden
	 */
	public boolean mayKnow(String layer) {
		return RepeatCoding.coder(layer).equals(assigned.annotator()) || !assigned.hides(Blind.OTHERS);
	}

	/**
	 * Refuses what others have coded.
	 *
	 * @param folder
	 *            the corpus
	 * @param layer
	 *            name of the layer's annotator
	 * @throws CorpusException
	 *             if the annotator must not see it
	 */
	public void requireVisible(Path folder, String layer) throws CorpusException {
		if (!mayKnow(layer)) {
			throw new CorpusException(folder.resolve("layers"), problem(layer), Messages.lift);
		}
	}

	private static String problem(String layer) {
		return layer.equals(Layer.GOLD) ? Messages.goldHidden : Messages.othersHidden;
	}
}
