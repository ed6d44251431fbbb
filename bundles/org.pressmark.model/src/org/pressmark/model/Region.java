package org.pressmark.model;

/**
 * A stretch of an article that is one kind of thing. The regions of an article follow each other without gap and
 * cover its
 * text.
 *
 * @param kind
 *            what it is
 * @param span
 *            where it lies, in UTF-16 code units
 * @param included
 *            whether marks are made in it and measures count it
 * @param reason
 *            why it was taken for this kind, or who decided otherwise; empty where it is plain
 */
public record Region(RegionKind kind, Fragment span, boolean included, String reason) {

	/**
	 * Makes a region that is included as its kind suggests.
	 *
	 * @param kind
	 *            what it is
	 * @param begin
	 *            UTF-16 offset of its first code unit
	 * @param end
	 *            UTF-16 offset after its last one
	 * @param reason
	 *            why
	 * @return the region
	 */
	public static Region of(RegionKind kind, int begin, int end, String reason) {
		return new Region(kind, new Fragment(begin, end), kind.includedByDefault(), reason);
	}

	/**
	 * Reverses or confirms the decision.
	 *
	 * @param changed
	 *            whether it is included now
	 * @param why
	 *            who decided and why
	 * @return the changed region
	 */
	public Region withIncluded(boolean changed, String why) {
		return new Region(kind, span, changed, why);
	}
}
