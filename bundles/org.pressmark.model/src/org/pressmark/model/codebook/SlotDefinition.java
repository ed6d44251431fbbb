package org.pressmark.model.codebook;

import java.util.List;

/**
 * A named place in a mark that other marks can be linked into.
 *
 * @param name
 *            its name, unique within the label
 * @param role
 *            the part that the linked marks play
 * @param targets
 *            labels whose marks may be linked; empty for any
 * @param min
 *            how many links a finished mark needs at least
 * @param max
 *            how many it may have at most; {@link #UNBOUNDED} for any number
 * @param description
 *            what belongs there, for the annotator
 */
public record SlotDefinition(String name, SlotRole role, List<String> targets, int min, int max, String description) {

	/** As {@code max}: no upper limit. */
	public static final int UNBOUNDED = Integer.MAX_VALUE;

	/**
	 * Copies the list and checks the limits.
	 *
	 * @throws IllegalArgumentException
	 *             if {@code min} is negative or {@code max} is below it or below 1
	 */
	public SlotDefinition {
		targets = List.copyOf(targets);
		if (min < 0 || max < 1 || max < min) {
			throw new IllegalArgumentException("Slot " + name + ": not a range of links: " + min + " to " + max);
		}
	}

	/**
	 * Tells whether marks of a label may be linked.
	 *
	 * @param label
	 *            the label
	 * @return whether the slot takes it
	 */
	public boolean accepts(String label) {
		return targets.isEmpty() || targets.contains(label);
	}

	/** {@return whether it takes one link only, so that a new one replaces the old one} */
	public boolean isSingle() {
		return max == 1;
	}
}
