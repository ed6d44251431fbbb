package org.pressmark.exchange.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.pressmark.model.Fragment;

/** Brings the fragments that a file has into the shape that a mark demands. */
public final class Fragments {

	private Fragments() {}

	/**
	 * Puts fragments in text order, merges those that overlap, and leaves out empty ones beside others.
	 *
	 * @param given
	 *            the fragments, at least one
	 * @return fragments that make a mark; fragments that only touch stay apart
	 */
	public static List<Fragment> tidy(Collection<Fragment> given) {
		List<Fragment> covering = given.stream().filter(fragment -> !fragment.isEmpty()).sorted().toList();
		if (covering.isEmpty()) {
			return given.stream().sorted().limit(1).toList();
		}
		List<Fragment> tidied = new ArrayList<>();
		for (Fragment next : covering) {
			if (!tidied.isEmpty() && next.begin() < tidied.getLast().end()) {
				Fragment last = tidied.removeLast();
				tidied.add(new Fragment(last.begin(), Math.max(last.end(), next.end())));
			} else {
				tidied.add(next);
			}
		}
		return List.copyOf(tidied);
	}
}
