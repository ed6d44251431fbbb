package org.pressmark.ui.editor.session;

import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.pressmark.model.Fragment;
import org.pressmark.model.Mark;

/** The text as the commands see it: what is selected in it, and how to show something. */
public interface TextCaret {

	/** {@return the selected text; empty at the caret where nothing is selected} */
	Fragment selection();

	/** {@return the offset of the caret, UTF-16} */
	int caret();

	/**
	 * Puts the caret somewhere and selects no text.
	 *
	 * @param offset
	 *            where, UTF-16
	 */
	void moveTo(int offset);

	/**
	 * Selects text and shows it.
	 *
	 * @param place
	 *            what, UTF-16
	 */
	void select(Fragment place);

	/**
	 * Scrolls to a mark unless it can be seen.
	 *
	 * @param mark
	 *            the mark
	 */
	void reveal(Mark mark);

	/**
	 * Tells which way a paragraph runs.
	 *
	 * @param offset
	 *            a place in it, UTF-16
	 * @return whether from right to left
	 */
	default boolean isRightToLeft(int offset) {
		return false;
	}

	/**
	 * Shows which marks lie over each other at a place where one of them was selected.
	 *
	 * @param marks
	 *            the marks, several, the shortest first
	 * @param offset
	 *            the place, UTF-16
	 */
	default void showCandidates(List<Mark> marks, int offset) {
		// not everywhere is there a place to show them
	}

	/**
	 * Tells the user how a command went.
	 *
	 * @param status
	 *            OK clears what was said before; a warning goes to the status line; an error is shown in a dialog as
	 *            well
	 */
	void tell(IStatus status);

	/**
	 * Tells the user why a command did nothing.
	 *
	 * @param reason
	 *            why, and what to do instead, as a sentence
	 */
	default void refuse(String reason) {
		tell(new Status(IStatus.WARNING, "org.pressmark.ui.editor", reason));
	}
}
