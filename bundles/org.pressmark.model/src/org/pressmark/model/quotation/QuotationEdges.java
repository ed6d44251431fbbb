package org.pressmark.model.quotation;

import org.pressmark.model.Fragment;

/**
 * How a stretch of text goes with the marks of a quotation whose words are its words.
 *
 * @param fit
 *            which of the marks it takes in
 * @param piece
 *            the quotation's piece
 */
public record QuotationEdges(Fit fit, Quotation.Piece piece) {

	/** Which marks of a quotation belong to a stretch of text. */
	public enum Fit {
		/** Both, or the only one of a paragraph that speech runs over. */
		WITH,
		/** None. */
		WITHOUT,
		/** One of two. */
		HALF
	}

	/** Fits a stretch into a piece whose words it holds; it may be longer by signs and blanks. */
	static QuotationEdges of(Fragment span, Quotation.Piece piece) {
		Fragment outer = piece.outer();
		boolean open = span.begin() <= outer.begin();
		boolean hasClose = outer.end() > piece.inner().end();
		boolean close = span.end() >= outer.end();
		Fit fit = !hasClose
				? open ? Fit.WITH : Fit.WITHOUT
				: open && close ? Fit.WITH : open || close ? Fit.HALF : Fit.WITHOUT;
		return new QuotationEdges(fit, piece);
	}
}
