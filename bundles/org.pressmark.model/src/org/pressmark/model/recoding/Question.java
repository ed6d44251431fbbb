package org.pressmark.model.recoding;

/**
 * Something that nobody has decided yet: without an answer, marks would not fit the new codebook.
 *
 * @param kind
 *            what is asked
 * @param label
 *            the old label of the marks
 * @param name
 *            the old attribute or slot; empty where the label itself is in question
 * @param value
 *            the value, or the label of the linked marks, in question; empty otherwise
 */
public record Question(Kind kind, String label, String name, String value) {

	/** What can be asked. */
	public enum Kind {
		/** The new codebook has no such label. */
		LABEL,
		/** The label has no such attribute any more. */
		ATTRIBUTE,
		/** The attribute does not take the value any more. */
		VALUE,
		/** The label has no such slot any more. */
		SLOT,
		/** The slot does not take marks of that label any more. */
		LINK
	}

	/** {@return the question as a sentence} */
	public String sentence() {
		return switch (kind) {
			case LABEL -> "The new codebook has no label '" + label + "'.";
			case ATTRIBUTE -> "What becomes of '" + label + "' has no attribute '" + name + "' in the new codebook.";
			case VALUE -> "Attribute '" + name + "' of '" + label + "' does not take the value '" + value
					+ "' in the new codebook.";
			case SLOT -> "What becomes of '" + label + "' has no slot '" + name + "' in the new codebook.";
			case LINK -> "Slot '" + name + "' of '" + label + "' does not take a '" + value + "' in the new codebook.";
		};
	}
}
