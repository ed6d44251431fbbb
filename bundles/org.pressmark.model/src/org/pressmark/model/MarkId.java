package org.pressmark.model;

import java.util.UUID;

/**
 * The stable name of a mark within its layer: kept through edits, saves and exports.
 *
 * @param value
 *            any non-blank text; marks made here carry a random UUID, imported ones may keep the id of their file
 */
public record MarkId(String value) implements Comparable<MarkId> {

	/**
	 * Checks the value.
	 *
	 * @throws IllegalArgumentException
	 *             if it is blank
	 */
	public MarkId {
		if (value.isBlank()) {
			throw new IllegalArgumentException("A mark id must not be blank");
		}
	}

	/** {@return a new id that no other mark has} */
	public static MarkId random() {
		return new MarkId(UUID.randomUUID().toString());
	}

	@Override
	@SuppressWarnings("null") // Comparable says nothing of null
	public int compareTo(MarkId other) {
		return value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return value;
	}
}
