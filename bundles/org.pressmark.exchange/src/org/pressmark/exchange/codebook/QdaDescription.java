package org.pressmark.exchange.codebook;

import java.util.ArrayList;
import java.util.List;

import org.pressmark.model.codebook.Example;
import org.pressmark.model.codebook.Guideline;

/** A guideline as one text, for tools that know no examples: each stands in a line of its own below the instruction. */
final class QdaDescription {

	private static final String POSITIVE = "Example: ";
	private static final String NEGATIVE = "Not: ";
	private static final String WHY = " \u2014 ";

	private QdaDescription() {}

	static String text(Guideline guideline) {
		StringBuilder text = new StringBuilder(guideline.text().strip());
		for (Example example : guideline.examples()) {
			text.append(text.isEmpty() ? "" : "\n").append(example.positive() ? POSITIVE : NEGATIVE)
					.append(oneLine(example.text()));
			if (!example.explanation().isBlank()) {
				text.append(WHY).append(oneLine(example.explanation()));
			}
		}
		return text.toString();
	}

	private static String oneLine(String text) {
		return text.strip().replaceAll("\\s*\\R\\s*", " ");
	}

	static Guideline guideline(String description) {
		List<String> text = new ArrayList<>();
		List<Example> examples = new ArrayList<>();
		for (String line : description.lines().toList()) {
			if (line.startsWith(POSITIVE)) {
				examples.add(example(line.substring(POSITIVE.length()), true));
			} else if (line.startsWith(NEGATIVE)) {
				examples.add(example(line.substring(NEGATIVE.length()), false));
			} else {
				text.add(line);
			}
		}
		return new Guideline(String.join("\n", text).strip(), examples);
	}

	private static Example example(String line, boolean positive) {
		int why = line.lastIndexOf(WHY);
		return why < 0
				? new Example(line.strip(), positive, "")
				: new Example(line.substring(0, why).strip(), positive, line.substring(why + WHY.length()).strip());
	}
}
