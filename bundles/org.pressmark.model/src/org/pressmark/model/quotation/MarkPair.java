package org.pressmark.model.quotation;

/**
 * A mark that opens a quotation with one that closes it.
 *
 * @param open
 *            the opening mark
 * @param close
 *            the closing mark
 */
public record MarkPair(char open, char close) {

	/** {@return both marks, the opening one first} */
	@Override
	public String toString() {
		return "" + open + close;
	}
}
