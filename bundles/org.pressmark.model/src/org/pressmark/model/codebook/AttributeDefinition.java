package org.pressmark.model.codebook;

import java.util.List;
import java.util.Optional;

import org.pressmark.model.AttributeValue;
import org.pressmark.model.Mark;

/**
 * An attribute that marks of a label can have.
 *
 * @param name
 *            its name, unique within the label
 * @param type
 *            the kind of value
 * @param values
 *            the allowed values of a choice, in the order in which they are offered; empty for other types
 * @param mandatory
 *            whether a finished layer needs it wherever it applies
 * @param condition
 *            when it applies; always where absent
 * @param defaultValue
 *            value that a new mark gets, if any
 * @param description
 *            what it records, for the annotator
 */
public record AttributeDefinition(String name, AttributeType type, List<AllowedValue> values, boolean mandatory,
		Optional<Condition> condition, Optional<AttributeValue> defaultValue, String description) {

	/** Copies the list. */
	public AttributeDefinition {
		values = List.copyOf(values);
	}

	/**
	 * Tells whether the attribute applies to a mark.
	 *
	 * @param mark
	 *            the mark
	 * @return whether its condition holds, or it has none
	 */
	public boolean appliesTo(Mark mark) {
		return condition.map(given -> given.holdsFor(mark)).orElse(true);
	}

	/**
	 * Tells whether a value fits the type and the allowed values.
	 *
	 * @param value
	 *            the value
	 * @return whether it may be stored
	 */
	public boolean accepts(AttributeValue value) {
		return switch (type) {
			case CHOICE -> value instanceof AttributeValue.Text text && allows(text.value());
			case CHOICES ->
				value instanceof AttributeValue.Texts texts && texts.values().stream().allMatch(this::allows);
			case TEXT -> value instanceof AttributeValue.Text;
			case FLAG -> value instanceof AttributeValue.Flag;
			case INTEGER -> value instanceof AttributeValue.Whole;
			case DECIMAL -> value instanceof AttributeValue.Decimal;
		};
	}

	private boolean allows(String value) {
		return values.stream().anyMatch(allowed -> allowed.value().equals(value));
	}
}
