package org.pressmark.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up over files how often the same thing happened, for reports to people; the JSON names each file. */
final class Tallies {

	private final Map<String, Map<String, long[]>> tallies = new LinkedHashMap<>();

	void add(String head, String what, long count) {
		long[] sums = tallies.computeIfAbsent(head, each -> new LinkedHashMap<>()).computeIfAbsent(what,
				each -> new long[2]);
		sums[0] += count;
		sums[1]++;
	}

	/** A line per head, and below it a line per thing with how often and in how many files. */
	List<String> lines() {
		List<String> lines = new ArrayList<>();
		tallies.forEach((head, things) -> {
			lines.add(head + ":");
			things.forEach((what, sums) -> lines
					.add("  " + sums[0] + " × " + what + (sums[1] > 1 ? " (in " + sums[1] + " files)" : "")));
		});
		return lines;
	}
}
