package org.pressmark.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up over files how often the same thing happened, for reports to people; the JSON names each file. */
final class Tallies {

	private final Map<String, Map<String, Tally>> tallies = new LinkedHashMap<>();

	/** How often, in how many files, and the first of them. */
	private record Tally(long count, int files, String first) {
		Tally and(Tally other) {
			return new Tally(count + other.count, files + other.files, first);
		}

		String line(String what) {
			return "  " + count + " × " + what + (files > 1 ? " (in " + files + " files)" : " (in " + first + ")");
		}
	}

	/** Counts what happened in a file, whose name is told where it happened nowhere else. */
	void add(String head, String what, long count, String file) {
		tallies.computeIfAbsent(head, each -> new LinkedHashMap<>()).merge(what, new Tally(count, 1, file), Tally::and);
	}

	/** A line per head, and below it a line per thing with how often and in how many files. */
	List<String> lines() {
		List<String> lines = new ArrayList<>();
		tallies.forEach((head, things) -> {
			lines.add(head + ":");
			things.forEach((what, tally) -> lines.add(tally.line(what)));
		});
		return lines;
	}
}
