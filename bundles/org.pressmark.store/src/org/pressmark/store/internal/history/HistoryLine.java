package org.pressmark.store.internal.history;

import java.time.Instant;
import java.util.List;

import org.pressmark.model.LayerState;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;

/** One line of a history. */
sealed interface HistoryLine {

	/** Why a whole layer is written down. */
	enum Why {
		/** The history begins. */
		START,
		/** The layer is not the one that was saved last. */
		OUTSIDE,
		/** What was before was folded into it. */
		FOLDED,
		/** Nothing happened: so that a damaged line costs little. */
		REGULAR
	}

	/**
	 * The first line.
	 *
	 * @param annotator
	 *            whose layer
	 * @param article
	 *            on which article
	 */
	record Header(String annotator, String article) implements HistoryLine {}

	/**
	 * A whole layer.
	 *
	 * @param why
	 *            why it is written down
	 * @param at
	 *            when
	 * @param entries
	 *            how many entries are before it
	 * @param state
	 *            the layer's state
	 * @param marks
	 *            its marks
	 */
	record Whole(Why why, Instant at, int entries, LayerState state, List<Mark> marks) implements HistoryLine {}

	/**
	 * An edit.
	 *
	 * @param title
	 *            what it did
	 * @param at
	 *            when
	 * @param by
	 *            who
	 * @param steps
	 *            what became of the layer, in order
	 */
	record Edited(String title, Instant at, String by, List<Step> steps) implements HistoryLine {}

	/**
	 * A save: only with it do the lines before it count.
	 *
	 * @param fingerprint
	 *            of the layer that was saved
	 * @param at
	 *            when
	 * @param entries
	 *            how many entries there are up to here
	 * @param since
	 *            bytes since the last whole layer
	 * @param codebookVersion
	 *            version of the codebook
	 * @param program
	 *            version of the program
	 */
	record Saved(String fingerprint, Instant at, int entries, long since, int codebookVersion, String program)
			implements
				HistoryLine {}

	/** What an edit did to one thing. What was there before follows from the lines before. */
	sealed interface Step {

		/**
		 * A mark that came or changed.
		 *
		 * @param mark
		 *            as it was then
		 */
		record Put(Mark mark) implements Step {}

		/**
		 * A mark that went.
		 *
		 * @param id
		 *            its id
		 */
		record Removed(MarkId id) implements Step {}

		/**
		 * Another state of the layer.
		 *
		 * @param state
		 *            the new one
		 */
		record State(LayerState state) implements Step {}
	}
}
