package org.pressmark.exchange.writing;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what an export leaves out. */
public final class LeftOut {

	private final Map<String, Integer> counts = new LinkedHashMap<>();

	/**
	 * Counts.
	 *
	 * @param what
	 *            what is left out, and why
	 * @param count
	 *            how often; 0 is not noted
	 */
	public void add(String what, int count) {
		if (count > 0) {
			counts.merge(what, count, Integer::sum);
		}
	}

	/** {@return how often each thing was left out, in the order in which it was met} */
	public Map<String, Integer> counts() {
		return new LinkedHashMap<>(counts);
	}
}
