package org.pressmark.agreement.disagreement;

import java.util.Locale;

/** In what two annotators differ. */
public enum DisagreementKind {
	/** One marked something that the other did not. */
	MISSED,
	/** Same text or text that overlaps by at least half, other label. */
	LABEL,
	/** Same label, text that overlaps but is not the same. */
	BOUNDARY,
	/** Same text and label, other attributes. */
	ATTRIBUTE,
	/** Same mark, other source linked. */
	SOURCE,
	/** Same mark, other cue linked. */
	CUE,
	/** Same mark, something else linked: addressee, quote of a claim. */
	LINK,
	/** One has two marks or more of a label where the other has one: each mark beyond the first. */
	SPLIT;

	/** {@return the name used in files, in lower case} */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}
}
