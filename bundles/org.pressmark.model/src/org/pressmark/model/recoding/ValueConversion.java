package org.pressmark.model.recoding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.pressmark.model.AttributeValue;
import org.pressmark.model.codebook.AttributeType;

/** Takes a value from one type of attribute to another where nothing is lost on the way. */
final class ValueConversion {

	private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
	private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

	private ValueConversion() {}

	/**
	 * Converts a value.
	 *
	 * @param value
	 *            the value
	 * @param type
	 *            the type of the attribute that is to hold it
	 * @return the value in that type; empty if it cannot be one
	 */
	static Optional<AttributeValue> to(AttributeType type, AttributeValue value) {
		return switch (type) {
			case CHOICE, TEXT -> single(value).map(AttributeValue::of);
			case CHOICES -> Optional.of(value instanceof AttributeValue.Texts ? value : texts(value));
			case FLAG -> value instanceof AttributeValue.Flag ? Optional.of(value) : flag(value.display());
			case INTEGER -> whole(value);
			case DECIMAL -> decimal(value);
		};
	}

	private static Optional<String> single(AttributeValue value) {
		if (value instanceof AttributeValue.Texts texts) {
			return texts.values().size() == 1 ? Optional.of(texts.values().getFirst()) : Optional.empty();
		}
		return Optional.of(value.display());
	}

	private static AttributeValue texts(AttributeValue value) {
		return new AttributeValue.Texts(List.of(value.display()));
	}

	private static Optional<AttributeValue> flag(String display) {
		return switch (display) {
			case "true" -> Optional.of(AttributeValue.of(true));
			case "false" -> Optional.of(AttributeValue.of(false));
			default -> Optional.empty();
		};
	}

	private static Optional<AttributeValue> whole(AttributeValue value) {
		return switch (value) {
			case AttributeValue.Whole whole -> Optional.of(whole);
			case AttributeValue.Decimal decimal when decimal.value() == Math.rint(decimal.value())
					&& Math.abs(decimal.value()) < 1L << 53 ->
				Optional.of(new AttributeValue.Whole((long) decimal.value()));
			case AttributeValue.Text text when WHOLE.matcher(text.value().strip()).matches() ->
				Optional.of(new AttributeValue.Whole(Long.parseLong(text.value().strip())));
			default -> Optional.empty();
		};
	}

	private static Optional<AttributeValue> decimal(AttributeValue value) {
		return switch (value) {
			case AttributeValue.Decimal decimal -> Optional.of(decimal);
			case AttributeValue.Whole whole when Math.abs(whole.value()) < 1L << 53 ->
				Optional.of(new AttributeValue.Decimal(whole.value()));
			case AttributeValue.Text text when DECIMAL.matcher(text.value().strip()).matches() ->
				Optional.of(new AttributeValue.Decimal(Double.parseDouble(text.value().strip())));
			default -> Optional.empty();
		};
	}
}
