package org.pressmark.model.codebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A label of a codebook.
 *
 * @param name
 *            its name, unique within the codebook and as marks carry it
 * @param aliases
 *            other names under which imported files may carry it, such as PolNeAR's {@code Content} for a quote
 * @param role
 *            what it stands for in an attribution
 * @param shortcut
 *            the letter that tags a selection with it; empty for none
 * @param style
 *            how its marks look
 * @param guideline
 *            what annotators are told
 * @param attributes
 *            its attributes, in the order in which a form shows them
 * @param slots
 *            its slots, in the order in which a form shows them
 * @param uimaType
 *            qualified name of the UIMA type of its marks; absent for the default that {@code uima} gives
 * @param snap
 *            to what selections are widened before they are tagged with it, unless whoever tags says otherwise; absent
 *            for words
 */
public record LabelDefinition(String name, List<String> aliases, LabelRole role, String shortcut, LabelStyle style,
		Guideline guideline, List<AttributeDefinition> attributes, List<SlotDefinition> slots,
		Optional<String> uimaType, Optional<Snap> snap) {

	/** Copies the lists. */
	public LabelDefinition {
		aliases = List.copyOf(aliases);
		attributes = List.copyOf(attributes);
		slots = List.copyOf(slots);
	}

	/**
	 * Makes a label for which selections are widened to words.
	 *
	 * @param name
	 *            see above, as all others
	 * @param aliases
	 *            names in imported files
	 * @param role
	 *            what it is for
	 * @param shortcut
	 *            its key
	 * @param style
	 *            its look
	 * @param guideline
	 *            what annotators are told
	 * @param attributes
	 *            its attributes
	 * @param slots
	 *            its slots
	 * @param uimaType
	 *            its UIMA type
	 */
	public LabelDefinition(String name, List<String> aliases, LabelRole role, String shortcut, LabelStyle style,
			Guideline guideline, List<AttributeDefinition> attributes, List<SlotDefinition> slots,
			Optional<String> uimaType) {
		this(name, aliases, role, shortcut, style, guideline, attributes, slots, uimaType, Optional.empty());
	}

	/** {@return whether marks of this label are what an attribution hangs on} */
	public boolean isContent() {
		return role == LabelRole.CONTENT;
	}

	/**
	 * Looks an attribute up.
	 *
	 * @param attribute
	 *            its name
	 * @return its definition, if the label has it
	 */
	public Optional<AttributeDefinition> attribute(String attribute) {
		return attributes.stream().filter(given -> given.name().equals(attribute)).findFirst();
	}

	/**
	 * Looks a slot up.
	 *
	 * @param slot
	 *            its name
	 * @return its definition, if the label has it
	 */
	public Optional<SlotDefinition> slot(String slot) {
		return slots.stream().filter(given -> given.name().equals(slot)).findFirst();
	}

	/**
	 * Finds the slots that a mark could be linked into.
	 *
	 * @param label
	 *            the label of that mark
	 * @return the slots that take it, in order
	 */
	public Stream<SlotDefinition> slotsFor(String label) {
		return slots.stream().filter(slot -> slot.accepts(label));
	}
}
