package org.pressmark.model.codebook;

import java.util.List;

import org.pressmark.model.AttributeValue;
import org.pressmark.model.Mark;

/**
 * When a conditional attribute applies: another attribute of the same mark has one of the given values.
 *
 * @param attribute
 *            name of the other attribute
 * @param values
 *            its values, as displayed, for which the conditional attribute applies
 */
public record Condition(String attribute, List<String> values) {

	/** Copies the list. */
	public Condition {
		values = List.copyOf(values);
	}

	/**
	 * Tests the condition on a mark.
	 *
	 * @param mark
	 *            the mark
	 * @return whether the conditional attribute applies to it
	 */
	public boolean holdsFor(Mark mark) {
		return mark.attribute(attribute).map(this::matches).orElse(false);
	}

	/** {@return the condition in a line, such as "quoteType = direct, mixed"} */
	public String display() {
		return attribute + " = " + String.join(", ", values);
	}

	private boolean matches(AttributeValue value) {
		return value instanceof AttributeValue.Texts texts
				? texts.values().stream().anyMatch(values::contains)
				: values.contains(value.display());
	}
}
