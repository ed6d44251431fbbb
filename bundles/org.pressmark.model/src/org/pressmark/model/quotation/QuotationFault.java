package org.pressmark.model.quotation;

import org.pressmark.model.Fragment;

/**
 * Something wrong with the quotation marks of a text.
 *
 * @param kind
 *            what
 * @param where
 *            the mark that stands alone, or the quotation whose marks do not fit, UTF-16
 * @param expected
 *            the mark that belongs there; a space if any will do
 */
public record QuotationFault(Kind kind, Fragment where, char expected) {

	/** What can be wrong with quotation marks. */
	public enum Kind {
		/** A mark opens a quotation that no mark closes. */
		UNCLOSED,
		/** A mark closes a quotation that no mark has opened. */
		UNOPENED,
		/** The mark that closes a quotation is not the one that belongs to the opening mark. */
		MIXED,
		/** Speech goes on in a new paragraph, which does not begin with a mark. */
		NOT_CONTINUED
	}
}
