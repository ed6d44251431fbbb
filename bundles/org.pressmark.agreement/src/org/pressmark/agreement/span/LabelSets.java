package org.pressmark.agreement.span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the sets of labels that tokens carry, so that a token's set is one {@code int}. The empty set is 0; any
 * number of labels is allowed. Adding is for one thread.
 */
public final class LabelSets {

	/** The number of the empty set. */
	public static final int EMPTY = 0;

	private final List<BitSet> sets = new ArrayList<>();
	private final Map<BitSet, Integer> numbers = new HashMap<>();
	private final Map<Step, Integer> steps = new HashMap<>();

	/** Makes the numbering, which knows the empty set. */
	public LabelSets() {
		number(new BitSet());
	}

	/**
	 * Adds a label to a set.
	 *
	 * @param set
	 *            number of the set
	 * @param label
	 *            number of the label, counted from 0
	 * @return the number of the set with that label
	 */
	public int with(int set, int label) {
		return steps.computeIfAbsent(new Step(set, label), step -> {
			BitSet larger = (BitSet) sets.get(set).clone();
			larger.set(label);
			return number(larger);
		});
	}

	/**
	 * Tells whether a label is in a set.
	 *
	 * @param set
	 *            number of the set
	 * @param label
	 *            number of the label
	 * @return whether it is
	 */
	public boolean has(int set, int label) {
		return sets.get(set).get(label);
	}

	/**
	 * Counts the labels of a set.
	 *
	 * @param set
	 *            number of the set
	 * @return their number
	 */
	public int size(int set) {
		return sets.get(set).cardinality();
	}

	/**
	 * Counts the labels that two sets share.
	 *
	 * @param one
	 *            number of a set
	 * @param other
	 *            number of a set
	 * @return their number
	 */
	public int common(int one, int other) {
		BitSet shared = (BitSet) sets.get(one).clone();
		shared.and(sets.get(other));
		return shared.cardinality();
	}

	private int number(BitSet set) {
		return numbers.computeIfAbsent(set, added -> {
			sets.add(added);
			return sets.size() - 1;
		});
	}

	private record Step(int set, int label) {}
}
