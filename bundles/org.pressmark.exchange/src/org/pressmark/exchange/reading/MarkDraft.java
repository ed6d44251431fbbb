package org.pressmark.exchange.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.AttributeValue;
import org.pressmark.model.Fragment;
import org.pressmark.model.Mark;
import org.pressmark.model.MarkId;
import org.pressmark.model.Provenance;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.LabelDefinition;

/** A mark while a reader gathers what belongs to it from several places of a file. */
public final class MarkDraft {

	private final MarkId id;
	private final LabelDefinition label;
	private final List<Fragment> fragments;
	private final Map<String, AttributeValue> attributes = new LinkedHashMap<>();
	private final Map<String, List<MarkId>> slots = new LinkedHashMap<>();
	private final StringBuilder note = new StringBuilder();

	/**
	 * Begins a mark.
	 *
	 * @param id
	 *            its id
	 * @param label
	 *            its label
	 * @param fragments
	 *            its fragments, as {@link Fragments#tidy} leaves them
	 */
	public MarkDraft(MarkId id, LabelDefinition label, List<Fragment> fragments) {
		this.id = id;
		this.label = label;
		this.fragments = List.copyOf(fragments);
	}

	/** {@return the mark's id} */
	public MarkId id() {
		return id;
	}

	/** {@return the mark's label} */
	public LabelDefinition label() {
		return label;
	}

	/** {@return the mark's fragments} */
	public List<Fragment> fragments() {
		return fragments;
	}

	/**
	 * Links a mark into a slot; linking it twice is the same as once.
	 *
	 * @param slot
	 *            the slot's name
	 * @param filler
	 *            the mark
	 */
	public void link(String slot, MarkId filler) {
		List<MarkId> fillers = slots.computeIfAbsent(slot, name -> new ArrayList<>());
		if (!fillers.contains(filler)) {
			fillers.add(filler);
		}
	}

	/**
	 * Adds to the note, on a line of its own.
	 *
	 * @param text
	 *            what to add
	 */
	public void note(String text) {
		if (!note.isEmpty()) {
			note.append('\n');
		}
		note.append(text);
	}

	/**
	 * Sets an attribute from its written form.
	 *
	 * @param name
	 *            the attribute's name; where the label has none of that spelling, case does not count
	 * @param written
	 *            the value as the file has it
	 * @return whether the label has the attribute, and it takes the value and has no other one already
	 */
	public boolean attribute(String name, String written) {
		Optional<AttributeDefinition> definition = definitionOf(name);
		Optional<AttributeValue> value = definition.flatMap(given -> AttributeTexts.parse(given, written));
		if (definition.isEmpty() || value.isEmpty()) {
			return false;
		}
		AttributeValue present = attributes.get(definition.get().name());
		if (definition.get().type() == AttributeType.CHOICES) {
			attributes.put(definition.get().name(), joined(present, value.get()));
			return true;
		}
		attributes.putIfAbsent(definition.get().name(), value.get());
		return present == null || present.equals(value.get());
	}

	/**
	 * Says why {@link #attribute} did not take a value.
	 *
	 * @param name
	 *            the attribute's name
	 * @param written
	 *            the value as the file has it
	 * @return the reason and what to do, as the end of a sentence
	 */
	public String refusalOf(String name, String written) {
		Optional<AttributeDefinition> definition = definitionOf(name);
		if (definition.isEmpty()) {
			return "the label " + label.name() + " has none of that name; add it to the codebook";
		}
		AttributeValue present = attributes.get(definition.get().name());
		return present != null && AttributeTexts.parse(definition.get(), written).isPresent()
				? "the value '" + written + "' comes after another one, '" + present.display()
						+ "', which is kept; the file should name one"
				: "the value '" + written + "' is not one of those that the codebook allows; add it there";
	}

	/**
	 * Looks an attribute of the label up.
	 *
	 * @param name
	 *            its name; where the label has none of that spelling, case does not count
	 * @return its definition, if the label has it
	 */
	public Optional<AttributeDefinition> definitionOf(String name) {
		return label.attribute(name).or(() -> label.attributes().stream()
				.filter(given -> given.name().equalsIgnoreCase(name)).findFirst());
	}

	/**
	 * Finishes the mark.
	 *
	 * @param provenance
	 *            who made it
	 * @return the mark
	 */
	public Mark toMark(Provenance provenance) {
		return new Mark(id, label.name(), fragments, attributes, slots, note.toString(), false, provenance);
	}

	private static AttributeValue joined(@Nullable AttributeValue before, AttributeValue added) {
		if (!(before instanceof AttributeValue.Texts first) || !(added instanceof AttributeValue.Texts second)) {
			return added;
		}
		List<String> all = new ArrayList<>(first.values());
		second.values().stream().filter(value -> !all.contains(value)).forEach(all::add);
		return new AttributeValue.Texts(all);
	}
}
