package org.pressmark.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One labelled span of an article, with its attributes and its links to other marks of the same layer.
 *
 * @param id
 *            stable name within the layer
 * @param label
 *            name of a label of the codebook
 * @param fragments
 *            one or more stretches of text in text order that share no character; only a mark of a single fragment
 *            may be
 *            zero-width
 * @param attributes
 *            value by attribute name; an attribute without a value is absent
 * @param slots
 *            ids of the marks that fill each slot, by slot name and in order; an empty slot is absent
 * @param note
 *            the annotator's comment, empty where there is none; never compared by agreement measures
 * @param uncertain
 *            whether the annotator flagged the mark as doubtful
 * @param provenance
 *            who made it and when
 */
public record Mark(MarkId id, String label, List<Fragment> fragments, Map<String, AttributeValue> attributes,
		Map<String, List<MarkId>> slots, String note, boolean uncertain, Provenance provenance)
		implements
			Comparable<Mark> {

	/**
	 * Copies the collections and puts the fragments in text order.
	 *
	 * @throws IllegalArgumentException
	 *             if there is no fragment, two fragments overlap, or one of several is empty
	 */
	public Mark {
		fragments = inTextOrder(id, fragments);
		attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
		slots = copyOfSlots(slots);
	}

	/**
	 * Makes a mark of one fragment without attributes, slots or note.
	 *
	 * @param label
	 *            name of a label of the codebook
	 * @param begin
	 *            UTF-16 offset of the first code unit
	 * @param end
	 *            UTF-16 offset after the last code unit
	 * @param provenance
	 *            who makes it
	 * @return the mark, with a new id
	 */
	public static Mark of(String label, int begin, int end, Provenance provenance) {
		return new Mark(MarkId.random(), label, List.of(new Fragment(begin, end)), Map.of(), Map.of(), "", false,
				provenance);
	}

	/** {@return the UTF-16 offset where the first fragment begins} */
	public int begin() {
		return fragments.getFirst().begin();
	}

	/** {@return the UTF-16 offset where the last fragment ends} */
	public int end() {
		return fragments.getLast().end();
	}

	/** {@return the stretch from the first fragment's begin to the last one's end, gaps included} */
	public Fragment extent() {
		return new Fragment(begin(), end());
	}

	/** {@return the number of UTF-16 code units that the fragments cover together} */
	public int length() {
		return fragments.stream().mapToInt(Fragment::length).sum();
	}

	/**
	 * Reads the covered text, fragments joined by one space as brat does.
	 *
	 * @param text
	 *            the article's text
	 * @return the covered characters
	 */
	public String textIn(CharSequence text) {
		return fragments.stream().map(fragment -> fragment.in(text)).collect(Collectors.joining(" "));
	}

	/**
	 * Looks an attribute up.
	 *
	 * @param name
	 *            the attribute's name
	 * @return its value, if it has one
	 */
	public Optional<AttributeValue> attribute(String name) {
		return Optional.ofNullable(attributes.get(name));
	}

	/**
	 * Reads a slot.
	 *
	 * @param name
	 *            the slot's name
	 * @return the ids in it, in order; empty where nothing is linked
	 */
	public List<MarkId> slot(String name) {
		return slots.getOrDefault(name, List.of());
	}

	/**
	 * Tells whether this mark links to another.
	 *
	 * @param target
	 *            the id that may be in one of the slots
	 * @return whether it is
	 */
	public boolean pointsTo(MarkId target) {
		// Asked of every mark of a layer with each edit: a loop costs nothing for the many that have no slots.
		for (List<MarkId> fillers : slots.values()) {
			if (fillers.contains(target)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Tells whether two marks share a character.
	 *
	 * @param other
	 *            the mark to compare with
	 * @return whether any fragment of one overlaps a fragment of the other
	 */
	public boolean overlaps(Mark other) {
		return fragments.stream().anyMatch(mine -> other.fragments.stream().anyMatch(mine::overlaps));
	}

	/**
	 * Replaces the fragments.
	 *
	 * @param changed
	 *            the new fragments, in any order
	 * @return the changed mark
	 * @throws IllegalArgumentException
	 *             if they do not make a mark
	 */
	public Mark withFragments(List<Fragment> changed) {
		return new Mark(id, label, changed, attributes, slots, note, uncertain, provenance);
	}

	/**
	 * Replaces the label; attributes and slots stay, so that a wrong key press costs nothing.
	 *
	 * @param changed
	 *            name of a label of the codebook
	 * @return the changed mark
	 */
	public Mark withLabel(String changed) {
		return new Mark(id, changed, fragments, attributes, slots, note, uncertain, provenance);
	}

	/**
	 * Replaces all attributes.
	 *
	 * @param changed
	 *            value by attribute name
	 * @return the changed mark
	 */
	public Mark withAttributes(Map<String, AttributeValue> changed) {
		return new Mark(id, label, fragments, changed, slots, note, uncertain, provenance);
	}

	/**
	 * Sets or clears one attribute.
	 *
	 * @param name
	 *            the attribute's name
	 * @param value
	 *            its new value; empty removes it
	 * @return the changed mark
	 */
	public Mark withAttribute(String name, Optional<AttributeValue> value) {
		Map<String, AttributeValue> changed = new LinkedHashMap<>(attributes);
		value.ifPresentOrElse(given -> changed.put(name, given), () -> changed.remove(name));
		return withAttributes(changed);
	}

	/**
	 * Replaces all slots.
	 *
	 * @param changed
	 *            ids by slot name
	 * @return the changed mark
	 */
	public Mark withSlots(Map<String, List<MarkId>> changed) {
		return new Mark(id, label, fragments, attributes, changed, note, uncertain, provenance);
	}

	/**
	 * Replaces what one slot holds.
	 *
	 * @param name
	 *            the slot's name
	 * @param fillers
	 *            the ids in their order; empty clears the slot
	 * @return the changed mark
	 */
	public Mark withSlot(String name, List<MarkId> fillers) {
		Map<String, List<MarkId>> changed = new LinkedHashMap<>(slots);
		changed.put(name, fillers);
		return withSlots(changed);
	}

	/**
	 * Replaces the comment.
	 *
	 * @param changed
	 *            the comment, empty for none
	 * @return the changed mark
	 */
	public Mark withNote(String changed) {
		return new Mark(id, label, fragments, attributes, slots, changed, uncertain, provenance);
	}

	/**
	 * Sets or clears the doubt flag.
	 *
	 * @param changed
	 *            whether the annotator doubts the mark
	 * @return the changed mark
	 */
	public Mark withUncertain(boolean changed) {
		return new Mark(id, label, fragments, attributes, slots, note, changed, provenance);
	}

	/**
	 * Renames the mark.
	 *
	 * @param changed
	 *            the new id
	 * @return the changed mark
	 */
	public Mark withId(MarkId changed) {
		return new Mark(changed, label, fragments, attributes, slots, note, uncertain, provenance);
	}

	/**
	 * Replaces the provenance.
	 *
	 * @param changed
	 *            who changed it and when
	 * @return the changed mark
	 */
	public Mark withProvenance(Provenance changed) {
		return new Mark(id, label, fragments, attributes, slots, note, uncertain, changed);
	}

	/** Orders by place in the text, the longer mark first, then by label and id. */
	@Override
	@SuppressWarnings("null") // Comparable says nothing of null
	public int compareTo(Mark other) {
		int byBegin = Integer.compare(begin(), other.begin());
		if (byBegin != 0) {
			return byBegin;
		}
		int byEnd = Integer.compare(other.end(), end());
		if (byEnd != 0) {
			return byEnd;
		}
		int byLabel = label.compareTo(other.label);
		return byLabel != 0 ? byLabel : id.compareTo(other.id);
	}

	private static List<Fragment> inTextOrder(MarkId id, List<Fragment> given) {
		if (given.isEmpty()) {
			throw new IllegalArgumentException("Mark " + id + " has no fragment");
		}
		List<Fragment> ordered = new ArrayList<>(given);
		Collections.sort(ordered);
		for (int i = 1; i < ordered.size(); i++) {
			if (ordered.get(i).begin() < ordered.get(i - 1).end()) {
				throw new IllegalArgumentException(
						"Mark " + id + " has overlapping fragments " + ordered.get(i - 1) + " and " + ordered.get(i));
			}
		}
		if (ordered.size() > 1 && ordered.stream().anyMatch(Fragment::isEmpty)) {
			throw new IllegalArgumentException("Mark " + id + " has an empty fragment beside others");
		}
		return List.copyOf(ordered);
	}

	private static Map<String, List<MarkId>> copyOfSlots(Map<String, List<MarkId>> given) {
		Map<String, List<MarkId>> copy = new LinkedHashMap<>();
		given.forEach((name, fillers) -> {
			if (!fillers.isEmpty()) {
				copy.put(name, List.copyOf(fillers));
			}
		});
		return Collections.unmodifiableMap(copy);
	}
}
