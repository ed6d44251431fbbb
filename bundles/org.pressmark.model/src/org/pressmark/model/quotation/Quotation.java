package org.pressmark.model.quotation;

import java.util.List;

import org.pressmark.model.Fragment;

/**
 * A stretch of an article between quotation marks.
 * <p>
 * Speech that runs over several paragraphs has a piece for each: every one begins with a mark, only the last ends with
 * one.
 *
 * @param pieces
 *            the stretches, in text order; at least one
 * @param open
 *            the mark that opens it
 * @param close
 *            the mark that closes it
 * @param depth
 *            in how many other quotations it lies; 0 for one that stands alone
 */
public record Quotation(List<Piece> pieces, char open, char close, int depth) {

	/**
	 * A part of a quotation, within one paragraph.
	 *
	 * @param outer
	 *            with its quotation marks, UTF-16
	 * @param inner
	 *            without them, nor the space that some languages put beside them
	 */
	public record Piece(Fragment outer, Fragment inner) {}

	/** Copies the list. */
	public Quotation {
		pieces = List.copyOf(pieces);
	}

	/** {@return the UTF-16 offset of the opening mark} */
	public int begin() {
		return pieces.getFirst().outer().begin();
	}

	/** {@return the UTF-16 offset after the closing mark} */
	public int end() {
		return pieces.getLast().outer().end();
	}

	/** {@return from the opening to the closing mark, both included} */
	public Fragment extent() {
		return new Fragment(begin(), end());
	}

	/** {@return the pieces with their marks} */
	public List<Fragment> outer() {
		return pieces.stream().map(Piece::outer).toList();
	}

	/** {@return the pieces without their marks} */
	public List<Fragment> inner() {
		return pieces.stream().map(Piece::inner).toList();
	}

	Quotation withDepth(int changed) {
		return new Quotation(pieces, open, close, changed);
	}
}
