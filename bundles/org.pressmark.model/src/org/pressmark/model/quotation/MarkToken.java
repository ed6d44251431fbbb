package org.pressmark.model.quotation;

/**
 * A quotation mark where it stands in a text.
 *
 * @param begin
 *            where it begins, UTF-16
 * @param end
 *            where it ends: two apostrophes may stand for one mark
 * @param mark
 *            the mark; a straight double one for two apostrophes
 * @param side
 *            what its surroundings say
 * @param firm
 *            for one that may close: whether it follows or precedes punctuation, as the end of speech does and a
 *            genitive does not
 */
record MarkToken(int begin, int end, char mark, Side side, boolean firm) {

	/** Which way a mark faces. */
	enum Side {
		/** It opens a quotation. */
		OPENS,
		/** It closes one. */
		CLOSES,
		/** Its surroundings do not tell. */
		EITHER,
		/** It is an apostrophe, or a sign for minutes, seconds, feet or inches. */
		NEITHER
	}

	boolean isSingle() {
		return QuotationMarks.isSingle(mark);
	}

	MarkToken facing(Side changed) {
		return new MarkToken(begin, end, mark, changed, firm);
	}
}
