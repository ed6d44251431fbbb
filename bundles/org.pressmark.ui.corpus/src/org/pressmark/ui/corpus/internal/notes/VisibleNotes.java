package org.pressmark.ui.corpus.internal.notes;

import java.util.List;

import org.pressmark.model.assignment.Blind;
import org.pressmark.model.assignment.Note;
import org.pressmark.model.assignment.RepeatCoding;
import org.pressmark.ui.corpus.Assigned;

/**
 * Which notes somebody may read. Who does not see others does not see their notes; and while an article is coded a
 * second time, what was noted at the first coding is hidden, for it would tell that there was one.
 *
 * @param assigned
 *            what is assigned to whoever reads
 */
public record VisibleNotes(Assigned assigned) {

	/**
	 * Leaves out what must not be seen.
	 *
	 * @param notes
	 *            all notes, the oldest first
	 * @param openOnly
	 *            whether to leave out those that are closed too
	 * @return the rest, open ones first, then the latest first
	 */
	public List<Note> of(List<Note> notes, boolean openOnly) {
		return notes.reversed().stream().filter(note -> mayBeSeen(note) && (note.isOpen() || !openOnly))
				.sorted((one, other) -> Boolean.compare(other.isOpen(), one.isOpen())).toList();
	}

	private boolean mayBeSeen(Note note) {
		boolean own = note.by().equals(assigned.annotator());
		if (!own && assigned.hides(Blind.OTHERS)) {
			return false;
		}
		boolean ofFirst = note.layer().equals(assigned.annotator());
		return !(ofFirst && assigned.isRepeated(note.article()));
	}

	/**
	 * Finds the layer that shows what a note is about.
	 *
	 * @param note
	 *            the note
	 * @return the layer's annotator; of the reader's own layers the one that is worked on now
	 */
	public String layerOf(Note note) {
		boolean own = RepeatCoding.coder(note.layer()).equals(assigned.annotator());
		return own ? assigned.layerOf(note.article()) : note.layer();
	}
}
