package org.pressmark.ui.corpus.internal.codebook;

import java.util.Collection;

/** Names for what is new. */
final class FreeName {

	private FreeName() {}

	/** A name that nothing has yet: the wanted one, or with a number behind it. */
	static String of(String wanted, Collection<String> taken) {
		String name = wanted;
		for (int number = 2; taken.contains(name); number++) {
			name = wanted + " " + number;
		}
		return name;
	}
}
