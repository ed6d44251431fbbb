package org.pressmark.model.codebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param quoteTypes
 *            which of its values say how a quote is quoted; empty if it says something else, or the codebook leaves it
 *            to be recognised by its values
 */
public record AttributeDefinition(String name, AttributeType type, List<AllowedValue> values, boolean mandatory,
		Optional<Condition> condition, Optional<AttributeValue> defaultValue, String description,
		Map<String, QuoteType> quoteTypes) {

	/** Copies the collections, and leaves out the quote types of values that are not allowed. */
	public AttributeDefinition {
		values = List.copyOf(values);
		Map<String, QuoteType> told = new LinkedHashMap<>(quoteTypes);
		told.keySet().retainAll(values.stream().map(AllowedValue::value).toList());
		quoteTypes = Collections.unmodifiableMap(told);
	}

	/**
	 * Makes an attribute of which the codebook does not say that it tells quote types.
	 *
	 * @param name
	 *            its name, unique within the label
	 * @param type
	 *            the kind of value
	 * @param values
	 *            the allowed values of a choice
	 * @param mandatory
	 *            whether a finished layer needs it wherever it applies
	 * @param condition
	 *            when it applies
	 * @param defaultValue
	 *            value that a new mark gets, if any
	 * @param description
	 *            what it records
	 */
	public AttributeDefinition(String name, AttributeType type, List<AllowedValue> values, boolean mandatory,
			Optional<Condition> condition, Optional<AttributeValue> defaultValue, String description) {
		this(name, type, values, mandatory, condition, defaultValue, description, Map.of());
	}

	/**
	 * Tells which values say how a quote is quoted: those that the codebook names, else, for a choice that has values
	 * by the names of direct and indirect, all that have names of quote types.
	 *
	 * @return quote type by value; empty if it is no attribute of that kind
	 */
	public Map<String, QuoteType> toldQuoteTypes() {
		if (!quoteTypes.isEmpty() || type != AttributeType.CHOICE) {
			return quoteTypes;
		}
		Map<String, QuoteType> told = new LinkedHashMap<>();
		values.forEach(
				allowed -> QuoteType.named(allowed.value()).ifPresent(given -> told.put(allowed.value(), given)));
		return told.containsValue(QuoteType.DIRECT) && told.containsValue(QuoteType.INDIRECT) ? told : Map.of();
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
