package org.pressmark.model.recoding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.pressmark.model.AttributeValue;

/**
 * What is to become of marks when the codebook changes. Names of labels, attributes, values and slots are those of the
 * old codebook unless they say where something goes. All decisions of a change count at once, so that two labels can
 * swap their names.
 */
public sealed interface Decision {

	/**
	 * Marks of a label get another one: a renamed label, or one that is merged into another.
	 *
	 * @param label
	 *            the old label
	 * @param to
	 *            a label of the new codebook
	 */
	record Relabel(String label, String to) implements Decision {}

	/**
	 * Marks of a label go to several labels.
	 *
	 * @param label
	 *            the old label
	 * @param attribute
	 *            the attribute whose value decides; empty if only a person can
	 * @param byValue
	 *            the new label by the value's display form
	 * @param otherwise
	 *            the new label of marks with another value or none
	 * @param review
	 *            whether marks that went to {@code otherwise} are to be looked at one by one afterwards
	 */
	record Split(String label, String attribute, Map<String, String> byValue, String otherwise, boolean review)
			implements
				Decision {

		/** Copies the map. */
		public Split {
			byValue = Collections.unmodifiableMap(new LinkedHashMap<>(byValue));
		}
	}

	/**
	 * Marks of a label are deleted, and taken out of the slots that name them.
	 *
	 * @param label
	 *            the old label
	 */
	record DropLabel(String label) implements Decision {}

	/**
	 * The values of an attribute go to an attribute of another name.
	 *
	 * @param label
	 *            the old label
	 * @param attribute
	 *            the old attribute
	 * @param to
	 *            its new name
	 */
	record MoveAttribute(String label, String attribute, String to) implements Decision {}

	/**
	 * The values of an attribute are deleted.
	 *
	 * @param label
	 *            the old label
	 * @param attribute
	 *            the old attribute
	 */
	record DropAttribute(String label, String attribute) implements Decision {}

	/**
	 * A value becomes another, or is deleted.
	 *
	 * @param label
	 *            the old label
	 * @param attribute
	 *            the old attribute
	 * @param value
	 *            the old value as displayed; one of them where an attribute holds several
	 * @param to
	 *            the new value as displayed; empty to delete it
	 */
	record MapValue(String label, String attribute, String value, Optional<String> to) implements Decision {}

	/**
	 * Every value of an attribute that the new codebook does not take, and no other decision names, is deleted.
	 *
	 * @param label
	 *            the old label
	 * @param attribute
	 *            the old attribute
	 */
	record ClearUnfit(String label, String attribute) implements Decision {}

	/**
	 * Marks that have no value for an attribute get one.
	 *
	 * @param label
	 *            a label of the new codebook
	 * @param attribute
	 *            an attribute of it
	 * @param value
	 *            the value
	 */
	record FillAttribute(String label, String attribute, AttributeValue value) implements Decision {}

	/**
	 * The links of a slot go to a slot of another name.
	 *
	 * @param label
	 *            the old label
	 * @param slot
	 *            the old slot
	 * @param to
	 *            its new name
	 */
	record MoveSlot(String label, String slot, String to) implements Decision {}

	/**
	 * The links of a slot are deleted; the marks that they lead to stay.
	 *
	 * @param label
	 *            the old label
	 * @param slot
	 *            the old slot
	 */
	record DropSlot(String label, String slot) implements Decision {}

	/**
	 * The links of a slot to marks of one label are deleted; those marks stay.
	 *
	 * @param label
	 *            the old label of the mark that has the slot
	 * @param slot
	 *            the old slot
	 * @param target
	 *            the label that the linked marks have in the new codebook
	 */
	record DropLinks(String label, String slot, String target) implements Decision {}

	/** {@return the label that it is about; of the old codebook but for {@link FillAttribute}} */
	String label();

	/** {@return whether something that an annotator made is deleted by it} */
	default boolean deletes() {
		return switch (this) {
			case DropLabel label -> true;
			case DropAttribute attribute -> true;
			case ClearUnfit attribute -> true;
			case DropSlot slot -> true;
			case DropLinks links -> true;
			case MapValue value -> value.to().isEmpty();
			case Relabel other -> false;
			case Split other -> false;
			case MoveAttribute other -> false;
			case FillAttribute other -> false;
			case MoveSlot other -> false;
		};
	}
}
