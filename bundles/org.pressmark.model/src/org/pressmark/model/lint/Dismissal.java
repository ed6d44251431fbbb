package org.pressmark.model.lint;

import org.pressmark.model.Fragment;
import org.pressmark.model.MarkId;

/** The decision of an annotator that something is as it should be. It holds for one article and one annotator. */
public sealed interface Dismissal {

	/**
	 * About a mark, wherever its edges are moved.
	 *
	 * @param check
	 *            what is not to be said again
	 * @param mark
	 *            of which mark
	 */
	record OfMark(Check check, MarkId mark) implements Dismissal {}

	/**
	 * About a place of the text.
	 *
	 * @param check
	 *            what is not to be said again
	 * @param where
	 *            of which place, UTF-16
	 */
	record OfText(Check check, Fragment where) implements Dismissal {}

	/** {@return what is not to be said again} */
	Check check();
}
