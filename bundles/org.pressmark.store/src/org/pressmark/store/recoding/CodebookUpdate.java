package org.pressmark.store.recoding;

import java.util.List;

import org.pressmark.model.codebook.Codebook;
import org.pressmark.model.recoding.Decision;

/**
 * A change of the codebook as somebody wants it.
 *
 * @param codebook
 *            the codebook as it is to be; its version and history are set when the change is made
 * @param decisions
 *            what becomes of the marks that do not fit any more
 * @param author
 *            who makes the change
 * @param summary
 *            what changes and why, for the history; empty to have the differences listed there
 */
public record CodebookUpdate(Codebook codebook, List<Decision> decisions, String author, String summary) {

	/** Copies the list. */
	public CodebookUpdate {
		decisions = List.copyOf(decisions);
	}
}
