package org.pressmark.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.pressmark.agreement.Measure;

/** Reads which measures somebody wants. */
final class MeasureChoice {

	private MeasureChoice() {}

	/** Finds the named ones of the offered measures; all that are offered if none is named. */
	static List<Measure> of(List<String> names, List<Measure> offered) throws Refusal {
		List<Measure> chosen = new ArrayList<>();
		for (String name : names) {
			chosen.add(Measure.of(name).filter(offered::contains).orElseThrow(
					() -> new Refusal("There is no measure '" + name + "' here",
							"Choose from: " + keys(offered) + ".")));
		}
		return chosen.isEmpty() ? offered : chosen;
	}

	/** The measures that apply to tables. */
	static List<Measure> forTables() {
		return Arrays.stream(Measure.values()).filter(Measure::isCoding).toList();
	}

	private static String keys(List<Measure> measures) {
		return measures.stream().map(Measure::key).collect(Collectors.joining(", "));
	}
}
