package org.pressmark.model.recoding;

/**
 * One thing in which two versions of a codebook differ.
 *
 * @param kind
 *            what differs
 * @param label
 *            the label, by its new name where it has one; empty for what concerns the whole codebook
 * @param name
 *            the attribute, slot or rule; empty where it is about the label itself
 * @param before
 *            as it was; empty for what is new
 * @param after
 *            as it is; empty for what is gone
 */
public record Difference(Kind kind, String label, String name, String before, String after) {

	/** What can differ. */
	public enum Kind {
		/** A label is new. */
		LABEL_ADDED("new label"),
		/** A label is gone. */
		LABEL_REMOVED("label removed"),
		/** A label has another name. */
		LABEL_RENAMED("label renamed"),
		/** Several labels are one. */
		LABEL_MERGED("label merged into another"),
		/** One label is several. */
		LABEL_SPLIT("label split"),
		/** The labels stand in another order. */
		LABELS_REORDERED("order of the labels"),
		/** What a label stands for. */
		ROLE("role"),
		/** Colour or shape. */
		STYLE("colour or shape"),
		/** The key. */
		SHORTCUT("key"),
		/** Instruction or examples. */
		GUIDELINE("guideline"),
		/** Other names. */
		ALIASES("aliases"),
		/** To what selections are widened. */
		SNAP("snap of selections"),
		/** The UIMA type. */
		UIMA_TYPE("UIMA type"),
		/** An attribute is new. */
		ATTRIBUTE_ADDED("new attribute"),
		/** An attribute is gone. */
		ATTRIBUTE_REMOVED("attribute removed"),
		/** An attribute has another name. */
		ATTRIBUTE_RENAMED("attribute renamed"),
		/** An attribute takes another kind of value. */
		ATTRIBUTE_TYPE("type of an attribute"),
		/** An attribute must be filled in or need not any more. */
		ATTRIBUTE_MANDATORY("attribute mandatory"),
		/** When an attribute is asked for. */
		ATTRIBUTE_CONDITION("attribute asked for"),
		/** Default or description of an attribute. */
		ATTRIBUTE_DETAILS("details of an attribute"),
		/** An attribute takes a further value. */
		VALUE_ADDED("new value"),
		/** An attribute does not take a value any more. */
		VALUE_REMOVED("value removed"),
		/** A value has another name. */
		VALUE_RENAMED("value renamed"),
		/** A slot is new. */
		SLOT_ADDED("new slot"),
		/** A slot is gone. */
		SLOT_REMOVED("slot removed"),
		/** A slot has another name. */
		SLOT_RENAMED("slot renamed"),
		/** Role, targets, limits or description of a slot. */
		SLOT_DETAILS("details of a slot"),
		/** A rule is switched on. */
		RULE_ON("rule switched on"),
		/** A rule is switched off. */
		RULE_OFF("rule switched off"),
		/** Name, title or description of the codebook. */
		TITLE("title or description");

		private final String phrase;

		Kind(String phrase) {
			this.phrase = phrase;
		}

		/** {@return what differs, in a few words} */
		public String phrase() {
			return phrase;
		}
	}

	/** {@return the difference in a line, such as "Quote: value renamed: quoteType: direct -> verbatim"} */
	public String line() {
		StringBuilder line = new StringBuilder();
		part(line, label, ": ");
		part(line, kind.phrase(), "");
		if (!name.isEmpty()) {
			line.append(": ").append(name);
		}
		if (!before.isEmpty() && !after.isEmpty()) {
			line.append(": ").append(before).append(" -> ").append(after);
		} else if (!(before + after).equals(name) && !(before + after).equals(label)) {
			line.append(before.isEmpty() && after.isEmpty() ? "" : ": ").append(before).append(after);
		}
		return line.toString();
	}

	private static void part(StringBuilder line, String text, String end) {
		if (!text.isEmpty()) {
			line.append(text).append(end);
		}
	}
}
