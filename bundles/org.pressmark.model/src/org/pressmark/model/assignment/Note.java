package org.pressmark.model.assignment;

import java.time.Instant;
import java.util.Optional;

import org.pressmark.model.ArticleId;
import org.pressmark.model.MarkId;

/**
 * A note to the project lead.
 *
 * @param id
 *            its id, unique in the corpus
 * @param at
 *            when it was written
 * @param by
 *            who wrote it
 * @param article
 *            on which article
 * @param layer
 *            name of the layer's annotator
 * @param mark
 *            about which mark, if about one
 * @param text
 *            what it says
 * @param answer
 *            how it was resolved; empty as long as it is open
 */
public record Note(String id, Instant at, String by, ArticleId article, String layer, Optional<MarkId> mark,
		String text, Optional<Answer> answer) {

	/**
	 * How a note was resolved.
	 *
	 * @param at
	 *            when
	 * @param by
	 *            who resolved it
	 * @param text
	 *            what was answered; may be empty
	 */
	public record Answer(Instant at, String by, String text) {}

	/** {@return whether nobody has resolved it} */
	public boolean isOpen() {
		return answer.isEmpty();
	}

	/**
	 * Resolves the note.
	 *
	 * @param how
	 *            how
	 * @return the resolved note
	 */
	public Note with(Answer how) {
		return new Note(id, at, by, article, layer, mark, text, Optional.of(how));
	}
}
