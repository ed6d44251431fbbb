package org.pressmark.agreement.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Annotators that one value speaks of.
 *
 * @param members
 *            their numbers, counted from 0, rising
 */
public record Group(List<Integer> members) {

	/** Copies the list. */
	public Group {
		members = List.copyOf(members);
	}

	/**
	 * Lists the groups of a study.
	 *
	 * @param annotators
	 *            number of annotators
	 * @return all of them if they are more than two, then each pair
	 */
	public static List<Group> of(int annotators) {
		List<Group> groups = new ArrayList<>();
		if (annotators > 2) {
			groups.add(new Group(IntStream.range(0, annotators).boxed().toList()));
		}
		for (int one = 0; one < annotators; one++) {
			for (int other = one + 1; other < annotators; other++) {
				groups.add(new Group(List.of(one, other)));
			}
		}
		return groups;
	}

	/** {@return whether it has two members} */
	public boolean isPair() {
		return members.size() == 2;
	}

	/** {@return the number of the first member} */
	public int first() {
		return members.getFirst();
	}

	/** {@return the number of the second member} */
	public int second() {
		return members.get(1);
	}
}
