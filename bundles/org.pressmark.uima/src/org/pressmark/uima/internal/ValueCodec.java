package org.pressmark.uima.internal;

import java.util.List;

import org.pressmark.model.AttributeValue;

/** Attribute values as a kind and a list of texts, for places that have no typed feature. */
final class ValueCodec {

	private ValueCodec() {}

	/**
	 * Names the kind of a value.
	 *
	 * @param value
	 *            the value
	 * @return {@code text}, {@code texts}, {@code flag}, {@code integer} or {@code decimal}
	 */
	static String kind(AttributeValue value) {
		return switch (value) {
			case AttributeValue.Text text -> "text";
			case AttributeValue.Texts texts -> "texts";
			case AttributeValue.Flag flag -> "flag";
			case AttributeValue.Whole whole -> "integer";
			case AttributeValue.Decimal decimal -> "decimal";
		};
	}

	/**
	 * Writes a value as text.
	 *
	 * @param value
	 *            the value
	 * @return one text, or as many as it has values
	 */
	static List<String> texts(AttributeValue value) {
		return value instanceof AttributeValue.Texts texts ? texts.values() : List.of(value.display());
	}

	/**
	 * Reads a value back.
	 *
	 * @param kind
	 *            its kind
	 * @param texts
	 *            its texts
	 * @return the value
	 * @throws IllegalArgumentException
	 *             if there is no such kind, or the texts are not of it
	 */
	static AttributeValue value(String kind, List<String> texts) {
		if (kind.equals("texts")) {
			return new AttributeValue.Texts(texts);
		}
		if (texts.size() != 1) {
			throw new IllegalArgumentException("expected one value of kind " + kind + ", found " + texts.size());
		}
		String text = texts.getFirst();
		return switch (kind) {
			case "text" -> AttributeValue.of(text);
			case "flag" -> AttributeValue.of(flag(text));
			case "integer" -> new AttributeValue.Whole(Long.parseLong(text));
			case "decimal" -> new AttributeValue.Decimal(Double.parseDouble(text));
			default -> throw new IllegalArgumentException("there is no kind of value '" + kind + "'");
		};
	}

	private static boolean flag(String text) {
		return switch (text) {
			case "true" -> true;
			case "false" -> false;
			default -> throw new IllegalArgumentException("'" + text + "' is neither true nor false");
		};
	}
}
