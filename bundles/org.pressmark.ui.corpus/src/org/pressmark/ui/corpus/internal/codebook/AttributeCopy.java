package org.pressmark.ui.corpus.internal.codebook;

import java.util.List;
import java.util.Optional;

import org.pressmark.model.AttributeValue;
import org.pressmark.model.codebook.AllowedValue;
import org.pressmark.model.codebook.AttributeDefinition;
import org.pressmark.model.codebook.AttributeType;
import org.pressmark.model.codebook.Condition;

/**
 * An attribute with one thing changed.
 *
 * @param of
 *            the attribute as it is
 */
record AttributeCopy(AttributeDefinition of) {

	/** Another type; values go where the type has none, a default where it does not fit. */
	AttributeDefinition type(AttributeType type) {
		boolean choice = type == AttributeType.CHOICE || type == AttributeType.CHOICES;
		AttributeDefinition changed = new AttributeDefinition(of.name(), type, choice ? of.values() : List.of(),
				of.mandatory(), of.condition(), Optional.empty(), of.description(), of.quoteTypes());
		return new AttributeCopy(changed).defaultValue(of.defaultValue().filter(changed::accepts));
	}

	AttributeDefinition values(List<AllowedValue> values) {
		AttributeDefinition changed = new AttributeDefinition(of.name(), of.type(), values, of.mandatory(),
				of.condition(), Optional.empty(), of.description(), of.quoteTypes());
		return new AttributeCopy(changed).defaultValue(of.defaultValue().filter(changed::accepts));
	}

	AttributeDefinition mandatory(boolean mandatory) {
		return new AttributeDefinition(of.name(), of.type(), of.values(), mandatory, of.condition(),
				of.defaultValue(), of.description(), of.quoteTypes());
	}

	AttributeDefinition condition(Optional<Condition> condition) {
		return new AttributeDefinition(of.name(), of.type(), of.values(), of.mandatory(), condition,
				of.defaultValue(), of.description(), of.quoteTypes());
	}

	AttributeDefinition defaultValue(Optional<AttributeValue> value) {
		return new AttributeDefinition(of.name(), of.type(), of.values(), of.mandatory(), of.condition(), value,
				of.description(), of.quoteTypes());
	}

	AttributeDefinition description(String description) {
		return new AttributeDefinition(of.name(), of.type(), of.values(), of.mandatory(), of.condition(),
				of.defaultValue(), description, of.quoteTypes());
	}
}
