package org.pressmark.model.recoding;

/**
 * What a recoding does to a mark, alike for all marks to which the same is done.
 *
 * @param kind
 *            what is done
 * @param label
 *            the old label of the mark; the new one for {@link Kind#FILLED}
 * @param name
 *            the old attribute or slot; empty where it is about the whole mark
 * @param before
 *            the old label, name or value; empty where there was none
 * @param after
 *            the new one; empty where nothing is left
 */
public record Effect(Kind kind, String label, String name, String before, String after) {

	/** What can be done to a mark. */
	public enum Kind {
		/** It gets another label. */
		RELABELLED,
		/** It is deleted. */
		DROPPED,
		/** A person has to say which label it gets. */
		TO_REVIEW,
		/** A value goes to another attribute. */
		ATTRIBUTE_MOVED,
		/** An attribute's value is deleted because the attribute goes. */
		ATTRIBUTE_DROPPED,
		/** A value becomes another. */
		VALUE_CHANGED,
		/** A value is deleted. */
		VALUE_DROPPED,
		/** It gets a value where it had none. */
		FILLED,
		/** Links go to another slot. */
		SLOT_MOVED,
		/** Links are deleted. */
		LINKS_DROPPED
	}

	/** {@return whether something that an annotator made is deleted} */
	public boolean deletes() {
		return switch (kind) {
			case DROPPED, ATTRIBUTE_DROPPED, VALUE_DROPPED, LINKS_DROPPED -> true;
			case RELABELLED, TO_REVIEW, ATTRIBUTE_MOVED, VALUE_CHANGED, FILLED, SLOT_MOVED -> false;
		};
	}

	/** {@return the effect as a phrase, such as "Quote becomes Statement"} */
	public String phrase() {
		return switch (kind) {
			case RELABELLED -> before + " becomes " + after;
			case DROPPED -> label + " is deleted";
			case TO_REVIEW -> label + " becomes " + after + " until somebody has looked at it";
			case ATTRIBUTE_MOVED -> label + ": " + before + " becomes " + after;
			case ATTRIBUTE_DROPPED -> label + ": the value of " + name + " is deleted";
			case VALUE_CHANGED -> label + ": " + name + " '" + before + "' becomes '" + after + "'";
			case VALUE_DROPPED -> label + ": " + name + " '" + before + "' is deleted";
			case FILLED -> label + ": " + name + " becomes '" + after + "' where it has no value";
			case SLOT_MOVED -> label + ": links in " + before + " go to " + after;
			case LINKS_DROPPED -> label + ": links in " + name + (before.isEmpty() ? "" : " to " + before)
					+ " are deleted";
		};
	}
}
