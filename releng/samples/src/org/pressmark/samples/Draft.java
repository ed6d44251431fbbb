package org.pressmark.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pressmark.model.Fragment;

/** A mark in the making: what the file says of it, before it gets an author and typed values. */
final class Draft {

	final String id;
	final String label;
	final List<Fragment> fragments = new ArrayList<>();
	final Map<String, String> attributes = new LinkedHashMap<>();
	final Map<String, List<String>> slots = new LinkedHashMap<>();
	String note = "";
	boolean uncertain;

	Draft(String id, String label) {
		this.id = id;
		this.label = label;
	}

	/** {@return a copy that can be changed without changing this one} */
	Draft copy() {
		Draft copy = new Draft(id, label);
		copy.fragments.addAll(fragments);
		copy.attributes.putAll(attributes);
		slots.forEach((slot, fillers) -> copy.slots.put(slot, new ArrayList<>(fillers)));
		copy.note = note;
		copy.uncertain = uncertain;
		return copy;
	}

	/** {@return the offset where it begins} */
	int begin() {
		return fragments.stream().mapToInt(Fragment::begin).min().orElseThrow();
	}

	void link(String slot, String filler) {
		List<String> fillers = slots.computeIfAbsent(slot, name -> new ArrayList<>());
		if (!fillers.contains(filler)) {
			fillers.add(filler);
		}
	}

	void set(String attribute, String value) {
		switch (attribute) {
			case "note" -> note = value;
			case "uncertain" -> uncertain = Boolean.parseBoolean(value);
			default -> attributes.put(attribute, value);
		}
	}
}
