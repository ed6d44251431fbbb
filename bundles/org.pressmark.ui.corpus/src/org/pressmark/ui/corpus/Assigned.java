package org.pressmark.ui.corpus;

import java.util.Optional;

import org.pressmark.model.ArticleId;
import org.pressmark.model.LayerState;
import org.pressmark.model.assignment.Assignment;
import org.pressmark.model.assignment.Blind;
import org.pressmark.model.assignment.Queue;
import org.pressmark.model.assignment.RepeatCoding;

/**
 * What is assigned to the person who annotates.
 *
 * @param annotator
 *            who annotates
 * @param assignment
 *            what the project lead assigned; empty if nothing is
 * @param queue
 *            the assigned articles in order; empty as long as it has not been read what was done
 */
public record Assigned(String annotator, Optional<Assignment> assignment, Optional<Queue> queue) {

	/**
	 * Nothing is assigned.
	 *
	 * @param annotator
	 *            who annotates
	 * @return an assignment without articles, which hides nothing
	 */
	public static Assigned nothing(String annotator) {
		return new Assigned(annotator, Optional.empty(), Optional.empty());
	}

	/**
	 * Tells whether something is hidden from the annotator.
	 *
	 * @param what
	 *            what
	 * @return whether it is
	 */
	public boolean hides(Blind what) {
		return assignment.filter(assigned -> assigned.hides(what)).isPresent();
	}

	/** {@return whether anything is hidden from the annotator} */
	public boolean isBlind() {
		return assignment.filter(assigned -> !assigned.blind().isEmpty()).isPresent();
	}

	/**
	 * Tells whether an article waits for its second coding, so that the first one is hidden.
	 *
	 * @param article
	 *            the article
	 * @return whether it does
	 */
	public boolean isRepeated(ArticleId article) {
		return queue.filter(queued -> queued.beingRepeated().contains(article)).isPresent();
	}

	/**
	 * Finds the layer that the annotator works on.
	 *
	 * @param article
	 *            the article
	 * @return the name of the layer's annotator: that of the second coding where its time has come
	 */
	public String layerOf(ArticleId article) {
		return isRepeated(article) ? RepeatCoding.layerOf(annotator) : annotator;
	}

	/**
	 * Tells whether a layer is read-only because of its state. What was assigned is locked once it is done: it may be
	 * compared already.
	 *
	 * @param article
	 *            the article
	 * @param state
	 *            the state of the annotator's layer
	 * @return whether it has to be unlocked to be changed
	 */
	public boolean locks(ArticleId article, LayerState state) {
		return state == LayerState.LOCKED || state == LayerState.DONE
				&& assignment.filter(assigned -> assigned.articles().contains(article)).isPresent();
	}

	/**
	 * Tells whether the annotator may see a layer. Of the own ones it is the one that is worked on; second codings of
	 * others are never shown.
	 *
	 * @param layer
	 *            name of the layer's annotator
	 * @param article
	 *            the article
	 * @return whether it is shown
	 */
	public boolean shows(String layer, ArticleId article) {
		return RepeatCoding.coder(layer).equals(annotator)
				? layer.equals(layerOf(article))
				: !RepeatCoding.isRepeat(layer) && !hides(Blind.OTHERS);
	}

	/**
	 * Tells whether a layer that is open must not stay so: somebody else's, or the first coding of an article while it
	 * is coded a second time. A second coding that is finished may stay.
	 *
	 * @param layer
	 *            name of the layer's annotator
	 * @param article
	 *            the article
	 * @return whether it is to be closed
	 */
	public boolean mustClose(String layer, ArticleId article) {
		boolean own = RepeatCoding.coder(layer).equals(annotator);
		return own ? !RepeatCoding.isRepeat(layer) && isRepeated(article) : hides(Blind.OTHERS);
	}
}
