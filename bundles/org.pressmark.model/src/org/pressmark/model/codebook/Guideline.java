package org.pressmark.model.codebook;

import java.util.List;

/**
 * What annotators are told about a label.
 *
 * @param text
 *            the instruction, paragraphs separated by an empty line
 * @param examples
 *            examples and counter-examples
 */
public record Guideline(String text, List<Example> examples) {

	/** A guideline that says nothing. */
	public static final Guideline NONE = new Guideline("", List.of());

	/** Copies the list. */
	public Guideline {
		examples = List.copyOf(examples);
	}
}
