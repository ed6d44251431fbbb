package org.pressmark.model;

import java.util.List;

/**
 * The value of one attribute of a mark, in the type that the codebook gives it.
 */
public sealed interface AttributeValue {

	/**
	 * Free text, or one of the allowed values of a choice.
	 *
	 * @param value
	 *            the text
	 */
	record Text(String value) implements AttributeValue {
		@Override
		public String display() {
			return value;
		}
	}

	/**
	 * Several of the allowed values, in the order in which they were given.
	 *
	 * @param values
	 *            the chosen values
	 */
	record Texts(List<String> values) implements AttributeValue {
		/** Copies the list. */
		public Texts {
			values = List.copyOf(values);
		}

		@Override
		public String display() {
			return String.join(", ", values);
		}
	}

	/**
	 * Yes or no.
	 *
	 * @param value
	 *            the answer
	 */
	record Flag(boolean value) implements AttributeValue {
		@Override
		public String display() {
			return Boolean.toString(value);
		}
	}

	/**
	 * A whole number.
	 *
	 * @param value
	 *            the number
	 */
	record Whole(long value) implements AttributeValue {
		@Override
		public String display() {
			return Long.toString(value);
		}
	}

	/**
	 * A decimal number.
	 *
	 * @param value
	 *            the number
	 */
	record Decimal(double value) implements AttributeValue {
		@Override
		public String display() {
			return Double.toString(value);
		}
	}

	/** {@return the value as a person reads it} */
	String display();

	/**
	 * Wraps a text.
	 *
	 * @param value
	 *            the text
	 * @return the value
	 */
	static AttributeValue of(String value) {
		return new Text(value);
	}

	/**
	 * Wraps a yes or no.
	 *
	 * @param value
	 *            the answer
	 * @return the value
	 */
	static AttributeValue of(boolean value) {
		return new Flag(value);
	}
}
