package org.pressmark.cli;

import java.util.List;
import java.util.Map;

/**
 * What a command has to say.
 *
 * @param document
 *            the answer as JSON: maps, lists, texts, numbers, flags and nulls
 * @param lines
 *            the same for people
 * @param troubles
 *            what went wrong or was found wrong; any of it makes the exit status 1
 */
record Answer(Map<String, Object> document, List<String> lines, List<Trouble> troubles) {

	/** Copies the lists. */
	Answer {
		lines = List.copyOf(lines);
		troubles = List.copyOf(troubles);
	}

	/** An answer with nothing wrong. */
	Answer(Map<String, Object> document, List<String> lines) {
		this(document, lines, List.of());
	}
}
