package org.pressmark.store.history;

import java.time.Instant;
import java.util.Optional;

import org.pressmark.model.edit.LayerEdit;

/**
 * One thing that happened to a layer.
 *
 * @param number
 *            its number, counted from 1; it stays when older entries are folded into one
 * @param kind
 *            what kind of thing
 * @param at
 *            when; of a state that was found, when it was noted
 * @param by
 *            who did it; empty where nobody knows
 * @param title
 *            what was done, as the undo menu showed it; empty where it is no edit
 * @param edit
 *            the edit; empty where it is none, or where a damaged line before it hides what the marks were
 * @param codebookVersion
 *            version of the codebook in force then
 * @param program
 *            version of Pressmark that wrote it down
 */
public record HistoryEntry(int number, Kind kind, Instant at, String by, String title, Optional<LayerEdit> edit,
		int codebookVersion, String program) {

	/** What kind of thing happened. */
	public enum Kind {
		/** The layer as it was when its history began. */
		START,
		/** An edit. */
		EDIT,
		/** An edit that was taken back. */
		UNDO,
		/** An edit that was done again after it was taken back. */
		REDO,
		/** The layer was found changed: by another tool, from a backup, or on another machine without its history. */
		OUTSIDE,
		/** All that happened before, folded into the layer as it was then. */
		FOLDED;

		/** {@return whether somebody edited the layer here} */
		public boolean isEdit() {
			return this == EDIT || this == UNDO || this == REDO;
		}
	}
}
